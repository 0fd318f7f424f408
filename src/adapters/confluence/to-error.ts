import {ConfluenceError, type ConfluenceErrorCode} from '../../core/errors.ts';
import {shownPath, type Call} from './call.ts';
import {firstWords, isHtml, readRefusal, saysSignedOut} from './envelope.ts';
import {parseRetryAfter} from './retry.ts';
import type {Failure} from './failure.ts';
import type {Reply} from './transport.ts';

type Redact = (text: string) => string;

/** Header names under which Atlassian's services name a request, the most useful for support first. */
const requestIdHeaders = ['atl-traceid', 'x-request-id', 'atl-request-id', 'x-arequestid'];

/** The name that Atlassian's logs know a request by. */
export function requestIdOf(reply: Reply): string | undefined {
  return requestIdHeaders
    .map(name => reply.headers[name])
    .find(Boolean)
    ?.slice(0, 100);
}

/** Turn a refusal into an error whose code decides how we go on. */
export function toError(call: Call, reply: Reply, redact: Redact): ConfluenceError {
  const said = readRefusal(reply);
  const code = codeOf(reply, said);
  const words =
    said === '' ? `Confluence answered ${reply.status}` : `Confluence answered ${reply.status} "${said}"`;
  return makeError(call, {code, why: words, advice: adviceFor(code, call, reply, said), reply}, redact);
}

/** Turn a request without a complete response into an error. */
export function toFailureError(call: Call, failure: Failure, redact: Redact): ConfluenceError {
  const advice = failure.advice ?? 'Check the URL, the network and any proxy, then run again.';
  return makeError(call, {code: 'unavailable', why: failure.why, advice, cause: failure.cause}, redact);
}

/** Tell that a success was not what the API documents. */
export function toShapeError(call: Call, reply: Reply, why: string, redact: Redact): ConfluenceError {
  const words = `${why}; the answer (status ${reply.status}) begins with "${firstWords(reply.text)}"`;
  const advice =
    'Check that the URL is that of Confluence and that no proxy or login page answers in its place, then run again.';
  return makeError(call, {code: 'unavailable', why: words, advice, reply}, redact);
}

/** What an error says; the rest of its message and fields comes from the call. */
export interface ErrorParts {
  readonly code: ConfluenceErrorCode;
  /** A clause without full stop. */
  readonly why: string;
  /** Whole sentences. */
  readonly advice: string;
  readonly reply?: Reply;
  readonly cause?: unknown;
}

/** Put an error together. The message ends with the request, so that it can be found in logs. */
export function makeError(call: Call, parts: ErrorParts, redact: Redact): ConfluenceError {
  const {method} = call.kind;
  const path = shownPath(call);
  const requestId = parts.reply && requestIdOf(parts.reply);
  const where = [`${method} ${path}`, ...(requestId ? [`request id ${requestId}`] : [])].join(', ');
  const message = redact(`Cannot ${call.task}: ${parts.why}. ${parts.advice} (${where})`);
  return new ConfluenceError(message, {
    code: parts.code,
    request: {method, url: redact(path)},
    ...(parts.reply ? {status: parts.reply.status} : {}),
    ...(parts.cause === undefined ? {} : {cause: parts.cause})
  });
}

const titleTakenWords =
  /a page with this title already exists|a page already exists with the (?:same )?title/i;
const conflictWords =
  /OptimisticLock|StaleObjectState|StaleState|Attempted to update stale data|UnexpectedRollback|Transaction rolled back|unreconciled page|Version must be incremented/i;

function codeOf(reply: Reply, said: string): ConfluenceErrorCode {
  const {status} = reply;
  if (titleTakenWords.test(said)) return 'title-taken';
  // In the whole text: the names of Java classes are left out of what people read.
  if (status === 409 || conflictWords.test(reply.text.slice(0, 10_000))) return 'conflict';
  if (status === 401 || isSignIn(reply, said)) return 'auth';
  // Versions of Data Center answer writes in read-only mode by 403 or by 405.
  if (status === 403 || (status === 405 && isReadOnlyMode(reply))) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'rate-limited';
  // A request that the server does not know, whoever words the answer: often it is a page of Tomcat's.
  if (status === 405) return 'rejected';
  if (status < 400 || status >= 500 || isHtml(reply)) return 'unavailable';
  return 'rejected';
}

function isSignIn(reply: Reply, said: string): boolean {
  if (reply.status !== 403) return false;
  return isCaptcha(reply) || saysSignedOut(said);
}

/** Whether Data Center locks the account until somebody solves a CAPTCHA in a browser. */
export function isCaptcha({headers}: Reply): boolean {
  return (
    'x-authentication-denied-reason' in headers ||
    /AUTHENTICATION_DENIED/.test(headers['x-seraph-loginreason'] ?? '')
  );
}

/** Data Center says so in `data.allowedInReadOnlyMode` or in its words: writes are switched off for a while. */
function isReadOnlyMode(reply: Reply): boolean {
  return /"allowedInReadOnlyMode"\s*:\s*false|\bread[- ]?only mode\b|ReadOnlyException/i.test(
    reply.text.slice(0, 10_000)
  );
}

function adviceFor(code: ConfluenceErrorCode, call: Call, reply: Reply, said: string): string {
  const scopes = call.kind.scopes.join(' and ');
  const byCode: Readonly<Record<ConfluenceErrorCode, string>> = {
    auth: /scope/i.test(said)
      ? `The token lacks a scope: this needs ${scopes}. Make a new token that has it; scopes of a token cannot be changed.`
      : isCaptcha(reply)
        ? 'Sign in once with a browser as that account and solve the CAPTCHA, then run again with a correct token.'
        : 'Check that the token is not expired or revoked and belongs to the e-mail address, and make a new one if needed.',
    forbidden: isReadOnlyMode(reply)
      ? 'Confluence may be in read-only mode, as during maintenance: then run again when that is over. Else give the publishing account the permission in the space.'
      : `Give the publishing account the permission in the space${scopes ? `, and its token ${scopes} if it has scopes` : ''}.`,
    'not-found':
      'Either it does not exist, or the publishing account may not see or change it: check both.' +
      // On v2 a credential that is no longer good hears this, without the id that a missing page is told by.
      (said === 'Not Found' ? ' A token that has expired meanwhile is answered like this, too.' : ''),
    conflict: 'Somebody else wrote at the same time. Look at the history of the page, then run again.',
    'title-taken':
      'Titles are unique in a space, upper and lower case alike. The other page may also be archived, in the trash, or ' +
      'hidden from the publishing account. Rename one of the two.',
    'rate-limited': rateAdvice(reply),
    rejected:
      reply.status === 410
        ? 'Atlassian has taken this call away: use a newer version of confluence-sync.'
        : 'Correct what it names, then run again.',
    'too-large': 'Confluence takes at most 5 MB per page. Split the page, or make the file smaller.',
    unavailable:
      reply.status < 400
        ? 'This is usually a login page (single sign-on), or another address than Confluence’s base URL: check both, then run again.'
        : `Try again later; if it stays so, look at ${call.deployment === 'datacenter' ? 'the server’s own monitoring' : 'https://status.atlassian.com'}.`
  };
  return byCode[code];
}

function rateAdvice(reply: Reply): string {
  const ms = parseRetryAfter(reply.headers['retry-after'], Date.now());
  const wait = ms === undefined ? 'some minutes' : `${Math.ceil(ms / 1000)} s`;
  return `Run again after ${wait}, with a lower concurrency or with fewer tools that use the site at once.`;
}
