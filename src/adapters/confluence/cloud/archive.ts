import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {
  readList,
  readObject,
  readOptionalId,
  readOptionalObject,
  readOptionalText,
  readText
} from '../json.ts';
import {calls} from './calls.ts';
import {readPage} from './page.ts';
import {openSession} from './session.ts';
import {writeOnce} from '../write-once.ts';

const firstPollMs = 500;
const longestPollMs = 5000;
const patienceMs = 120_000;

/**
 * Archive a page and wait until that is done.
 *
 * Confluence does it in the background, for one request at a time in the whole site, and tells about a failure only there.
 * The Free edition refuses it.
 */
export async function archivePage(client: Client, page: PageId): Promise<void> {
  await openSession(client);
  const task = `archive page ${page}`;
  const call = makeCall(calls.archivePages, {
    task,
    // Written by hand: the id must be a JSON number, and a JavaScript number cannot hold each of them.
    payload: {contentType: 'application/json', bytes: `{"pages":[{"id":${page}}]}`}
  });
  const job = await writeOnce(client, {
    doubtful: ['unavailable', 'conflict'],
    write: () => client.send(call, document => readJobId(readObject(document, 'the answer')['id'])),
    look: async () => ((await isArchived(client, page)) ? '' : undefined)
  });
  if (job !== '') await waitFor(client, page, {job, task});
}

async function isArchived(client: Client, page: PageId): Promise<boolean> {
  return (await readPage(client, page, ['archived'])) !== undefined;
}

async function waitFor(
  client: Client,
  page: PageId,
  {job, task}: {readonly job: string; readonly task: string}
): Promise<void> {
  const call = makeCall(calls.readTask, {task, values: {id: job}});
  const deadline = client.clock.now() + patienceMs;
  for (let wait = firstPollMs; client.clock.now() < deadline; wait = Math.min(wait * 2, longestPollMs)) {
    const state = await client.send(call, readState);
    if (state.kind === 'done') return;
    if (state.kind === 'failed') {
      throw new ConfluenceError(
        `Cannot ${task}: Confluence gave up${state.why === '' ? '' : `, "${state.why}"`}. Archive it by hand, or use on-removed: trash.`,
        {code: 'rejected'}
      );
    }
    await client.sleep(wait);
  }
  if (await isArchived(client, page)) return;
  throw new ConfluenceError(
    `Cannot ${task}: Confluence has not done it within ${patienceMs / 1000} s. Look whether it is archived by now, then run again.`,
    {code: 'unavailable'}
  );
}

/** Text, or a number as elsewhere in v1. Throws a `ShapeError`. */
function readJobId(value: unknown): string {
  return readOptionalId(value) ?? readText(value, 'id of the job');
}

type JobState = {readonly kind: 'running' | 'done'} | {readonly kind: 'failed'; readonly why: string};

function readState(document: unknown): JobState {
  const job = readObject(document, 'the state of the job');
  if (job['finished'] !== true) return {kind: 'running'};
  if (job['successful'] === true) return {kind: 'done'};
  const messages = [...readMessages(job['errors']), ...readMessages(job['messages'])];
  return {kind: 'failed', why: messages.join('; ').slice(0, 300)};
}

function readMessages(value: unknown): string[] {
  return (value === undefined || value === null ? [] : readList(value, 'messages of the job')).flatMap(
    entry => {
      const text = readOptionalText(entry) ?? readOptionalText(readOptionalObject(entry)['translation']);
      return text === undefined ? [] : [text];
    }
  );
}
