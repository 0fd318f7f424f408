import {readList, readObject, readOptionalObject, readOptionalText, readText, ShapeError} from '../json.ts';

interface Group {
  readonly id?: string;
  readonly name?: string;
}

/** Who may do something with a page; nobody named: everybody whom the space allows. */
interface Entries {
  readonly users: readonly string[];
  readonly groups: readonly Group[];
}

export interface Restrictions {
  readonly read: Entries;
  readonly update: Entries;
  /** Length of the longest list as it came: a full one may go on. */
  readonly largest: number;
}

/** Make restrictions of what API v1 calls `ContentRestrictionArray`. Throws a `ShapeError`. */
export function parseRestrictions(document: unknown): Restrictions {
  const results = readList(
    readObject(document, 'the restrictions')['results'],
    'results of the restrictions'
  );
  const of = (operation: string): Entries => {
    const found = results
      .map(result => readObject(result, 'the restriction'))
      .find(result => result['operation'] === operation);
    return found ? parseEntries(found['restrictions'], operation) : {users: [], groups: []};
  };
  const read = of('read');
  const update = of('update');
  const lengths = [read, update].flatMap(({users, groups}) => [users.length, groups.length]);
  return {read, update, largest: Math.max(...lengths)};
}

/** Put two batches of the same restrictions together. */
export function mergeRestrictions(one: Restrictions, other: Restrictions): Restrictions {
  const merge = (left: Entries, right: Entries): Entries => ({
    users: [...new Set([...left.users, ...right.users])],
    groups: [
      ...new Map([...left.groups, ...right.groups].map(group => [group.id ?? group.name, group])).values()
    ]
  });
  return {read: merge(one.read, other.read), update: merge(one.update, other.update), largest: other.largest};
}

function parseEntries(value: unknown, operation: string): Entries {
  // An unexpanded list must not pass for an empty one: who may view the page would be lost.
  const {user, group} = readObject(value, `restrictions of ${operation}`);
  const users = readList(readObject(user, `users of ${operation}`)['results'], `users of ${operation}`);
  const groups = readList(readObject(group, `groups of ${operation}`)['results'], `groups of ${operation}`);
  return {
    users: users.map(entry => readText(readOptionalObject(entry)['accountId'], `account id in ${operation}`)),
    groups: groups.map(entry => parseGroup(entry, operation))
  };
}

function parseGroup(value: unknown, operation: string): Group {
  const {id, name} = readObject(value, `group in ${operation}`);
  const groupId = readOptionalText(id);
  const groupName = readOptionalText(name);
  if (groupId === undefined && groupName === undefined)
    throw new ShapeError(`a group in ${operation} has no id`);
  return {
    ...(groupId === undefined ? {} : {id: groupId}),
    ...(groupName === undefined ? {} : {name: groupName})
  };
}
