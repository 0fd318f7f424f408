import {ConfluenceError} from '../../core/errors.ts';
import type {Call} from './call.ts';
import {isHtml, readRefusal, saysSignedOut} from './envelope.ts';
import type {Clock} from './options.ts';
import {isCaptcha, makeError} from './to-error.ts';
import type {Reply} from './transport.ts';

/** Notices that the credential stopped being good while the run was under way. */
export interface SignInWatch {
  /** Begin to watch. `probe` asks who we are; it was answered well a moment ago. */
  begin(probe: () => Promise<Reply>): void;
  /** Let a call pass, or throw a `ConfluenceError` with code `auth` in place of sending it. */
  pass(call: Call): void;
  /** Look at a refusal: if it may come from the credential, ask; throws a `ConfluenceError` when it does. */
  inspect(call: Call, reply: Reply): Promise<void>;
}

const trustMs = 30_000;

/**
 * Make the watch over one client.
 *
 * Confluence Cloud answers an expired or revoked token with 401, on v1 with 403, and on v2 with a 404 that names no page. So
 * such refusals, and login pages in place of answers, are never taken for what they say before the credential was tried once more, and after that nothing more is
 * sent that would only be refused.
 */
export function createSignInWatch(clock: Clock, redact: (text: string) => string): SignInWatch {
  let probe: (() => Promise<Reply>) | undefined;
  let trustedUntil = 0;
  let lost: string | undefined;
  let asking: Promise<void> | undefined;

  const ask = async (): Promise<void> => {
    const reply = await probe?.();
    const isUndecided = reply === undefined || reply.status >= 500 || reply.status === 429;
    if (isUndecided || (reply.status === 200 && !isHtml(reply))) trustedUntil = clock.now() + trustMs;
    else lost = `${reply.status}${readRefusal(reply) === '' ? '' : ` "${readRefusal(reply)}"`}`;
  };
  const pass = (call: Call): void => {
    if (lost !== undefined) throw signedOut(call, lost, redact);
  };
  return {
    begin: next => {
      probe = next;
    },
    pass,
    inspect: async (call, reply) => {
      // Trying once more would only count as another failed attempt.
      if (isCaptcha(reply)) lost ??= `${reply.status}, and wants a CAPTCHA to be solved in a browser,`;
      if (probe === undefined || !mayBeSignedOut(reply)) return;
      if (asking === undefined && clock.now() < trustedUntil) return;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      await asking.catch(forgive);
      pass(call);
    }
  };
}

/** When nobody answers the question either, the refusal itself says more. */
function forgive(error: unknown): void {
  if (!(error instanceof ConfluenceError)) throw error;
}

function mayBeSignedOut(reply: Reply): boolean {
  const said = readRefusal(reply);
  // A login page, or the way to it, in place of an answer.
  if (reply.status < 400) return reply.status >= 300 || isHtml(reply);
  if (reply.status === 401) return !/scope/i.test(said);
  if (reply.status === 403) return saysSignedOut(said);
  return reply.status === 404 && (said === '' || said === 'Not Found' || isHtml(reply));
}

function signedOut(call: Call, said: string, redact: (text: string) => string): ConfluenceError {
  const why = `the credential was good when the run began and is not any more (Confluence answered ${said} to the question who we are)`;
  const advice =
    'The token expired or was revoked, the account was closed, or a login page (single sign-on) stands in front now. ' +
    'Make a new token if need be, then run again: what was done so far stays.';
  return makeError(call, {code: 'auth', why, advice}, redact);
}
