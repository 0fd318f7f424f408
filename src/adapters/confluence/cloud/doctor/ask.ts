import {ConfluenceError} from '../../../../core/errors.ts';
import {makeCall, type CallKind} from '../../call.ts';
import type {Client} from '../../client.ts';
import {readRefusal} from '../../envelope.ts';
import type {Reply} from '../../transport.ts';

/** An id that no page has: it is over what Confluence has ever given away, and yet a number that it can read. */
const noSuchId = '999999999999999';

/** Ask with a GET request, and take any answer. undefined: none came. Throws for calls that are no GET: a diagnosis never writes. */
export async function ask(
  client: Client,
  kind: CallKind,
  query: Readonly<Record<string, string>> = {},
  id = noSuchId
): Promise<Reply | undefined> {
  if (kind.method !== 'GET')
    throw new Error(`Cannot ask by ${kind.method} ${kind.path}: a diagnosis only reads.`);
  const call = makeCall(kind, {task: `ask for ${kind.path}`, values: {id}, query});
  try {
    return await client.exchange(call);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return undefined;
  }
}

/**
 * Whether a refusal is about the scopes of the token.
 *
 * The gateway looks at scopes before it looks at the path: 401 "scope does not match" says nothing about what the path stands
 * for, and any other answer says that the scope is there.
 */
export function isScopeRefusal(reply: Reply): boolean {
  return (
    reply.status === 401 &&
    /scope/i.test(`${readRefusal(reply)} ${reply.headers['x-failure-category'] ?? ''}`)
  );
}
