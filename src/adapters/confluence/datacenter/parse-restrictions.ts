import {readList, readObject, readOptionalObject, readOptionalText, ShapeError} from '../json.ts';

/** A user, by one or both of the names that Data Center has for users. */
export interface User {
  readonly key?: string;
  readonly name?: string;
}

/** Who may do something with a page; nobody named: everybody whom the space allows. */
interface Entries {
  readonly users: readonly User[];
  /** Names of groups. */
  readonly groups: readonly string[];
}

export interface Restrictions {
  readonly read: Entries;
  readonly update: Entries;
}

/**
 * Make restrictions of the answer by operation: `{read, update}`, or the same under `restrictions`, by version of Confluence.
 *
 * Throws a `ShapeError` for a list that was not expanded: it must not pass for an empty one, or who may view the page would be
 * lost.
 */
export function parseRestrictions(document: unknown): Restrictions {
  const body = readObject(document, 'the restrictions');
  const operations = body['read'] === undefined ? readObject(body['restrictions'], 'the restrictions') : body;
  const of = (operation: string): Entries => parseEntries(operations[operation], operation);
  return {read: of('read'), update: of('update')};
}

function parseEntries(value: unknown, operation: string): Entries {
  const {user, group} = readObject(
    readObject(value, `the restriction of ${operation}`)['restrictions'],
    `restrictions of ${operation}`
  );
  const users = readList(readObject(user, `users of ${operation}`)['results'], `users of ${operation}`);
  const groups = readList(readObject(group, `groups of ${operation}`)['results'], `groups of ${operation}`);
  return {
    users: users.map(entry => parseUser(entry, operation)),
    groups: groups.map(entry => {
      const name = readOptionalText(readOptionalObject(entry)['name']);
      if (name === undefined) throw new ShapeError(`a group in ${operation} has no name`);
      return name;
    })
  };
}

function parseUser(value: unknown, operation: string): User {
  const {userKey, username} = readObject(value, `user in ${operation}`);
  const key = readOptionalText(userKey);
  const name = readOptionalText(username);
  if (key === undefined && name === undefined) throw new ShapeError(`a user in ${operation} has no name`);
  return {...(key === undefined ? {} : {key}), ...(name === undefined ? {} : {name})};
}
