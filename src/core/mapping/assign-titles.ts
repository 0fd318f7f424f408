import {dirname} from 'node:path/posix';
import type {SourcePath} from '../model.ts';
import {foldTitle, maxTitleLength, normalizeTitle} from '../title.ts';
import {chooseTitle, cutTitle, type TitledFile} from './titles.ts';

/**
 * Give every file a title that is unique in its space.
 *
 * The result depends on the set of files, not on their order. Of files with the same title, one that is nearer to the
 * top than all others keeps it; the rest are told apart by their folder, then their name: "Install (guides/linux)".
 *
 * @param options.taken
 *   Titles that other pages of the space have.
 * @param options.base
 *   Folder that is not worth naming, with a slash at its end; empty: the top of the repository.
 * @returns
 *   Titles by path, each at most 255 UTF-16 code units long.
 */
export function assignTitles(
  files: readonly TitledFile[],
  {taken, base}: {readonly taken: Iterable<string>; readonly base: string}
): ReadonlyMap<SourcePath, string> {
  const used = new Set([...taken].map(foldTitle));
  const titles = new Map<SourcePath, string>();
  let pending = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  for (const [stage, qualify] of [() => '', describeFolder, describePlace, describeFile].entries()) {
    const wanted = pending.map(file => ({file, title: join(chooseTitle(file), qualify(file.path, base))}));
    const winners = selectWinners(wanted, used, stage === 0);
    for (const {file, title} of winners) titles.set(file.path, title);
    for (const {title} of winners) used.add(foldTitle(title));
    pending = pending.filter(({path}) => !titles.has(path));
  }
  for (const file of pending) titles.set(file.path, numberTitle(file, used, base));
  return titles;
}

interface Wish {
  readonly file: TitledFile;
  readonly title: string;
}

function selectWinners(wishes: readonly Wish[], used: ReadonlySet<string>, plain: boolean): readonly Wish[] {
  const groups = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const key = foldTitle(wish.title);
    const group = groups.get(key);
    if (group) group.push(wish);
    else if (!used.has(key)) groups.set(key, [wish]);
  }
  return [...groups.values()].flatMap(group => {
    if (group.length === 1) return group;
    const depths = group.map(({file}) => file.path.split('/').length);
    const highest = Math.min(...depths);
    const nearest = group.filter((_, index) => depths[index] === highest);
    return plain && nearest.length === 1 ? nearest : [];
  });
}

type Qualify = (path: string, base: string) => string;

const describeFolder: Qualify = (path, base) => dirname(path).slice(base.length).replace(/^\.$/, '');

const describePlace: Qualify = (path, base) => path.slice(base.length).replace(/\.[^./]+$/, '');

const describeFile: Qualify = path => path;

/** For titles that are so long that cutting them made them equal. */
function numberTitle(file: TitledFile, used: Set<string>, base: string): string {
  for (let number = 2; ; number++) {
    const title = join(chooseTitle(file), `${describePlace(file.path, base)}, ${number}`);
    if (used.has(foldTitle(title))) continue;
    used.add(foldTitle(title));
    return title;
  }
}

function join(title: string, qualifier: string): string {
  if (qualifier === '') return title;
  const kept = qualifier.length > 120 ? `…${qualifier.slice(-119).replace(/^\p{Cs}/u, '')}` : qualifier;
  const suffix = ` (${normalizeTitle(kept)})`;
  return cutTitle(title, maxTitleLength - suffix.length) + suffix;
}
