import {ConfluenceError, InputError} from '../../../core/errors.ts';
import type {Check, ExaminedSpace} from '../../../ports.ts';
import {createClient, type Client} from '../client.ts';
import {examineCloud} from '../cloud/doctor/index.ts';
import type {ConfluenceOptions} from '../options.ts';
import {recognise} from '../deployment.ts';
import {recogniseAddress} from '../site-url.ts';
import {checkAddress} from './address.ts';
import {examineDataCenter} from './data-center.ts';
import {checkNetwork} from './network.ts';
import {checkProduct} from './product.ts';

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
  const {check, location} = checkAddress(options.url, options.deployment ?? 'auto');
  yield check;
  if (location === undefined) return;
  const opened = openClient(options);
  if ('status' in opened) return yield opened;
  try {
    const network = await checkNetwork(opened, location);
    yield network.check;
    if (network.reply === undefined) return;
    const dataCenter = await findDataCenter(opened, options);
    if (dataCenter !== undefined) {
      yield dataCenter;
      if (options.token === undefined) return yield missingToken;
      return yield* examineDataCenter(opened, spaces);
    }
    const product = checkProduct(location, network.reply);
    yield product;
    if (product.status === 'problem') return;
    if (options.token === undefined && options.oauth === undefined) return yield missingToken;
    yield* examineCloud(opened, spaces);
  } finally {
    await opened.close();
  }
}

/** Whether it is Data Center, and how that is known; undefined: it is not, or nobody can tell. */
async function findDataCenter(client: Client, options: ExaminedConfluence): Promise<Check | undefined> {
  // The credential is part of the question where the address does not tell.
  const known = options.token === undefined ? recogniseAddress(options.url)?.deployment : 'any';
  if (known === undefined || known === 'cloud') return undefined;
  try {
    const {deployment, reason} = await recognise(client, options);
    return deployment === 'cloud'
      ? undefined
      : {topic: 'product', status: 'ok', text: `Confluence Data Center: ${reason}`};
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return undefined;
  }
}

const missingToken: Check = {
  topic: 'credential',
  status: 'problem',
  text: 'CONFLUENCE_API_TOKEN is not set',
  advice:
    'Put a token into the environment or a .env file. Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens.'
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
