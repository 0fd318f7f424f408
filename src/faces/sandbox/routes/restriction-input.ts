import {isObject} from '../call.ts';
import type {Restriction, Restrictions} from '../model.ts';
import {badRequest} from '../refusal.ts';
import type {Store} from '../store/index.ts';

/** What can be restricted. */
export type Operation = 'read' | 'update';

/**
 * Read `[{operation, restrictions: {user: [{type, accountId}], group: [{type, id}]}}]`, or the same under `results`.
 *
 * Throws a `Refusal` (400) for another shape, an unknown user, and a list of groups that is empty, which the API
 * wants to be left out.
 */
export function readRestrictions(input: unknown, store: Store): Partial<Restrictions> {
  const list = isObject(input) ? input['results'] : input;
  if (!Array.isArray(list)) throw badRequest('Could not parse the restrictions: expected a list');
  const restrictions: {read?: Restriction; update?: Restriction} = {};
  for (const item of list as readonly unknown[]) {
    const operation = isObject(item) ? item['operation'] : undefined;
    if (!isObject(item) || (operation !== 'read' && operation !== 'update')) {
      throw badRequest('Could not parse the restrictions: the operation must be read or update');
    }
    restrictions[operation] = readRestriction(item['restrictions'], store);
  }
  return restrictions;
}

function readRestriction(input: unknown, store: Store): Restriction {
  const fields = isObject(input) ? input : {};
  const users = entries(fields['user']).map(user => textOf(user, 'accountId'));
  const unknown = users.find(accountId => store.user(accountId) === undefined);
  if (unknown !== undefined) throw badRequest(`There is no user with the account id ${unknown}`);
  const groups = entries(fields['group']);
  if (fields['group'] !== undefined && groups.length === 0)
    throw badRequest('A list of groups must not be empty');
  return {users, groups: groups.map(group => textOf(group, 'id'))};
}

function entries(input: unknown): readonly unknown[] {
  const list = isObject(input) ? input['results'] : (input ?? []);
  if (!Array.isArray(list))
    throw badRequest('Could not parse the restrictions: expected lists of users and groups');
  return list as readonly unknown[];
}

function textOf(entry: unknown, name: string): string {
  const value = isObject(entry) ? (entry[name] ?? entry['name']) : undefined;
  if (typeof value !== 'string')
    throw badRequest(`Could not parse the restrictions: an entry has no ${name}`);
  return value;
}
