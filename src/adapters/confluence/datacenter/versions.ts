import type {PageId, PageVersion} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {readObject} from '../json.ts';
import {hasCode} from '../write-once.ts';
import {readBody} from './bodies.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {readTrace} from './first-version.ts';
import {paginate} from './pagination.ts';
import {parseVersion} from './parse-page.ts';

/**
 * Go through all versions of a page, newest first. Who needs only the newest ones stops early.
 *
 * A first version whose message the site did not keep tells in its body that it is ours.
 */
export async function* readVersions(client: Client, page: PageId): AsyncIterable<readonly PageVersion[]> {
  await connect(client);
  for await (const batch of list(client, page)) {
    const first = batch.find(({number, message}) => number === 1 && message === '');
    const mark = first === undefined ? undefined : await readMarkOfFirst(client, page);
    yield mark === undefined
      ? batch
      : batch.map(version => (version === first ? {...version, message: mark} : version));
  }
}

/**
 * The list of versions has two addresses, by version of Confluence; where neither is known, versions are read one by one ("Get
 * content by id" of the Confluence Data Center REST API, with a number of `version`).
 */
async function* list(client: Client, page: PageId): AsyncIterable<readonly PageVersion[]> {
  const details = {task: `read the history of page ${page}`, values: {id: page}};
  for (const kind of [calls.listVersions, calls.listVersionsBefore8]) {
    let yielded = false;
    try {
      for await (const batch of paginate(client, makeDataCenterCall(kind, details), parseVersion)) {
        yielded = true;
        yield batch;
      }
      return;
    } catch (error) {
      if (yielded || !hasCode(error, ['not-found', 'rejected'])) throw error;
    }
  }
  yield* listOneByOne(client, page, details.task);
}

async function* listOneByOne(
  client: Client,
  id: PageId,
  task: string
): AsyncIterable<readonly PageVersion[]> {
  const read = (query: Readonly<Record<string, string>>): Promise<PageVersion> => {
    const details = {task, values: {id}, query: {...query, expand: 'version'}};
    return client.send(makeDataCenterCall(calls.readPage, details), document =>
      parseVersion(readObject(document, 'the page')['version'])
    );
  };
  const current = await read({});
  yield [current];
  for (let number = current.number - 1; number > 0; number -= 1) {
    try {
      yield [await read({status: 'historical', version: String(number)})];
    } catch (error) {
      // Somebody may have removed an old version.
      if (!hasCode(error, ['not-found'])) throw error;
    }
  }
}

/** Only the current version is looked at: once a page has two, the second one of ours carries the mark. */
async function readMarkOfFirst(client: Client, id: PageId): Promise<string | undefined> {
  const page = await readBody(client, id, {});
  return page?.number === 1 && page.body !== undefined ? readTrace(page.body) : undefined;
}
