import {ok, param, readJson, type Call, type Reply, type Route} from '../call.ts';
import type {Page, Restriction, Restrictions} from '../model.ts';
import {badRequest, noContent, notFound, Refusal} from '../refusal.ts';
import {canEdit} from '../store/actor.ts';
import {withoutVersions} from '../store/create-page.ts';
import {readRestrictions, type Operation} from './restriction-input.ts';
import {requireContent} from './require.ts';
import {restrictionJson, restrictionsReply} from './restriction-json.ts';

const path = '/content/:id/restriction';
const reading = ['read:confluence-content.all', 'read:content-details:confluence'];
const writing = [
  'write:confluence-content',
  'read:content-details:confluence write:content.restriction:confluence'
];
const nobody: Restriction = {users: [], groups: []};

/** Who may view and edit a page (v1). Only those who may edit it may change this; others get a 404. */
export const restrictionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: reading,
    handle: call => restrictionsReply(call, requireContent(call).restrictions)
  },
  {
    method: 'PUT',
    path,
    scopes: writing,
    handle: call => write(call, () => ({read: nobody, update: nobody, ...sent(call)}))
  },
  {method: 'POST', path, scopes: writing, handle: call => write(call, old => merge(old, sent(call)))},
  {
    method: 'DELETE',
    path,
    scopes: writing,
    handle: call => write(call, () => ({read: nobody, update: nobody}))
  },
  {
    method: 'GET',
    path: `${path}/byOperation`,
    scopes: reading,
    handle(call) {
      const {read, update} = requireContent(call).restrictions;
      return ok({read: restrictionJson(call, 'read', read), update: restrictionJson(call, 'update', update)});
    }
  },
  {
    method: 'GET',
    path: `${path}/byOperation/:operation`,
    scopes: reading,
    handle(call) {
      const operation = operationOf(call);
      return ok(restrictionJson(call, operation, requireContent(call).restrictions[operation]));
    }
  },
  {
    method: 'PUT',
    path: `${path}/byOperation/:operation/user`,
    scopes: writing,
    handle: call =>
      write(call, old => changeUser(call, old, users => [...new Set([...users, accountOf(call)])]))
  },
  {
    method: 'DELETE',
    path: `${path}/byOperation/:operation/user`,
    scopes: writing,
    handle: call =>
      write(call, old => changeUser(call, old, users => users.filter(user => user !== accountOf(call))))
  }
];

function write(call: Call, change: (old: Restrictions) => Restrictions): Reply {
  const page = requireContent(call);
  if (page.status === 'archived' || !canEdit(call, page)) throw noContent(page.id);
  // What the Free plan answers is not documented; it does refuse.
  if (call.settings.plan === 'free')
    throw new Refusal(403, 'Restrictions are not available on the Free plan');
  const restrictions = change(page.restrictions);
  save(call, page, restrictions);
  return restrictionsReply(call, restrictions);
}

function save({store}: Call, page: Page, restrictions: Restrictions): void {
  store.commit({kind: 'page', value: {...withoutVersions(page), restrictions}});
}

function sent(call: Call): Partial<Restrictions> {
  return readRestrictions(readJson(call), call.store);
}

function merge(old: Restrictions, added: Partial<Restrictions>): Restrictions {
  const join = (a: Restriction, b: Restriction = nobody): Restriction => ({
    users: [...new Set([...a.users, ...b.users])],
    groups: [...new Set([...a.groups, ...b.groups])]
  });
  return {read: join(old.read, added.read), update: join(old.update, added.update)};
}

function changeUser(
  call: Call,
  old: Restrictions,
  change: (users: readonly string[]) => readonly string[]
): Restrictions {
  const operation = operationOf(call);
  return {...old, [operation]: {...old[operation], users: change(old[operation].users)}};
}

function operationOf(call: Call): Operation {
  const operation = param(call, 'operation');
  if (operation !== 'read' && operation !== 'update')
    throw notFound(`No restriction for the operation ${operation}`);
  return operation;
}

function accountOf({query, store}: Call): string {
  const accountId = query.get('accountId') ?? '';
  if (store.user(accountId) === undefined)
    throw badRequest(`There is no user with the account id ${accountId}`);
  return accountId;
}
