import {createHash} from 'node:crypto';
import type {User} from '../../model.ts';

/** The name by which a user signs in to Data Center. */
function usernameOf({email}: Pick<User, 'email'>): string {
  return email.split('@')[0] ?? email;
}

/** The key that stays when a user is renamed. */
function userKeyOf({accountId}: Pick<User, 'accountId'>): string {
  return createHash('sha256').update(accountId).digest('hex').slice(0, 32);
}

/** A user as Data Center shows one. */
export function personJson(user: User): object {
  return {
    type: 'known',
    username: usernameOf(user),
    userKey: userKeyOf(user),
    displayName: user.displayName
  };
}

/** The user whom a request names by key or name. */
export function findPerson(
  users: readonly User[],
  {userKey, username}: {readonly userKey?: unknown; readonly username?: unknown}
): User | undefined {
  return users.find(user =>
    typeof userKey === 'string' ? userKeyOf(user) === userKey : usernameOf(user) === username
  );
}
