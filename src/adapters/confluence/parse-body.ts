import {readOptionalObject} from './json.ts';

/**
 * Take the storage format out of the `body` of a page, which has one form in all APIs (`BodyBulk` and `BodySingle` of v2,
 * `ContentBody` of v1); undefined: there is none.
 */
export function parseBody(value: unknown): string | undefined {
  const storage = readOptionalObject(readOptionalObject(value)['storage'])['value'];
  return typeof storage === 'string' ? storage : undefined;
}
