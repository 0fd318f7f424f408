import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readOptionalObject, readOptionalText} from '../json.ts';
import {gatewayApiUrl} from '../site-url.ts';
import {calls} from './calls.ts';

/**
 * Look up the cloud id of the site, and use its base on the API gateway from now on.
 *
 * The look-up goes to the site that was configured, and carries no credential.
 *
 * @returns
 *   Whether there is such a base; false: this host has no cloud id, so it is not a site of Confluence Cloud.
 */
export async function moveToGateway(client: Client): Promise<boolean> {
  const {siteUrl} = client.location();
  const cloudId = await findCloudId(client);
  if (siteUrl === undefined || cloudId === undefined) return false;
  client.relocate({apiUrl: gatewayApiUrl(client.gatewayUrl, cloudId), siteUrl});
  return true;
}

const cloudIds = new WeakMap<Client, Promise<string | undefined>>();

/** Ask the site for its cloud id, once for each client; undefined: this host has none, so it is no site of Confluence Cloud. */
export function findCloudId(client: Client): Promise<string | undefined> {
  const asked = cloudIds.get(client) ?? askForCloudId(client);
  cloudIds.set(client, asked);
  void asked.catch(() => cloudIds.delete(client));
  return asked;
}

async function askForCloudId(client: Client): Promise<string | undefined> {
  const {siteUrl} = client.location();
  if (siteUrl === undefined) return undefined;
  const call = makeCall(calls.readTenant, {
    task: 'look up the cloud id of the site',
    anonymousAt: new URL(siteUrl).origin
  });
  const reply = await client.exchange(call);
  return reply.status === 200 ? readCloudId(reply.text) : undefined;
}

/** Take the cloud id from an answer of `/_edge/tenant_info`; undefined: there is none in it. */
export function readCloudId(text: string): string | undefined {
  try {
    const id = readOptionalText(readOptionalObject(JSON.parse(text))['cloudId']);
    return id !== undefined && /^[\w-]{1,100}$/.test(id) ? id : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // A page of HTML or anything else: the caller then explains the first refusal.
    return undefined;
  }
}
