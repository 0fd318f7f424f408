import {type Credentials, readCredentials, readKnownCredentials} from './credentials.ts';
import type {GlobalFlags, Io} from './io.ts';

/** Credentials for commands that can do without; undefined: address, or token and OAuth client, are not set. */
export function findCredentials(flags: GlobalFlags, env: Io['env']): Credentials | undefined {
  const {url, token, oauth} = readKnownCredentials(flags, env);
  return url !== '' && (token ?? oauth) !== undefined ? readCredentials(flags, env) : undefined;
}
