import {isObject, ok, param, readObject, type Call, type Reply, type Route} from '../call.ts';
import type {Page, Property} from '../model.ts';
import {limitOf, listReply, takePart} from '../paging.ts';
import {badRequest, notFound, Refusal} from '../refusal.ts';
import {now} from '../store/actor.ts';
import {withoutVersions} from '../store/create-page.ts';
import {missing, textOf} from './page-input.ts';
import {requireEditablePage, requirePage} from './require.ts';

const path = '/pages/:pageId/properties';
const reading = ['read:page:confluence'];
const writing = ['read:page:confluence write:page:confluence'];
const inPath = {name: 'pageId', drafts: true};
/** Largest value of a property as JSON, in bytes. */
const largestValue = 32 * 1024;

/** Properties of a page. None of these writes makes a version of the page. */
export const propertyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: reading,
    handle(call) {
      const key = call.query.get('key');
      const properties = requirePage(call, inPath).properties.filter(
        property => key === null || property.key === key
      );
      return listReply(call, takePart(call, properties.map(propertyJson), limitOf(call, 25)));
    }
  },
  {method: 'POST', path, scopes: writing, handle: create},
  {
    method: 'GET',
    path: `${path}/:id`,
    scopes: reading,
    handle: call => ok(propertyJson(find(call, requirePage(call, inPath))))
  },
  {method: 'PUT', path: `${path}/:id`, scopes: writing, handle: update},
  {
    method: 'DELETE',
    path: `${path}/:id`,
    scopes: writing,
    handle(call) {
      const page = requireEditablePage(call, inPath);
      const {id} = find(call, page);
      save(
        call,
        page,
        page.properties.filter(property => property.id !== id)
      );
      return {status: 204};
    }
  }
];

function create(call: Call): Reply {
  const page = requireEditablePage(call, inPath);
  const fields = readObject(call);
  const key = textOf(fields, 'key') ?? missing('key');
  if (page.properties.some(property => property.key === key)) {
    throw new Refusal(409, `Property with key [${key}] already exists`);
  }
  const property = {id: call.store.nextId(), key, value: valueOf(fields), version: stamp(call, 1, '')};
  save(call, page, [...page.properties, property]);
  return ok(propertyJson(property));
}

function update(call: Call): Reply {
  const page = requireEditablePage(call, inPath);
  const old = find(call, page);
  const fields = readObject(call);
  const version = isObject(fields['version']) ? fields['version'] : missing('version');
  if (version['number'] !== old.version.number + 1) {
    const provided = JSON.stringify(version['number']);
    throw new Refusal(
      409,
      `Version must be incremented when updating a property. Current Version: [${old.version.number}]. Provided version: [${provided}]`
    );
  }
  const key = textOf(fields, 'key') ?? old.key;
  if (key !== old.key) throw badRequest('The key of a property cannot be changed');
  const next = {
    ...old,
    value: valueOf(fields),
    version: stamp(call, old.version.number + 1, textOf(version, 'message') ?? '')
  };
  save(
    call,
    page,
    page.properties.map(property => (property.id === old.id ? next : property))
  );
  return ok(propertyJson(next));
}

function find(call: Call, page: Page): Property {
  const id = param(call, 'id');
  if (!/^\d+$/.test(id))
    throw badRequest(
      `Provided value {${id}} for 'property-id' is not the correct type. Expected type is long`
    );
  const property = page.properties.find(candidate => candidate.id === id);
  if (property === undefined) throw notFound(`Cannot find property with id [${id}]`);
  return property;
}

function valueOf(fields: Readonly<Record<string, unknown>>): unknown {
  if (!('value' in fields)) missing('value');
  if (Buffer.byteLength(JSON.stringify(fields['value'])) > largestValue) {
    throw badRequest('The value of a content property cannot be larger than 32768 bytes');
  }
  return fields['value'];
}

function stamp({user}: Call, number: number, message: string): Property['version'] {
  return {number, message, createdAt: now(), authorId: user.accountId};
}

function save({store}: Call, page: Page, properties: readonly Property[]): void {
  store.commit({kind: 'page', value: {...withoutVersions(page), properties}});
}

function propertyJson({id, key, value, version}: Property): object {
  return {id, key, value, version: {...version, minorEdit: false}};
}
