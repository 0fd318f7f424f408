import {isObject, ok, readObject, type Call, type Route} from '../call.ts';
import type {User} from '../model.ts';
import {notFound} from '../refusal.ts';

/** Who is calling (v1). */
export const currentUserRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user/current',
    scopes: ['read:confluence-user', 'read:content-details:confluence'],
    handle: call =>
      ok({
        ...userJson(call.user),
        _links: {
          self: `${call.settings.siteUrl}/rest/api/user/current`,
          base: call.settings.siteUrl,
          context: call.settings.basePath
        }
      })
  }
];

/** One user by account id (v1). */
export const oneUserRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    scopes: ['read:confluence-user', 'read:content-details:confluence'],
    handle(call) {
      const user = call.store.user(call.query.get('accountId') ?? '');
      if (user === undefined) throw notFound('Cannot find user with the account id');
      return ok(userJson(user));
    }
  }
];

/** Users by account id (v2). */
export const userRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/users-bulk',
    scopes: ['read:user:confluence'],
    handle(call) {
      const ids = accountIds(call);
      return ok({
        results: call.store
          .users()
          .filter(({accountId}) => ids.includes(accountId))
          .map(userJson)
      });
    }
  }
];

/** A user as both APIs show one. */
export function userJson({accountId, email, displayName}: User): object {
  return {
    type: 'known',
    accountId,
    accountType: email.endsWith('@serviceaccount.atlassian.com') ? 'app' : 'atlassian',
    email,
    publicName: displayName,
    displayName,
    isExternalCollaborator: false
  };
}

function accountIds(call: Call): readonly unknown[] {
  const fields = readObject(call);
  return isObject(fields) && Array.isArray(fields['accountIds']) ? fields['accountIds'] : [];
}
