import {InputError} from '../../core/errors.ts';
import type {RemotePage, Space, SpaceKey} from '../../core/model.ts';
import {suggest} from '../../core/suggest.ts';
import {foldTitle} from '../../core/title.ts';
import type {PageReader} from '../../ports.ts';

/** Titles that are named when none fits. */
const mostTitles = 3;

/** Find a space. Throws an `InputError` when there is none, or it is not visible. */
export async function openSpace(reader: PageReader, key: SpaceKey): Promise<Space> {
  const [space] = await reader.readSpaces([key]);
  if (space !== undefined) return space;
  throw new InputError(
    `Cannot find space ${key}: there is none with this key, or this account cannot see it. Check the key, and the account's permissions.`
  );
}

/** Find a page by its title, as Confluence compares titles; a current one before an archived one. */
export async function findPage(
  reader: PageReader,
  space: Space,
  title: string
): Promise<RemotePage | undefined> {
  const pages = await reader.findPages(space.id, title);
  return pages.find(({status}) => status === 'current') ?? pages[0];
}

/**
 * Say that a space has no page with a title, and which titles are near.
 *
 * @param task
 *   What cannot be done, such as `update "A"`.
 */
export async function describeMissing(
  reader: PageReader,
  space: Space,
  {task, title}: {readonly task: string; readonly title: string}
): Promise<string> {
  const titles: string[] = [];
  for await (const pages of reader.listPages(space.id)) titles.push(...pages.map(page => page.title));
  const near = findNear(title, titles).map(each => `"${each}"`);
  const hint = near.length === 0 ? '' : ` Did you mean ${joinNames(near)}?`;
  return `Cannot ${task}: space ${space.key} has no page with this title, or this account cannot see it.${hint}`;
}

function findNear(title: string, titles: readonly string[]): readonly string[] {
  const wanted = foldTitle(title);
  const nearest = suggest(title, titles);
  const similar = titles.filter(each => {
    const folded = foldTitle(each);
    return folded.includes(wanted) || (folded.length > 3 && wanted.includes(folded));
  });
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...similar])].slice(0, mostTitles);
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
