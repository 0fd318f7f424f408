import {createHash} from 'node:crypto';
import type {User} from './model.ts';
import type {Settings, UserOptions} from './options.ts';
import type {Store} from './store/index.ts';

/** Who a credential belongs to; `scopes` is there for a scoped token. */
export interface Identity {
  readonly user: User;
  readonly scopes: readonly string[] | undefined;
}

/** Knows whose credential it is. undefined: it is wrong, or there is none. */
export type Authenticator = (authorization: string | undefined) => Identity | undefined;

/** Account of somebody whom no option names, such as the owner of the spaces that the sandbox makes itself. */
export const ownerEmail = 'admin@example.com';

/**
 * Prepare the users of the options and the check of credentials.
 *
 * Without any token in the options every credential that is not empty is taken, and its user is made on first sight.
 */
export function createAuthenticator(store: Store, settings: Settings): Authenticator {
  const known = new Map(settings.users.map(options => [options.email.toLowerCase(), options]));
  for (const options of settings.users) registerUser(store, options);
  const strict = settings.users.some(({token}) => token !== undefined);

  return authorization => {
    const credential = parseAuthorization(authorization);
    if (credential === undefined) return undefined;
    const options =
      credential.email === undefined
        ? settings.users.find(({token}) => token === credential.token)
        : (known.get(credential.email.toLowerCase()) ??
          settings.users.find(user => isCalled(user, credential, settings)));
    if (strict && (options?.token === undefined || options.token !== credential.token)) return undefined;
    const email =
      emailOf(credential.email, settings) ?? options?.email ?? 'service@serviceaccount.atlassian.com';
    return {user: registerUser(store, options ?? {email}), scopes: options?.scopes};
  };
}

/** In Data Center people sign in by the user name, which is the first part of the address here. */
function isCalled(
  {email}: UserOptions,
  credential: {readonly email?: string},
  {deployment}: Settings
): boolean {
  return (
    deployment === 'datacenter' && email.split('@')[0]?.toLowerCase() === credential.email?.toLowerCase()
  );
}

function emailOf(name: string | undefined, {deployment}: Settings): string | undefined {
  return name === undefined || deployment === 'cloud' || name.includes('@') ? name : `${name}@example.com`;
}

/** Make a user, or bring one up to date with the options. */
export function registerUser(store: Store, options: UserOptions): User {
  const accountId = options.accountId ?? deriveAccountId(options.email);
  const known = store.user(accountId);
  const user: User = {
    accountId,
    email: options.email,
    displayName: options.displayName ?? known?.displayName ?? nameOf(options.email),
    groups: options.groups ?? known?.groups ?? [],
    hiddenSpaces: options.hiddenSpaces ?? known?.hiddenSpaces ?? [],
    readOnlySpaces: options.readOnlySpaces ?? known?.readOnlySpaces ?? []
  };
  if (known === undefined || JSON.stringify(known) !== JSON.stringify(user))
    store.commit({kind: 'user', value: user});
  return user;
}

/** The account id that an e-mail address always gets, in the form of Atlassian's. */
function deriveAccountId(email: string): string {
  const hash = createHash('sha256').update(email.toLowerCase()).digest('hex');
  return `712020:${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function nameOf(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._+-]+/).filter(word => word !== '');
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}

function parseAuthorization(
  header: string | undefined
): {readonly email?: string; readonly token: string} | undefined {
  const [, scheme, value] = /^(basic|bearer)\s+(\S+)\s*$/i.exec(header ?? '') ?? [];
  if (scheme === undefined || value === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return {token: value};
  const text = Buffer.from(value, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const email = text.slice(0, Math.max(colon, 0));
  const token = text.slice(colon + 1);
  return email === '' || token === '' ? undefined : {email, token};
}
