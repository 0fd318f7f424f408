import {ok, param, readObject, type Call, type Reply, type Route} from '../../call.ts';
import type {Page, Property} from '../../model.ts';
import {notFound, Refusal} from '../../refusal.ts';
import {canView, now} from '../../store/actor.ts';
import {withoutVersions} from '../../store/create-page.ts';
import {missing, textOf} from '../page-input.ts';
import {requireContent, requireEditableContent} from '../require.ts';
import {briefJson, versionJson} from './content-json.ts';
import {pageReply} from './paging.ts';
import {isBefore} from './version.ts';

const path = '/content/:id/property';

/** What hangs on a page in API v1 of Data Center: children, properties by key, versions. */
export const partRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/content/:id/child/page',
    scopes: [],
    handle: call =>
      pageReply(
        call,
        call.store
          .children(requireContent(call).id)
          .filter(child => child.type === 'page' && canView(call, child))
          .map(child => briefJson(call, child))
      )
  },
  {
    method: 'GET',
    path,
    scopes: [],
    handle: call => pageReply(call, requireContent(call).properties.map(propertyJson))
  },
  {method: 'POST', path, scopes: [], handle: createProperty},
  {
    method: 'GET',
    path: `${path}/:key`,
    scopes: [],
    handle: call => ok(propertyJson(requireProperty(call, requireContent(call))))
  },
  {method: 'PUT', path: `${path}/:key`, scopes: [], handle: updateProperty},
  {method: 'DELETE', path: `${path}/:key`, scopes: [], handle: deleteProperty},
  {
    method: 'GET',
    path: '/content/:id/version',
    scopes: [],
    handle(call) {
      if (isBefore(call.settings, 8))
        throw notFound(`null for uri: ${call.settings.siteUrl}/rest/api${call.path}`);
      return listVersions(call);
    }
  }
];

/** What was an experiment before it became part of the API. */
export const experimentalPartRoutes: readonly Route[] = [
  {method: 'GET', path: '/content/:id/version', scopes: [], handle: listVersions}
];

function listVersions(call: Call): Reply {
  const {versions} = requireContent(call);
  return pageReply(
    call,
    versions.toReversed().map(version => versionJson(call, version)),
    {standard: 200, most: 200}
  );
}

function createProperty(call: Call): Reply {
  const page = requireEditableContent(call);
  const fields = readObject(call);
  const key = textOf(fields, 'key') ?? missing('key');
  if (page.properties.some(property => property.key === key))
    throw new Refusal(409, `Content property for this content with key [${key}] already exists`);
  const id = call.store.nextId();
  return save(call, page, {id, key, value: fields['value'], version: stamp(call, 1)});
}

function updateProperty(call: Call): Reply {
  const page = requireEditableContent(call);
  const old = requireProperty(call, page);
  const fields = readObject(call);
  const version = fields['version'];
  const number =
    typeof version === 'object' && version !== null && 'number' in version ? version.number : undefined;
  if (number !== old.version.number + 1) throw new Refusal(409, `Current version is ${old.version.number}`);
  return save(call, page, {...old, value: fields['value'], version: stamp(call, number)});
}

function deleteProperty(call: Call): Reply {
  const page = requireEditableContent(call);
  const {id} = requireProperty(call, page);
  saveAll(
    call,
    page,
    page.properties.filter(property => property.id !== id)
  );
  return {status: 204};
}

function save(call: Call, page: Page, property: Property): Reply {
  const others = page.properties.filter(({id}) => id !== property.id);
  saveAll(call, page, [...others, property]);
  return ok(propertyJson(property));
}

function saveAll(call: Call, page: Page, properties: readonly Property[]): void {
  call.store.commit({kind: 'page', value: {...withoutVersions(page), properties}});
}

function requireProperty(call: Call, page: Page): Property {
  const key = param(call, 'key');
  const property = page.properties.find(candidate => candidate.key === key);
  if (property === undefined) throw notFound(`Cannot find content property with key [${key}]`);
  return property;
}

function stamp({user}: Call, number: number): Property['version'] {
  return {number, message: '', createdAt: now(), authorId: user.accountId};
}

function propertyJson({id, key, value, version}: Property): object {
  return {
    id,
    key,
    value,
    version: {when: version.createdAt, message: '', number: version.number, minorEdit: false}
  };
}
