import type {Check} from '../../../ports.ts';
import type {Recognised} from '../deployment.ts';
import {readCloudId} from '../cloud/gateway.ts';
import {isAtlassianHost} from '../known-hosts.ts';
import type {Location} from '../site-url.ts';
import type {Reply} from '../transport.ts';

const topic = 'product';

/**
 * Tell that the product is the Cloud, and how that is known; undefined: the address and its host do not tell.
 *
 * Sites of the Cloud tell their cloud id to everybody (`/_edge/tenant_info`); Confluence Data Center has no such path.
 *
 * @param reply
 *   What the host answered to the question for its cloud id.
 */
export function checkCloud({apiUrl, siteUrl}: Location, reply: Reply): Check | undefined {
  if (siteUrl === undefined) {
    return {topic, status: 'ok', text: 'Confluence Cloud, known by the address of its API gateway'};
  }
  const {hostname, host} = new URL(apiUrl);
  const cloudId = reply.status === 200 ? readCloudId(reply.text) : undefined;
  if (cloudId !== undefined)
    return {topic, status: 'ok', text: `Confluence Cloud, known by its cloud id ${cloudId}`};
  const answered = `${host} answered ${reply.status} when asked for a cloud id`;
  if (isAtlassianHost(hostname)) {
    const missing = reply.status === 404;
    return {
      topic,
      status: missing ? 'problem' : 'ok',
      text: missing
        ? `there seems to be no site of this name: ${answered}`
        : `Confluence Cloud, known by the name of its host (${answered})`,
      ...(missing ? {advice: 'Take the address that the browser shows when you read a page.'} : {})
    };
  }
  return undefined;
}

/** Say which product answers where its address and its cloud id do not tell. */
export function describeProduct({deployment, reason}: Recognised): Check {
  if (deployment === 'datacenter') return {topic, status: 'ok', text: `Confluence Data Center: ${reason}`};
  if (!reason.startsWith('nothing tells')) return {topic, status: 'ok', text: `Confluence Cloud: ${reason}`};
  return {
    topic,
    status: 'warning',
    text: 'taken for Confluence Cloud under a name of its own, but nothing tells that it is one',
    advice:
      'If sign-in fails, too: the address is not that of Confluence, or a proxy or login page answers in its place. For Confluence Data Center set --deployment datacenter.'
  };
}
