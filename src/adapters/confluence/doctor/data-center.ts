import {ConfluenceError} from '../../../core/errors.ts';
import type {Check, ExaminedSpace} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {createReader} from '../datacenter/reader.ts';

/** Examine a site of Confluence Data Center: credential, account and spaces. Sends nothing but GET requests. */
export async function* examineDataCenter(
  client: Client,
  spaces: readonly ExaminedSpace[]
): AsyncGenerator<Check> {
  const reader = createReader(client);
  try {
    const {account} = await reader.connect();
    const sort =
      client.credential.kind === 'basic' ? 'user name and password' : 'personal access token (Bearer)';
    yield {topic: 'credential', status: 'ok', text: `Confluence takes the ${sort}`};
    const text = `${account.displayName} (user ${account.id}): pages are written in this name`;
    yield {topic: 'account', status: 'ok', text};
    for (const {key} of spaces) {
      const [found] = await reader.readSpaces([key]);
      yield found === undefined
        ? {
            topic: `space ${key}`,
            status: 'problem',
            text: 'there is no such space, or the account may not see it',
            advice:
              'Check the space key (the part after /display/ or /spaces/ in addresses of its pages), or give the account access.'
          }
        : {topic: `space ${key}`, status: 'ok', text: 'the account sees it'};
    }
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    yield {topic: 'credential', status: 'problem', text: error.message};
  }
}
