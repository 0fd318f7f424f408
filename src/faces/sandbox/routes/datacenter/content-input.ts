import {isObject, readObject, type Call} from '../../call.ts';
import {badRequest} from '../../refusal.ts';
import {idOf, missing, textOf} from '../page-input.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a request wants to make of a page. */
export interface ContentInput {
  readonly title: string;
  readonly spaceKey: string | undefined;
  /** The last of the ancestors that were given. */
  readonly parentId: string | undefined;
  readonly body: string | undefined;
  readonly number: number | undefined;
  readonly message: string;
  readonly minorEdit: boolean;
}

/** Read the page of a request of API v1. Throws a `Refusal` when it is none, or names no type or title. */
export function readContent(call: Call): ContentInput {
  const fields = readObject(call);
  if (fields['type'] !== 'page') throw badRequest('The type of the content must be page');
  const status = fields['status'] ?? 'current';
  if (status !== 'current')
    throw badRequest(`The sandbox makes published pages only, not ${JSON.stringify(status)} ones`);
  const version: Fields = isObject(fields['version']) ? fields['version'] : {};
  const {number} = version;
  return {
    title: textOf(fields, 'title') ?? missing('title'),
    spaceKey: isObject(fields['space']) ? textOf(fields['space'], 'key') : undefined,
    parentId: parentOf(fields['ancestors']),
    body: bodyOf(fields['body']),
    number: typeof number === 'number' ? number : undefined,
    message: textOf(version, 'message') ?? '',
    minorEdit: version['minorEdit'] === true
  };
}

function parentOf(ancestors: unknown): string | undefined {
  if (!Array.isArray(ancestors)) return undefined;
  const last: unknown = ancestors.at(-1);
  return isObject(last) ? idOf(last, 'id') : undefined;
}

function bodyOf(body: unknown): string | undefined {
  const storage = isObject(body) ? body['storage'] : undefined;
  if (!isObject(storage)) return undefined;
  if (storage['representation'] !== 'storage') throw badRequest('The sandbox takes storage format only');
  return textOf(storage, 'value');
}
