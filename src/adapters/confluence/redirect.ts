import type {Call} from './call.ts';
import type {Reply} from './transport.ts';

interface Explanation {
  /** A clause without full stop. */
  readonly why: string;
  /** Whole sentences. */
  readonly advice: string;
}

/**
 * Explain that we are sent elsewhere in place of an answer. Nobody follows: the credential stays with its host.
 *
 * @param apiUrl
 *   Base of the request that was sent.
 * @param loginAdvice
 *   What to do when it is a login page.
 */
export function explainRedirect(
  call: Call,
  reply: Reply,
  {apiUrl, loginAdvice}: {readonly apiUrl: string; readonly loginAdvice: string}
): Explanation {
  const location = reply.headers['location'] ?? '';
  const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : undefined;
  const answered = `it answered ${reply.status} and sends us to`;
  if (location === '' || target === undefined) return {why: `${answered} another page`, advice: loginAdvice};
  const place = target.host === new URL(apiUrl).host ? `${target.origin}${target.pathname}` : target.host;
  const why = `${answered} ${place}`;
  // The same request at another base: plain http to https, another host or context path.
  const path = call.path.replace(/\/$/, '');
  if (!target.pathname.replace(/\/$/, '').endsWith(path)) return {why, advice: loginAdvice};
  const context = target.pathname.slice(0, target.pathname.lastIndexOf(path));
  // Without its /wiki the address is good for a site of the Cloud, and it is not sure yet that this is one.
  const base = `${target.origin}${call.deployment === undefined ? context.replace(/\/wiki$/, '') : context}`;
  return {why, advice: `Confluence says that it is at ${base}: if that is right, set the URL to it.`};
}
