import * as core from '@actions/core';

/** What must not be shown. */
interface Secrets {
  readonly email: string;
  readonly apiToken: string;
  readonly others: readonly string[];
  /** A private key, or the path of a file with one. */
  readonly key: string;
}

/**
 * Have the runner replace the secrets wherever they appear in the log, also encoded.
 *
 * The runner masks what the workflow took from `secrets`; values that came another way, and those we derive, it does
 * not know.
 */
export function maskSecrets({email, apiToken, others, key}: Secrets): void {
  const basic = Buffer.from(`${email}:${apiToken}`).toString('base64');
  const forms = [apiToken, ...others, ...listLines(key)].flatMap(secret => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64')
  ]);
  const derived = apiToken === '' ? [] : [basic, encodeURIComponent(basic), basic.replace(/=+$/, '')];
  for (const form of new Set([...forms, ...derived])) {
    if (form !== '') core.setSecret(form);
  }
}

/** The log is masked line by line; the first and last line of PEM are no secret, nor is the path of a file. */
function listLines(key: string): readonly string[] {
  if (!key.includes('-----BEGIN')) return [];
  return key
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('-----'));
}
