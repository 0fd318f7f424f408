import {ConfluenceError} from '../../core/errors.ts';
import type {Call} from './call.ts';
import type {Client} from './client.ts';
import {readObject, readOptionalText} from './json.ts';

/** Learn the names of people, one request each. Whoever Confluence does not tell about has none. */
export async function readNames(
  client: Client,
  accounts: readonly string[],
  makeCall: (account: string) => Call
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const read = async (account: string): Promise<void> => {
    const name = await client.send(makeCall(account), parseName).catch(forgive);
    if (name !== undefined) names.set(account, name);
  };
  await Promise.all([...new Set(accounts)].map(read));
  return names;
}

function parseName(document: unknown): string | undefined {
  const user = readObject(document, 'the user');
  return readOptionalText(user['displayName']) ?? readOptionalText(user['publicName']);
}

/** An account may be gone, or its name private, or the token without the scope: all that is lost is a name. */
function forgive(error: unknown): undefined {
  const harmless = ['not-found', 'forbidden', 'rejected', 'auth'];
  if (!(error instanceof ConfluenceError) || !harmless.includes(error.code)) throw error;
}
