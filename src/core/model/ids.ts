import {InputError} from '../errors.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & {readonly [brand]: Name};

/** Id of a page, folder or space home page: a string of digits, never a number. */
export type PageId = Branded<'PageId'>;
/** Id of a space: a string of digits. */
export type SpaceId = Branded<'SpaceId'>;
/** Key of a space as people write it, such as `DOCS`. */
export type SpaceKey = Branded<'SpaceKey'>;
/** Path of a file inside the repository: relative, `/` between the parts, no `.` or `..`. */
export type SourcePath = Branded<'SourcePath'>;

/** Take a string as a page id. Throws an `InputError` unless it is made of digits. */
export function toPageId(value: string): PageId {
  if (!/^\d{1,20}$/.test(value))
    throw new InputError(`Cannot use "${value}" as a page id: expected digits only.`);
  return value as PageId;
}

/** Take a string as a space id. Throws an `InputError` unless it is made of digits. */
export function toSpaceId(value: string): SpaceId {
  return toPageId(value) as string as SpaceId;
}

/** Take a string as a space key. Throws an `InputError` when Confluence could not have such a key. */
export function toSpaceKey(value: string): SpaceKey {
  if (!/^~?[\p{L}\p{N}._:-]{1,255}$/u.test(value)) {
    throw new InputError(`Cannot use "${value}" as a space key: expected letters and digits, such as DOCS.`);
  }
  return value as SpaceKey;
}

/** Make space keys comparable: Confluence compares them without regard to letter case. */
export function foldSpaceKey(key: SpaceKey): string {
  return key.toLowerCase();
}

/** Take a string as a path inside the repository. Throws an `InputError` when it is not one. */
export function toSourcePath(value: string): SourcePath {
  const parts = value.split('/');
  const bad = parts.some(part => part === '' || part === '.' || part === '..');
  if (bad || value.includes('\\') || value.includes('\0') || /^[a-z]:/i.test(value)) {
    throw new InputError(
      `Cannot use "${value}" as a path in the repository: expected the form docs/page.md.`
    );
  }
  return value as SourcePath;
}

/** Where the mapping file is when nobody says otherwise. */
export const usualMapping = 'docs/.confluence-mapping.json' as SourcePath;
