import type {ParsedDocument} from '../convert/context.ts';
import type {SourcePath} from '../model.ts';
import {parseDocument} from './parse.ts';

/** What a file says about its own title. */
type Head = Pick<ParsedDocument, 'frontMatterTitle' | 'firstHeading'>;

/** Front matter with its end; a number sign in it begins a comment. */
const frontMatter = /^---[ \t]*\r?\n(?:(?!---)[^\r\n]*\r?\n)*---[ \t]*\r?\n/;

/** What may turn a heading that follows into something else, as it ends far below. */
const unsettled = /\$\$|^[ \t]*(?:!!!|\?\?\?|:::)/m;

/** A longer beginning may have been made to take long; in characters. */
const longestBeginning = 4000;

/** Read what a file says about its own title, as `parseDocument` does, and parse no more of it than that needs. */
export function parseHead(path: SourcePath, text: string): Head {
  return readSettledHead(path, text) ?? parseDocument(path, text);
}

/**
 * Read what a file says about its own title, if its first lines settle that.
 *
 * Blocks are made line by line, so that what stands before a heading does not depend on what follows; its text does where
 * it has brackets, which may mean something that is defined further down (CommonMark 0.31, appendix).
 *
 * @returns
 *   undefined: the rest of the file may say otherwise, or the beginning is long.
 */
export function readSettledHead(path: SourcePath, text: string): Head | undefined {
  const beginning = cutAfterHeading(text);
  if (beginning === undefined || beginning.length > longestBeginning || unsettled.test(beginning))
    return undefined;
  const {tree, ...head} = parseDocument(path, beginning);
  const last = tree.children.at(-1);
  const isSettled = last?.type === 'heading' && last.depth === 1 && /^[^[\]]+$/.test(head.firstHeading ?? '');
  return isSettled ? head : undefined;
}

/** The text up to the end of the first line that looks like a title; undefined: there is none. */
function cutAfterHeading(text: string): string | undefined {
  const start = frontMatter.exec(text)?.[0].length ?? 0;
  if (start === 0 && text.startsWith('---')) return undefined;
  const heading = /^#[ \t][^\r\n]*/m.exec(text.slice(start));
  return heading === null ? undefined : text.slice(0, start + heading.index + heading[0].length);
}
