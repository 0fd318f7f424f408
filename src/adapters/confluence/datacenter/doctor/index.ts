import {ConfluenceError} from '../../../../core/errors.ts';
import type {Check, ExaminedSpace} from '../../../../ports.ts';
import type {Client} from '../../client.ts';
import type {Reply} from '../../transport.ts';
import {connect} from '../connect.ts';
import {readPages} from '../pages.ts';
import {readSpaces} from '../spaces.ts';
import {checkPermissions} from './permissions.ts';

/** How it is known that this is Data Center, and the answer to the first question where it was asked already. */
interface Known {
  readonly reason: string;
  readonly first?: Reply;
}

/**
 * Examine a site of Confluence Data Center: credential, account and spaces. Sends nothing but GET requests.
 *
 * Nothing is asked twice with a credential that is refused: after some attempts Data Center wants a CAPTCHA to be solved.
 */
export async function* examineDataCenter(
  client: Client,
  spaces: readonly ExaminedSpace[],
  {reason, first}: Known
): AsyncGenerator<Check> {
  try {
    const {connection} = await connect(client, {reason, ...(first === undefined ? {} : {reply: first})});
    const {displayName, id} = connection.account;
    yield {topic: 'credential', status: 'ok', text: `Confluence takes the ${describeCredential(client)}`};
    yield {topic: 'account', status: 'ok', text: `${displayName} (${id}): pages are written in this name`};
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return yield {topic: 'credential', status: 'problem', text: error.message};
  }
  yield {topic: 'scopes', status: 'ok', text: describeScopes(client)};
  yield {
    topic: 'plan',
    status: 'ok',
    text: 'Data Center can not archive pages over its API: --on-removed takes keep and trash'
  };
  for (const space of spaces) yield* await checkSpace(client, space);
}

function describeCredential({credential}: Client): string {
  if (credential.kind === 'oauth') return 'access token of the OAuth client';
  return credential.kind === 'bearer' ? 'personal access token' : 'user name and password';
}

function describeScopes({credential}: Client): string {
  return credential.kind === 'oauth'
    ? 'the OAuth client was given an access token with WRITE, which includes READ'
    : 'tokens have no scopes here: they may do what their account may';
}

async function checkSpace(client: Client, {key, page}: ExaminedSpace): Promise<readonly Check[]> {
  const topic = `space ${key}`;
  try {
    const [space] = await readSpaces(client, [key]);
    if (space === undefined) return [missing(topic, key)];
    const [found] = page === undefined ? [] : await readPages(client, [page]);
    const seen =
      page === undefined ? '' : `, its page ${page} ${found === undefined ? 'is not' : 'is'} visible`;
    return [
      {
        topic,
        status: page !== undefined && found === undefined ? 'warning' : 'ok',
        text: `the space is there${seen}`
      },
      await checkPermissions(client, topic, found?.id ?? space.homepageId)
    ];
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return [{topic, status: 'unknown', text: error.message}];
  }
}

function missing(topic: string, key: string): Check {
  return {
    topic,
    status: 'problem',
    text: `there is no space ${key}, or this account may not see it: Confluence answers both alike`,
    advice:
      'Check the key (it stands in the address of the space), and give the account the permission to view it.'
  };
}
