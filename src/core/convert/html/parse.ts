import type {Comment, ElementContent, Root, RootContent} from 'hast';
import {raw as parseRaw} from 'hast-util-raw';
import {VFile} from 'vfile';
import {replaceEmoji} from '../../markdown/emoji.ts';
import {text} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import type {Fragment, RawHtml, State} from '../state.ts';
import {completeHtml} from './complete.ts';
import {translateElement} from './index.ts';
import {readSimpleHtml} from './simple.ts';
import type {TranslateAll} from './translator.ts';

/** What stands for a node of storage format on its way through the parser. */
interface Piece {
  readonly index: number;
}

/** Levels of HTML that are kept at the top of a page, and inside of each Markdown block: enough, and safe to recurse. */
const deepest = {page: 200, block: 30};

// Tags that open a level for sure: neither void, nor closed by the next one of their kind.
const levelTag =
  /<(\/?)(?!(?:br|img|hr|input|source|col|wbr|link|meta|area|p|li|td|th|tr|dt|dd|option|tbody|thead)\b)[a-z]/gi;

/**
 * Parse siblings of which some are HTML, as a browser would, and translate them to storage format.
 *
 * What is storage format already goes through the HTML parser as an opaque piece, so that only the HTML costs time,
 * and `<details>` in one piece and `</details>` in another still enclose the Markdown between them.
 */
export function parseHtml(fragments: readonly Fragment[], state: State): readonly StorageNode[] {
  if (isTooDeep(fragments, state.place() === 'page' ? deepest.page : deepest.block)) {
    const place = fragments.find(isRaw)?.position;
    state.report(
      'deep-nesting',
      'Cannot keep the HTML elements here: they are nested too deep. Their text stays.',
      place
    );
    return fragments.map(fragment => (isRaw(fragment) ? text(withoutTags(fragment.value)) : fragment));
  }
  const pieces: StorageNode[] = [];
  const toPiece = (fragment: StorageNode): ElementContent => {
    if (fragment.type === 'text' && typeof fragment.value === 'string')
      return {type: 'text', value: fragment.value};
    pieces.push(fragment);
    return {type: 'piece', index: pieces.length - 1} as unknown as ElementContent;
  };
  const simple = readSimpleHtml(fragments, toPiece);
  if (simple) return toTranslator(pieces, state)(simple);
  pieces.length = 0;
  return toTranslator(pieces, state)(parseFragments(fragments, toPiece));
}

function parseFragments(
  fragments: readonly Fragment[],
  toPiece: (fragment: StorageNode) => ElementContent
): readonly ElementContent[] {
  const children = fragments.map(fragment =>
    isRaw(fragment) ? {...fragment, value: completeHtml(fragment.value)} : toPiece(fragment)
  );
  // Elements that leave no trace come first and last: there, the parser would take a <tr> for the content of a table,
  // and never give text out that it still holds back, in a table without end.
  const edge = {type: 'raw', value: '<wbr>'};
  const root: Root = {type: 'root', children: [edge, ...children, edge] as RootContent[]};
  const tree = parseRaw(root, {passThrough: ['piece'], file: new VFile()});
  return ('children' in tree ? tree.children : [tree]) as readonly ElementContent[];
}

function toTranslator(pieces: readonly StorageNode[], state: State): TranslateAll {
  const all: TranslateAll = nodes =>
    nodes.flatMap(node => {
      if (node.type === 'text') return [text(replaceEmoji(node.value.replace(/[ \t\n\f\r]+/g, ' ')))];
      if (node.type === 'element') return translateElement(node, state, all);
      // What is no piece is a comment, and comments vanish.
      const piece = pieces[pieceIndex(node as Comment) ?? -1];
      return piece ? [piece] : [];
    });
  return all;
}

// In a template, pieces stay the comments as which they pass the parser.
function pieceIndex(node: Comment): number | undefined {
  const passed = node.value as unknown as {readonly stitch?: Piece} | undefined;
  return (node as Partial<Piece>).index ?? passed?.stitch?.index;
}

function isRaw(fragment: Fragment): fragment is RawHtml {
  return fragment.type === 'raw';
}

function isTooDeep(fragments: readonly Fragment[], limit: number): boolean {
  let depth = 0;
  for (const fragment of fragments.filter(isRaw)) {
    for (const [, slash] of fragment.value.matchAll(levelTag)) {
      depth = slash ? Math.max(0, depth - 1) : depth + 1;
      if (depth > limit) return true;
    }
  }
  return false;
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ');
}
