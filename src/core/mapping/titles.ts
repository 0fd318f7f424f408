import {basename, dirname} from 'node:path/posix';
import type {SourcePath} from '../model.ts';
import {maxTitleLength, normalizeTitle} from '../title.ts';

/** What a Markdown file says about its title. */
export interface TitledFile {
  readonly path: SourcePath;
  readonly frontMatterTitle?: string | undefined;
  readonly firstHeading?: string | undefined;
}

/** Tell whether a file stands for its folder, as GitHub and most site generators see it. */
export function isFolderPage(path: string): boolean {
  return /(?:^|\/)(?:readme|index)\.(?:md|markdown)$/i.test(path);
}

/**
 * Make a title from a file's name: `01-first_steps.md` → "01 first steps", `guides/README.md` → "Guides".
 *
 * Hyphens between digits stay, so that dates and versions can be read.
 */
export function titleFromPath(path: string): string {
  const folder = basename(dirname(path));
  const name = isFolderPage(path) && folder !== '.' ? folder : basename(path).replace(/\.[^.]+$/, '');
  const words =
    normalizeTitle(name.replaceAll(/_+|(?<!\d)-+|-+(?!\d)/g, ' ')) || normalizeTitle(basename(path));
  return cutTitle(
    words.replace(/^\p{Ll}/u, letter => letter.toUpperCase()),
    maxTitleLength
  );
}

/** The title that a file gives itself: front matter, else first heading, else its name. */
export function chooseTitle(file: TitledFile): string {
  const candidates = [file.frontMatterTitle, file.firstHeading].map(title => normalizeTitle(title ?? ''));
  return cutTitle(candidates.find(title => title !== '') ?? titleFromPath(file.path), maxTitleLength);
}

/** Shorten a title to a number of UTF-16 code units, without cutting a character in two. */
export function cutTitle(title: string, limit: number): string {
  if (title.length <= limit) return title;
  return `${title
    .slice(0, limit - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}
