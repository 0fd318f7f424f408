import {flag, isObject, readObject, type Call} from '../call.ts';
import {badRequest} from '../refusal.ts';
import type {NewPage} from '../store/create-page.ts';
import type {PageUpdate} from '../store/update-page.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The page that `POST /pages` asks for. Throws a `Refusal` when a field is missing or has another type. */
export function readNewPage(call: Call): NewPage {
  const fields = readObject(call);
  const status = statusOf(fields, 'current');
  const title = textOf(fields, 'title') ?? '';
  if (status === 'current' && title.trim() === '')
    throw badRequest('A title is required to create a published page');
  const rootLevel = flag(call, 'root-level');
  const parentId = idOf(fields, 'parentId');
  if (rootLevel && parentId !== undefined)
    throw badRequest("'root-level' and 'parentId' cannot be used together");
  return {
    spaceId: idOf(fields, 'spaceId') ?? missing('spaceId'),
    status,
    title,
    parentId,
    rootLevel,
    subtype: fields['subtype'] === 'live' ? 'live' : undefined,
    body: bodyOf(fields) ?? '',
    isPrivate: flag(call, 'private')
  };
}

/** The write that `PUT /pages/{id}` asks for. Throws a `Refusal` when a field is missing or has another type. */
export function readPageUpdate(call: Call, id: string, spaceId: string): PageUpdate {
  const fields = readObject(call);
  const version = isObject(fields['version']) ? fields['version'] : missing('version');
  const number = version['number'];
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw badRequest("'version.number' must be an integer");
  if ((idOf(fields, 'id') ?? missing('id')) !== id)
    throw badRequest('The id of the body is not the id of the path');
  if ((idOf(fields, 'spaceId') ?? spaceId) !== spaceId)
    throw badRequest('A page cannot be moved to another space');
  return {
    status: statusOf(fields, undefined),
    title: textOf(fields, 'title') ?? missing('title'),
    body: bodyOf(fields) ?? missing('body'),
    number,
    message: textOf(version, 'message') ?? '',
    minorEdit: version['minorEdit'] === true,
    parentId: idOf(fields, 'parentId'),
    ownerId: textOf(fields, 'ownerId')
  };
}

/** Status of a page in a request. Throws a `Refusal` when it is neither published nor a draft. */
function statusOf(fields: Fields, standard: 'current' | undefined): 'current' | 'draft' {
  const status = fields['status'] ?? standard ?? missing('status');
  if (status !== 'current' && status !== 'draft') {
    throw badRequest(
      `Provided value {${JSON.stringify(status)}} for 'status' is not valid. Allowed values: current, draft`
    );
  }
  return status;
}

/** A text field; undefined when it is missing or null. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw badRequest(`'${name}' must be a string`);
  return value;
}

/** An id, which some clients send as a number. */
export function idOf(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (typeof value === 'number') return String(value);
  return textOf(fields, name);
}

/** Refuse a request that lacks a field. */
export function missing(name: string): never {
  throw badRequest(`Required field '${name}' is missing`);
}

/** Storage format in one of the two shapes: `{representation, value}`, or nested under the name of the format. */
function bodyOf(fields: Fields): string | undefined {
  const body = fields['body'];
  if (!isObject(body)) return undefined;
  const nested = isObject(body['storage']) ? {representation: 'storage', ...body['storage']} : body;
  const value = textOf(nested, 'value');
  if (value === undefined) return Object.keys(body).length === 0 ? undefined : missing('body.value');
  if (nested['representation'] !== 'storage') {
    throw badRequest(
      `The sandbox takes storage format only, not ${JSON.stringify(nested['representation'])}`
    );
  }
  return value;
}
