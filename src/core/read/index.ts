import type {RootContent} from 'mdast';
import type {VFileMessage} from 'vfile-message';
import {arrangeHeadings} from './anchors.ts';
import {isBanner} from './banner.ts';
import {createState} from './create-state.ts';
import {findFootnotes, placeFootnotes, readFootnotes} from './footnotes.ts';
import {parseStorage} from './parse.ts';
import {reportPage} from './rules.ts';
import type {ReadReport} from './rules.ts';
import type {ReadOptions} from './state.ts';
import {stringify} from './stringify.ts';
import type {PageNode} from './tree.ts';

export type {ReadOptions} from './state.ts';

/** A page as Markdown, and what Markdown could not say. */
export interface ReadPage {
  readonly markdown: string;
  readonly messages: readonly VFileMessage[];
}

/**
 * Write a page in storage format as Markdown.
 *
 * Pure, and the inverse of the conversion to storage format: what that makes of a document comes back as Markdown of
 * which it makes the same. Of pages that people wrote, what Markdown has no form for is kept as storage format where it
 * is a block, and simplified with a message where it is not. Never throws.
 */
export function toMarkdown(storage: string, options: ReadOptions): ReadPage {
  const messages: VFileMessage[] = [];
  const report = reportPage(messages, {path: options.path, storage});
  try {
    const blocks = arrangeHeadings(readBlocks(storage, options, report), options.title);
    return {markdown: stringify({type: 'root', children: [...blocks]}), messages};
  } catch (error) {
    // Pages nest as deep as somebody's program made them.
    if (!(error instanceof RangeError)) throw error;
    return {markdown: stringify({type: 'root', children: [tooDeep(storage, report)]}), messages};
  }
}

function readBlocks(storage: string, options: ReadOptions, report: ReadReport): readonly RootContent[] {
  const parsed = parseStorage(storage);
  if ('error' in parsed) {
    const {line, column, message} = parsed.error;
    report('malformed-page', `Cannot read the page: ${message}. It is shown as it is.`, {line, column});
    return [{type: 'code', lang: 'xml', value: storage}];
  }
  return readNodes(parsed.nodes, {storage, options, report});
}

interface Page {
  readonly storage: string;
  readonly options: ReadOptions;
  readonly report: ReadReport;
}

function readNodes(nodes: readonly PageNode[], page: Page): readonly RootContent[] {
  const found = findFootnotes(nodes.filter((node, index) => !isBanner(node, nodes.slice(0, index))));
  const state = createState({...page, footnotes: new Set(found.items.keys())});
  const blocks = state.flow(found.rest);
  return found.items.size > 0 ? placeFootnotes(blocks, readFootnotes(found, state)) : blocks;
}

function tooDeep(storage: string, report: ReadReport): RootContent {
  report('malformed-page', 'Cannot read the page: it is nested too deep. It is shown as it is.', 0);
  return {type: 'code', lang: 'xml', value: storage};
}
