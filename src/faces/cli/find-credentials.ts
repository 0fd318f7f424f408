import type {GlobalFlags, Io} from './io.ts';
import {type Credentials, readCredentials} from './settings.ts';

/** Credentials for commands that can do without; undefined: address or token is not set. */
export function findCredentials(flags: GlobalFlags, env: Io['env']): Credentials | undefined {
  const isSet =
    (flags.url ?? env['CONFLUENCE_URL'] ?? '') !== '' && (env['CONFLUENCE_API_TOKEN'] ?? '') !== '';
  return isSet ? readCredentials(flags, env) : undefined;
}
