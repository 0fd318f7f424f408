import type {ConfluenceOptions} from '../../adapters/confluence/index.ts';
import {InputError} from '../../core/errors.ts';
import {oneOf} from '../../core/option-values.ts';
import type {GlobalFlags, Io} from './io.ts';

/** How to reach Confluence, as whom, and through which network. */
export type Credentials = Pick<
  ConfluenceOptions,
  'url' | 'email' | 'token' | 'oauth' | 'authUrl' | 'gatewayUrl' | 'deployment' | 'network'
>;

/** Take address and credential from flags and environment. Throws an `InputError` that names what is missing. */
export function readCredentials(flags: GlobalFlags, env: Io['env']): Credentials {
  const credentials = readKnownCredentials(flags, env);
  const {url, token, oauth} = credentials;
  const missing = [
    ...(url === '' ? ['CONFLUENCE_URL (or --url)'] : []),
    ...(token === undefined && oauth === undefined ? ['CONFLUENCE_API_TOKEN'] : [])
  ];
  if (missing.length > 0) {
    throw new InputError(
      `Cannot connect to Confluence: ${missing.join(' and ')} ${missing.length === 1 ? 'is not set. Put it' : 'are not set. Put them'} into the environment or a .env file. To try without an account: confluence preview`
    );
  }
  return credentials;
}

/** The same, whatever of it is given; without an address its text is empty. */
export function readKnownCredentials(flags: GlobalFlags, env: Io['env']): Credentials {
  const read = (name: string): string | undefined => env[name] || undefined;
  const email = flags.email ?? read('CONFLUENCE_EMAIL');
  const token = read('CONFLUENCE_API_TOKEN');
  const id = read('CONFLUENCE_CLIENT_ID');
  const secret = read('CONFLUENCE_CLIENT_SECRET');
  if ((id === undefined) !== (secret === undefined)) {
    throw new InputError(
      'Cannot sign in to Confluence: CONFLUENCE_CLIENT_ID and CONFLUENCE_CLIENT_SECRET belong together. Set both.'
    );
  }
  const authUrl = read('CONFLUENCE_AUTH_URL');
  const gatewayUrl = read('CONFLUENCE_GATEWAY_URL');
  return {
    url: flags.url ?? read('CONFLUENCE_URL') ?? '',
    deployment: readDeployment(flags, env),
    ...(email === undefined || email === '' ? {} : {email}),
    ...(token === undefined ? {} : {token}),
    ...(id === undefined || secret === undefined ? {} : {oauth: {id, secret}}),
    ...(authUrl === undefined ? {} : {authUrl}),
    ...(gatewayUrl === undefined ? {} : {gatewayUrl}),
    network: readNetwork(env)
  };
}

/** Which product the pages are for. Throws an `InputError` for any other. */
export function readDeployment(flags: GlobalFlags, env: Io['env']): 'auto' | 'cloud' | 'datacenter' {
  const parse = oneOf('auto', 'cloud', 'datacenter');
  if (flags.deployment !== undefined) return parse(flags.deployment, '--deployment');
  return parse(env['CONFLUENCE_DEPLOYMENT'] || 'auto', 'CONFLUENCE_DEPLOYMENT');
}

function readNetwork(env: Io['env']): NonNullable<Credentials['network']> {
  const clientCertificate = env['CONFLUENCE_CLIENT_CERT'];
  const clientKey = env['CONFLUENCE_CLIENT_KEY'];
  const clientKeyPassphrase = env['CONFLUENCE_CLIENT_KEY_PASSPHRASE'];
  return {
    env,
    ...(clientCertificate ? {clientCertificate} : {}),
    ...(clientKey ? {clientKey} : {}),
    ...(clientKeyPassphrase ? {clientKeyPassphrase} : {})
  };
}
