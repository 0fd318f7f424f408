import pLimit from 'p-limit';
import type {PageId} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {readObject} from '../json.ts';
import {parseBody} from '../parse-body.ts';
import {hasCode} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {parseVersion} from './parse-page.ts';

const sideBySide = 8;

interface NumberedBody {
  readonly number: number;
  readonly body: string | undefined;
}

/** Read the storage format of pages, each with its own request; those in the trash are asked for once more. */
export async function readBodies(
  client: Client,
  ids: readonly PageId[]
): Promise<ReadonlyMap<PageId, string>> {
  const limit = pLimit(sideBySide);
  const found = new Map<PageId, string>();
  const read = async (id: PageId): Promise<void> => {
    const page = (await readBody(client, id, {})) ?? (await readBody(client, id, {status: 'trashed'}));
    if (page?.body !== undefined) found.set(id, page.body);
  };
  await Promise.all([...new Set(ids)].map(id => limit(() => read(id))));
  return found;
}

/** Read the storage format of one version of a page. The current version is no `historical` one. */
export async function readVersionBody(
  client: Client,
  page: PageId,
  version: number
): Promise<string | undefined> {
  for (const query of [{status: 'historical', version: String(version)}, {}]) {
    const found = await readBody(client, page, query);
    if (found?.number === version) return found.body;
  }
  return undefined;
}

/** Read a page as it is now with its body; undefined: there is none like that. */
export async function readBody(
  client: Client,
  id: PageId,
  query: Readonly<Record<string, string>>
): Promise<NumberedBody | undefined> {
  await connect(client);
  const call = makeDataCenterCall(calls.readPage, {
    task: `read the content of page ${id}`,
    values: {id},
    query: {...query, expand: 'body.storage,version'}
  });
  try {
    return await client.send(call, document => {
      const page = readObject(document, 'the page');
      return {
        number: parseVersion(page['version']).number,
        body: parseBody(page['body'])
      };
    });
  } catch (error) {
    if (hasCode(error, ['not-found', 'rejected'])) return undefined;
    throw error;
  }
}
