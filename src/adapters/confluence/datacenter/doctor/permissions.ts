import type {Check} from '../../../../ports.ts';
import type {PageId} from '../../../../core/model.ts';
import type {Client} from '../../client.ts';
import {readObject, readOptionalObject, readOptionalText} from '../../json.ts';
import {calls, makeDataCenterCall} from '../calls.ts';

const needed =
  'It needs the permissions to add and delete pages and attachments, and to restrict pages (unless --no-read-only).';

/**
 * Check what our account may do with a page of a space: its home page, or one that is mapped.
 *
 * A content says which operations we may carry out (`expand=operations`). What may be made elsewhere in the space it does not
 * say.
 *
 * @param page
 *   Absent: the space has no page that is known.
 */
export async function checkPermissions(
  client: Client,
  topic: string,
  page: PageId | undefined
): Promise<Check> {
  const allowed = page === undefined ? undefined : await readOperations(client, page);
  if (allowed === undefined || allowed.size === 0) {
    const text = 'what the account may write in it can not be known without writing';
    return {topic, status: 'unknown', text, advice: needed};
  }
  const lacking = ['update', 'delete'].filter(operation => !allowed.has(operation));
  if (lacking.length === 0)
    return {topic, status: 'ok', text: `the account may edit and delete its page ${page}`};
  const text = `the account may not ${lacking.map(operation => (operation === 'update' ? 'edit' : operation)).join(' or ')} its page ${page}`;
  return {topic, status: 'warning', text, advice: needed};
}

/** Undefined: the site does not tell. */
async function readOperations(client: Client, page: PageId): Promise<ReadonlySet<string> | undefined> {
  const call = makeDataCenterCall(calls.readPage, {
    task: `ask what the account may do with page ${page}`,
    values: {id: page},
    query: {expand: 'operations'}
  });
  return client.send(call, document => {
    const {operations} = readObject(document, 'the page');
    if (!Array.isArray(operations)) return undefined;
    const ours = operations
      .map(readOptionalObject)
      .filter(({targetType}) => (targetType ?? 'page') === 'page');
    return new Set(ours.map(({operation}) => readOptionalText(operation)).filter(name => name !== undefined));
  });
}
