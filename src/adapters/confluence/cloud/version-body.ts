import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readObject, readOptionalObject} from '../json.ts';
import {calls} from './calls.ts';
import {paginate} from './pagination.ts';
import {parseBody} from '../parse-body.ts';
import {parseVersion} from './parse-page.ts';
import {openSession} from './session.ts';

interface NumberedBody {
  readonly number: number;
  readonly body: string | undefined;
}

/**
 * Read the storage format of one version of a page.
 *
 * `GET /pages/{id}` with `version` gives just that one. A server that does not know the parameter answers with another
 * version; then the list of versions is read, which has the bodies, too, in smaller batches.
 */
export async function readVersionBody(
  client: Client,
  page: PageId,
  version: number
): Promise<string | undefined> {
  await openSession(client);
  const direct = await readDirectly(client, page, version);
  if (direct?.number === version && direct.body !== undefined) return direct.body;
  const call = makeCall(calls.listVersions, {
    task: `read version ${version} of page ${page}`,
    values: {id: page},
    query: {limit: '5', sort: '-modified-date', 'body-format': 'storage'}
  });
  for await (const batch of paginate(client, call, parseListed)) {
    const found = batch.find(({number}) => number === version);
    if (found !== undefined) return found.body;
  }
  return undefined;
}

async function readDirectly(
  client: Client,
  page: PageId,
  version: number
): Promise<NumberedBody | undefined> {
  const call = makeCall(calls.readPage, {
    task: `read version ${version} of page ${page}`,
    values: {id: page},
    query: {version: String(version), 'body-format': 'storage'}
  });
  try {
    return await client.send(call, document => {
      const found = readObject(document, 'the page');
      return {number: parseVersion(found['version']).number, body: parseBody(found['body'])};
    });
  } catch (error) {
    if (error instanceof ConfluenceError && (error.code === 'not-found' || error.code === 'rejected'))
      return undefined;
    throw error;
  }
}

function parseListed(value: unknown): NumberedBody {
  const listed = readObject(value, 'the version');
  return {
    number: parseVersion(listed).number,
    body: parseBody(readOptionalObject(listed['page'])['body'])
  };
}
