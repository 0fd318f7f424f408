import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readNames as readEach} from '../names.ts';
import {calls} from './calls.ts';
import {openSession} from './session.ts';

/** Read names of people by account id: Confluence Cloud REST API v1, `GET /user`. */
export async function readNames(
  client: Client,
  accounts: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  await openSession(client);
  return readEach(client, accounts, account =>
    makeCall(calls.readUser, {task: `read the name of ${account}`, query: {accountId: account}})
  );
}
