import type {Client} from '../client.ts';
import {isHtml} from '../envelope.ts';
import {readObject, readOptionalText, ShapeError, type JsonObject} from '../json.ts';
import {toError, toShapeError} from '../to-error.ts';
import type {Reply} from '../transport.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {openSession, type Session} from './session.ts';
import {explainSignIn, explainVisitor} from './sign-in-error.ts';

/** The request by which we learn who we are. */
export const currentUserCall = makeDataCenterCall(calls.readCurrentUser, {task: 'sign in to Confluence'});

/**
 * Learn who and where we are; done once for each client.
 *
 * @param known
 *   How it is known that this is Data Center, and the answer to the first question where it was asked already.
 */
export function connect(
  client: Client,
  known: {readonly reason: string; readonly reply?: Reply} = {reason: 'deployment is set to datacenter'}
): Promise<Session> {
  return openSession(client, async () => {
    const reply = known.reply ?? (await client.exchange(currentUserCall));
    const session = readSession(client, reply, known.reason);
    client.watchSignIn(() => client.exchange(currentUserCall));
    return {
      ...session,
      spaces: {byId: new Map(), byKey: new Map()},
      keepsFirstMessage: undefined,
      writesOldRestrictions: undefined
    };
  });
}

function readSession(client: Client, reply: Reply, reason: string): Pick<Session, 'connection' | 'user'> {
  const {redact} = client.credential;
  if (reply.status >= 500 || reply.status === 429) throw toError(currentUserCall, reply, redact);
  if (reply.status !== 200 || isHtml(reply)) throw explainSignIn(client, currentUserCall, reply);
  try {
    const user = readObject(JSON.parse(reply.text), 'the current user');
    const account = readUser(user);
    if (account.id === undefined) throw explainVisitor(client, currentUserCall, reply);
    const displayName = readOptionalText(user['displayName']) ?? account.id;
    const {apiUrl} = client.location();
    return {
      user: account.names,
      connection: {
        account: {id: account.id, displayName},
        siteUrl: apiUrl,
        deployment: 'datacenter',
        reason,
        hasDrafts: false,
        // Nothing is won by reading them ahead.
        bodiesAtOnce: 1
      }
    };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw toShapeError(currentUserCall, reply, 'the answer is no whole JSON document', redact);
    if (error instanceof ShapeError) throw toShapeError(currentUserCall, reply, error.message, redact);
    throw error;
  }
}

/** Whether an answer describes a user of Data Center, also one without an account. */
export function isDataCenterUser(user: JsonObject): boolean {
  return (
    user['accountId'] === undefined &&
    (user['username'] !== undefined || user['userKey'] !== undefined || user['type'] === 'anonymous')
  );
}

function readUser(user: JsonObject): {readonly id: string | undefined; readonly names: Session['user']} {
  const key = readOptionalText(user['userKey']);
  const name = readOptionalText(user['username']);
  const id = user['type'] === 'anonymous' ? undefined : (name ?? key);
  return {id, names: {...(key === undefined ? {} : {key}), ...(name === undefined ? {} : {name})}};
}
