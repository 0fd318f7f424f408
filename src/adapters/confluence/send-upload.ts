import type {Call} from './call.ts';
import type {Client} from './client.ts';
import {hasCode} from './write-once.ts';

/** What tells an upload from a form of another site: as documented first, then as newer servers word it. */
const spellings = ['nocheck', 'no-check'] as const;

const accepted = new WeakMap<Client, string>();

/**
 * Send a form with a file. A `ConfluenceError` as from any other request.
 *
 * Without the header `X-Atlassian-Token` uploads are refused as forged. Its value has two spellings, most servers take both, and
 * a refusal comes before anything was done: so the other one is tried then, and kept for the rest of the run.
 */
export async function sendUpload(client: Client, call: Call): Promise<void> {
  const known = accepted.get(client);
  const send = (token: string): Promise<void> =>
    client.send({...call, headers: {...call.headers, 'x-atlassian-token': token}}, () => undefined);
  if (known !== undefined) return send(known);
  for (const token of spellings) {
    try {
      await send(token);
      return void accepted.set(client, token);
    } catch (error) {
      const isForged = hasCode(error, ['forbidden']) && /XSRF/i.test(error.message);
      if (!isForged || token === spellings.at(-1)) throw error;
    }
  }
}
