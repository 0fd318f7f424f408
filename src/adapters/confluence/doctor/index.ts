import {InputError} from '../../../core/errors.ts';
import type {Check, ExaminedSpace} from '../../../ports.ts';
import {createClient, type Client} from '../client.ts';
import {examineCloud} from '../cloud/doctor/index.ts';
import type {ConfluenceOptions} from '../options.ts';
import {checkAddress} from './address.ts';
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
  const {check, location} = checkAddress(options.url);
  yield check;
  if (location === undefined) return;
  const opened = openClient(options);
  if ('status' in opened) return yield opened;
  try {
    const network = await checkNetwork(opened, location);
    yield network.check;
    if (network.reply === undefined) return;
    const product = checkProduct(location, network.reply);
    yield product;
    if (product.status === 'problem') return;
    if (options.token === undefined && options.oauth === undefined) return yield missingToken;
    yield* examineCloud(opened, spaces);
  } finally {
    await opened.close();
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
