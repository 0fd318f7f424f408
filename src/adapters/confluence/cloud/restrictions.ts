import type {PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {calls} from './calls.ts';
import {mergeRestrictions, parseRestrictions, type Restrictions} from './parse-restrictions.ts';
import {openSession} from './session.ts';

const batchSize = 100;
const mostEntries = 2000;
const noRestrictions: Restrictions = {
  read: {users: [], groups: []},
  update: {users: [], groups: []},
  largest: 0
};

/**
 * Let only our own account edit a page, or take that restriction away again. Who may view the page stays as it is.
 *
 * A restriction that names others beside us was made by people, and is not taken away. No write when all is as wanted.
 */
export async function setReadOnly(
  client: Client,
  page: PageId,
  {readOnly, isNew}: {readonly readOnly: boolean; readonly isNew: boolean}
): Promise<void> {
  const {account} = await openSession(client);
  const task = readOnly ? `make page ${page} read-only` : `let others edit page ${page} again`;
  const present = isNew ? noRestrictions : await readRestrictions(client, page, task);
  if (isOnlyFor(account.id, present) === readOnly) return;
  const json = toDocument(present, readOnly ? [account.id] : []);
  await client.send(makeCall(calls.putRestrictions, {task, values: {id: page}, json}), () => undefined);
}

/** Whether only our own account may edit a page. */
export async function isReadOnly(client: Client, page: PageId): Promise<boolean> {
  const {account} = await openSession(client);
  return isOnlyFor(account.id, await readRestrictions(client, page, `read who may edit page ${page}`));
}

function isOnlyFor(account: string, {update}: Restrictions): boolean {
  return update.groups.length === 0 && update.users.join() === account;
}

async function readRestrictions(client: Client, page: PageId, task: string): Promise<Restrictions> {
  let all: Restrictions | undefined;
  // `start` and `limit` count within each list of users and groups; the restriction is replaced as a whole, so all are needed.
  for (let start = 0; start < mostEntries; start += batchSize) {
    const call = makeCall(calls.readRestrictions, {
      task,
      values: {id: page},
      query: {
        expand: 'restrictions.user,restrictions.group',
        limit: String(batchSize),
        ...(start > 0 ? {start: String(start)} : {})
      }
    });
    const batch = await client.send(call, parseRestrictions);
    all = all ? mergeRestrictions(all, batch) : batch;
    if (batch.largest < batchSize) break;
  }
  return all ?? noRestrictions;
}

/** Replaces everything, so what is to stay is repeated; a list of groups must not be empty. */
function toDocument({read}: Restrictions, editors: readonly string[]): unknown {
  const user = (accountId: string): unknown => ({type: 'known', accountId});
  const groups = read.groups.map(group => ({type: 'group', ...group}));
  const hasReaders = read.users.length > 0 || groups.length > 0;
  return [
    ...(hasReaders
      ? [
          {
            operation: 'read',
            restrictions: {user: read.users.map(user), ...(groups.length > 0 ? {group: groups} : {})}
          }
        ]
      : []),
    {operation: 'update', restrictions: {user: editors.map(user)}}
  ];
}
