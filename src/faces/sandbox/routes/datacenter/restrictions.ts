import {isObject, ok, readJson, type Call, type Reply, type Route} from '../../call.ts';
import type {Restriction, Restrictions} from '../../model.ts';
import {badRequest, notFound, Refusal} from '../../refusal.ts';
import {withoutVersions} from '../../store/create-page.ts';
import {requireContent, requireEditableContent} from '../require.ts';
import {findPerson, personJson} from './people.ts';
import {isBefore} from './version.ts';

const path = '/content/:id/restriction';
const nobody: Restriction = {users: [], groups: []};

/** Who may view and edit a page, in API v1 of Data Center. Writing came with version 8.8. */
export const restrictionRoutes: readonly Route[] = [
  {method: 'GET', path: `${path}/byOperation`, scopes: [], handle: read},
  {
    method: 'PUT',
    path,
    scopes: [],
    handle(call) {
      if (isBefore(call.settings, 8, 8)) throw new Refusal(405, 'Method Not Allowed');
      return write(call);
    }
  }
];

/** The same before, as an experiment. */
export const experimentalRestrictionRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path,
    scopes: [],
    handle(call) {
      if (!isBefore(call.settings, 8, 8)) throw notFound(`null for uri: ${call.path}`);
      return write(call);
    }
  }
];

function read(call: Call): Reply {
  const {read: readers, update} = requireContent(call).restrictions;
  const operations = {
    read: operationJson(call, 'read', readers),
    update: operationJson(call, 'update', update)
  };
  return ok({...operations, _links: {base: call.settings.siteUrl, context: call.settings.basePath}});
}

function write(call: Call): Reply {
  const page = requireEditableContent(call);
  const input = readJson(call);
  const list: readonly unknown[] = Array.isArray(input) ? input : [];
  const restrictions: Restrictions = {
    read: entriesOf(call, list, 'read'),
    update: entriesOf(call, list, 'update')
  };
  call.store.commit({kind: 'page', value: {...withoutVersions(page), restrictions}});
  return ok({results: list});
}

function operationJson(call: Call, operation: string, {users, groups}: Restriction): object {
  const expand = call.query.get('expand') ?? '';
  const part = (name: string, results: readonly object[]): object =>
    expand.includes(`${operation}.restrictions.${name}`)
      ? {[name]: {results, start: 0, limit: 200, size: results.length}}
      : {};
  const people = users.flatMap(accountId => call.store.user(accountId) ?? []).map(personJson);
  const named = groups.map(name => ({type: 'group', name}));
  return {operation, restrictions: {...part('user', people), ...part('group', named)}};
}

function entriesOf({store}: Call, list: readonly unknown[], operation: string): Restriction {
  const entry = list.filter(isObject).find(candidate => candidate['operation'] === operation);
  if (entry === undefined || !isObject(entry['restrictions'])) return nobody;
  const {user = [], group = []} = entry['restrictions'];
  if (!Array.isArray(user) || !Array.isArray(group)) throw badRequest('Could not parse the restrictions');
  const users = (user as readonly unknown[]).filter(isObject).map(person => {
    const found = findPerson(store.users(), person);
    if (found === undefined) throw badRequest('There is no such user');
    return found.accountId;
  });
  return {users, groups: (group as readonly unknown[]).filter(isObject).map(({name}) => String(name))};
}
