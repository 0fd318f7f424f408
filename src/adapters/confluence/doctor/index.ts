import {ConfluenceError, InputError} from '../../../core/errors.ts';
import type {Check, ExaminedSpace} from '../../../ports.ts';
import {createClient, type Client} from '../client.ts';
import {examineCloud} from '../cloud/doctor/index.ts';
import type {ConfluenceOptions} from '../options.ts';
import {checkAddress} from './address.ts';
import {checkNetwork} from './network.ts';
import {checkCloud, describeProduct} from './product.ts';
import {recogniseAddress, type Location} from '../site-url.ts';
import type {Reply} from '../transport.ts';
import {examineDataCenter} from '../datacenter/doctor/index.ts';
import {recognise, type Recognised} from '../deployment.ts';

/** How to reach the Confluence that is examined; without a token only the way to it is looked at. */
export type ExaminedConfluence = ConfluenceOptions;

/** Nobody wants to wait for a diagnosis as long as for a sync. */
const timeLimits = {request: 10_000, upload: 10_000, retries: 8_000};

/**
 * Find out what stands between us and Confluence, one check after the other, as they are known.
 *
 * Sends nothing but GET requests. A check that makes all further ones pointless is the last one.
 */
export async function* examineConfluence(
  options: ExaminedConfluence,
  spaces: readonly ExaminedSpace[]
): AsyncGenerator<Check> {
  const {check, location} = checkAddress(options);
  yield check;
  if (location === undefined) return;
  const opened = openClient(options);
  if ('status' in opened) return yield opened;
  try {
    const network = await checkNetwork(opened, location, options);
    yield network.check;
    if (network.reply !== undefined)
      yield* examineProduct(opened, options, {location, reply: network.reply, spaces});
  } finally {
    await opened.close();
  }
}

interface Reached {
  readonly location: Location;
  /** What the host answered to the question for its cloud id. */
  readonly reply: Reply;
  readonly spaces: readonly ExaminedSpace[];
}

/** The host answers: find out what it is, and examine it as such. */
async function* examineProduct(
  client: Client,
  options: ExaminedConfluence,
  {location, reply, spaces}: Reached
): AsyncGenerator<Check> {
  const isSaid = options.deployment !== undefined && options.deployment !== 'auto';
  const cloud = isSaid ? undefined : checkCloud(location, reply);
  if (cloud !== undefined) yield cloud;
  if (cloud?.status === 'problem') return;
  if (options.token === undefined && options.oauth === undefined) {
    const known = recogniseAddress(options.url);
    if (cloud === undefined && known !== undefined) yield describeProduct(known);
    return yield missingToken;
  }
  if (cloud !== undefined) return yield* examineCloud(client, spaces);
  const product = await recogniseOrFail(client, options);
  if ('status' in product) return yield product;
  yield describeProduct(product);
  yield* product.deployment === 'cloud'
    ? examineCloud(client, spaces)
    : examineDataCenter(client, spaces, product);
}

async function recogniseOrFail(client: Client, options: ExaminedConfluence): Promise<Recognised | Check> {
  try {
    return await recognise(client, options);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return {topic: 'product', status: 'problem', text: error.message};
  }
}

const missingToken: Check = {
  topic: 'credential',
  status: 'problem',
  text: 'CONFLUENCE_API_TOKEN is not set',
  advice:
    'Put a token into the environment or a .env file. For the Cloud it is made at https://id.atlassian.com/manage-profile/security/api-tokens, for Data Center in the settings of the account.'
};

/** A token that can't be one, or an impossible cloud id, is found before anything is sent. */
function openClient(options: ExaminedConfluence): Client | Check {
  try {
    // Without a token nothing that carries one is sent.
    return createClient({
      ...options,
      ...(options.oauth === undefined ? {token: options.token ?? 'none'} : {}),
      timeLimits
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {topic: 'credential', status: 'problem', text: error.message};
  }
}
