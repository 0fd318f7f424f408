import type {PageId} from '../../../core/model.ts';
import type {CallKind} from '../call.ts';
import type {Client} from '../client.ts';
import {hasCode} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {parseRestrictions, type Restrictions, type User} from './parse-restrictions.ts';
import type {Session} from './session.ts';

const nobody = {users: [], groups: []};
const noRestrictions: Restrictions = {read: nobody, update: nobody};
const expansion = ['read', 'update']
  .flatMap(operation => [`${operation}.restrictions.user`, `${operation}.restrictions.group`])
  .join(',');

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
  const session = await connect(client);
  const task = readOnly ? `make page ${page} read-only` : `let others edit page ${page} again`;
  const present = isNew ? noRestrictions : await readRestrictions(client, page, task);
  if (isOnlyFor(session, present) === readOnly) return;
  const details = {task, values: {id: page}, json: toDocument(present, readOnly ? [session.user] : [])};
  const send = (kind: CallKind): Promise<void> =>
    client.send(makeDataCenterCall(kind, details), () => undefined);
  if (session.writesOldRestrictions === true) return send(calls.putRestrictionsBefore88);
  try {
    await send(calls.putRestrictions);
    session.writesOldRestrictions = false;
  } catch (error) {
    // A version that does not know the request answers 404 or 405; but 404 may also be about the page.
    if (session.writesOldRestrictions === false || !isUnknownRequest(error)) throw error;
    await send(calls.putRestrictionsBefore88);
    session.writesOldRestrictions = true;
  }
}

/** Whether only our own account may edit a page. */
export async function isReadOnly(client: Client, page: PageId): Promise<boolean> {
  const session = await connect(client);
  return isOnlyFor(session, await readRestrictions(client, page, `read who may edit page ${page}`));
}

function isOnlyFor(session: Session, {update: {users, groups}}: Restrictions): boolean {
  return groups.length === 0 && users.length === 1 && users.every(user => isUs(user, session));
}

function isUnknownRequest(error: unknown): boolean {
  return hasCode(error, ['not-found']) || (hasCode(error, ['rejected']) && error.status === 405);
}

function isUs({key, name}: User, {user}: Session): boolean {
  return key !== undefined && user.key !== undefined
    ? key === user.key
    : name !== undefined && name === user.name;
}

async function readRestrictions(client: Client, page: PageId, task: string): Promise<Restrictions> {
  const query = {expand: expansion, limit: '200'};
  const call = makeDataCenterCall(calls.readRestrictions, {task, values: {id: page}, query});
  return client.send(call, parseRestrictions);
}

/** Replaces everything, so what is to stay is repeated. */
function toDocument({read}: Restrictions, editors: readonly User[]): unknown {
  const user = ({key, name}: User): unknown => ({
    type: 'known',
    ...(name === undefined ? {} : {username: name}),
    ...(key === undefined ? {} : {userKey: key})
  });
  const groups = read.groups.map(name => ({type: 'group', name}));
  const readers = {user: read.users.map(user), ...(groups.length > 0 ? {group: groups} : {})};
  return [
    ...(read.users.length > 0 || groups.length > 0 ? [{operation: 'read', restrictions: readers}] : []),
    {operation: 'update', restrictions: {user: editors.map(user)}}
  ];
}
