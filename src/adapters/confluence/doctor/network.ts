import {ConfluenceError} from '../../../core/errors.ts';
import type {Check} from '../../../ports.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {calls} from '../cloud/calls.ts';
import type {ConfluenceOptions} from '../options.ts';
import type {Location} from '../site-url.ts';
import type {Reply} from '../transport.ts';
import {describeProxy} from './proxy.ts';

/** What came of asking the host for anything at all. */
interface NetworkResult {
  readonly check: Check;
  /** Its answer to an anonymous question; absent: none came. */
  readonly reply?: Reply;
}

/** Check name, connection and certificate by one anonymous request: the token is not shown to an unknown host. */
export async function checkNetwork(
  client: Client,
  {apiUrl}: Location,
  {network}: Pick<ConfluenceOptions, 'network'>
): Promise<NetworkResult> {
  const {origin, host, protocol} = new URL(apiUrl);
  const proxy = describeProxy(new URL(apiUrl), network?.env ?? process.env);
  const way = proxy === undefined ? '' : ` through the proxy ${proxy}`;
  const call = makeCall(calls.readTenant, {task: `reach ${host}${way}`, anonymousAt: origin});
  try {
    const startedAt = client.clock.now();
    const reply = await client.exchange(call);
    const ms = Math.round(client.clock.now() - startedAt);
    const secure = protocol === 'https:' ? ', its certificate is trusted' : '';
    return {
      check: {topic: 'network', status: 'ok', text: `${host} answers${way} in ${ms} ms${secure}`},
      reply
    };
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return {check: {topic: 'network', status: 'problem', text: error.message, ...adviseOn(proxy)}};
  }
}

function adviseOn(proxy: string | undefined): {readonly advice?: string} {
  if (proxy === undefined) return {};
  return {
    advice: `The proxy ${proxy} comes from HTTPS_PROXY or HTTP_PROXY; hosts in NO_PROXY go without it.`
  };
}
