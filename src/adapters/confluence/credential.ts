import {InputError} from '../../core/errors.ts';

/** Something to prove who we are, and the knowledge of what must never be shown. */
export interface Credential {
  readonly kind: 'basic' | 'bearer' | 'oauth';
  /** Value of the `authorization` header. Throws a `ConfluenceError` when a token has to be fetched and can't be. */
  authorize(): Promise<string>;
  /** Fetch a token in place of the one in a header that was refused. Absent: there is no other. */
  renew?(refused: string): Promise<string>;
  /** Replace the token, in each form it could appear in, by `***`. */
  readonly redact: (text: string) => string;
}

/**
 * Make the credential of a run.
 *
 * Personal tokens of Confluence Cloud go with their owner's e-mail as Basic; tokens without one go as Bearer.
 * Surrounding white space, which secrets often gain when they are pasted, is dropped.
 *
 * @param options
 *   `mayBePassword`: the site may be one of Data Center, where a password goes with a user name; any letter may be in it.
 * @throws
 *   An `InputError` without the token in it.
 */
export function createCredential(
  email: string | undefined,
  token: string,
  {mayBePassword = false}: {readonly mayBePassword?: boolean} = {}
): Credential {
  const secret = token.trim();
  const user = email?.trim() ?? '';
  if (secret === '') {
    throw new InputError(
      'Cannot sign in to Confluence: the API token is empty. Set it to a token of the publishing account.'
    );
  }
  if ((mayBePassword && user !== '' ? /\p{Cc}/u : /[^\x21-\x7e]/).test(secret)) {
    throw new InputError(
      'Cannot sign in to Confluence: the API token holds a space, line break or other character that no token has. ' +
        'Copy it again.'
    );
  }
  if (user.includes(':')) {
    throw new InputError(`Cannot sign in to Confluence as "${user}": an e-mail address has no colon.`);
  }
  const basic = Buffer.from(`${user}:${secret}`, 'utf8').toString('base64');
  const redact = createRedactor(secret, basic);
  const header = user === '' ? `Bearer ${secret}` : `Basic ${basic}`;
  return {kind: user === '' ? 'bearer' : 'basic', authorize: async () => header, redact};
}

/** Shorter texts are not taken out of messages. */
const shortestSecret = 6;

function createRedactor(secret: string, basic: string): (text: string) => string {
  return redactAll([
    secret,
    basic,
    basic.replace(/=+$/, ''),
    Buffer.from(secret).toString('base64').replace(/=+$/, '')
  ]);
}

/** Make a function that replaces texts, also encoded for addresses and JSON, by `***`. */
export function redactAll(forms: readonly string[]): (text: string) => string {
  const all = [
    ...new Set(forms.flatMap(form => [form, encodeURIComponent(form), JSON.stringify(form).slice(1, -1)]))
  ];
  // No real token is so short; a made-up one of three letters would blacken half of every message.
  const distinct = all.filter(form => form.length >= shortestSecret);
  // Longest first, so that no remainder of a longer form is left standing.
  distinct.sort((a, b) => b.length - a.length);
  return text => distinct.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
