import type {ParsedDocument} from '../convert/context.ts';
import type {SourcePath} from '../model.ts';
import {parseDocument} from './parse.ts';

/**
 * Front matter, and a first heading that says all by itself: one with brackets may mean something that is defined
 * further down (CommonMark 0.31, 4.2 and 6.3).
 */
const head =
  /^(?:---[ \t]*\r?\n(?:(?!---)[^\r\n]*\r?\n)*---[ \t]*\r?\n)?(?:[ \t]*\r?\n)*#[ \t](?=[ \t]*\S)[^[\]\r\n]*(?=\r?\n|$)/;

/**
 * Read what a file says about its own title, as `parseDocument` does.
 *
 * Most files begin with their title; of these no more is parsed, which is a thousand times faster.
 */
export function parseHead(
  path: SourcePath,
  text: string
): Pick<ParsedDocument, 'frontMatterTitle' | 'firstHeading'> {
  return parseDocument(path, readPlainHead(text) ?? text);
}

/** The part of a file that says its title all by itself; undefined: the title may depend on the rest. */
export function readPlainHead(text: string): string | undefined {
  return head.exec(text)?.[0];
}
