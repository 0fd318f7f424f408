import type {Client} from '../client.ts';
import {readNames as readEach} from '../names.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';

/** Read names of people by user key: Confluence Data Center REST API, `GET /rest/api/user`. */
export async function readNames(
  client: Client,
  accounts: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  await connect(client);
  return readEach(client, accounts, account =>
    makeDataCenterCall(calls.readUser, {task: `read the name of ${account}`, query: {key: account}})
  );
}
