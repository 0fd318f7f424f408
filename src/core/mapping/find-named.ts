import {InputError} from '../errors.ts';
import {type PageId, type SpaceKey, toPageId, toSpaceKey} from '../model.ts';

/** What mapping files name. */
export interface Named {
  readonly pageIds: ReadonlySet<PageId>;
  readonly spaces: readonly SpaceKey[];
}

const pageId = /"page_id"\s*:\s*"?(\d{1,20})\b/g;
const space = /"space"\s*:\s*"([^"\\]+)"/g;

/** Find the page ids and spaces in the text of mapping files, also in lines of it that are no JSON by themselves. */
export function findNamed(text: string): Named {
  const keys = [...text.matchAll(space)].flatMap(([, key = '']) => readKey(key));
  return {
    pageIds: new Set([...text.matchAll(pageId)].map(([, id = '']) => toPageId(id))),
    spaces: [...new Set(keys)]
  };
}

function readKey(key: string): readonly SpaceKey[] {
  try {
    return [toSpaceKey(key)];
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
