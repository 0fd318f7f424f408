import type {Html, Paragraph, PhrasingContent} from 'mdast';
import {parseDocument} from '../markdown/parse.ts';
import {toSourcePath} from '../model.ts';
import {html} from './html.ts';
import {describeShape} from './shape.ts';
import {stringify} from './stringify.ts';

/** Make a paragraph of a line of text; nothing when there is nothing to read. */
export function makeParagraph(line: readonly PhrasingContent[]): readonly Paragraph[] {
  const children = trimLine(line);
  return isEmpty(children) ? [] : [{type: 'paragraph', children: settle(children)}];
}

/** Whether there is nothing to see; no-break spaces are how people leave lines empty. */
function isEmpty(line: readonly PhrasingContent[]): boolean {
  return line.every(
    node =>
      node.type === 'break' ||
      (node.type === 'text' && node.value.trim() === '') ||
      (Object.hasOwn(tags, node.type) && 'children' in node && isEmpty(node.children as PhrasingContent[]))
  );
}

/**
 * Make a line of text that Markdown can hold: without white space at its ends, and with marks that parse.
 *
 * Some marks cannot stand side by side as asterisks (`**a****b**`), or have a space inside (`**a **`): these are written
 * as HTML.
 */
export function settle(line: readonly PhrasingContent[]): PhrasingContent[] {
  const children = partCode(mendBreaks(mergeText(line))).flatMap(spellOpenMark);
  if (!children.some(hasMark) || children.every(isClear) || survives(children)) return children;
  return children.flatMap(spellMark);
}

/** Take white space and line breaks from both ends of a line. */
export function trimLine(line: readonly PhrasingContent[]): PhrasingContent[] {
  const merged = mergeText(line);
  while (isSpace(merged[0])) merged.shift();
  while (isSpace(merged.at(-1))) merged.pop();
  const first = merged[0];
  if (first?.type === 'text') merged[0] = {...first, value: first.value.replace(/^[ \t\n]+/, '')};
  const last = merged.at(-1);
  if (last?.type === 'text')
    merged[merged.length - 1] = {...last, value: last.value.replace(/[ \t\n]+$/, '')};
  return merged;
}

/** Write line breaks as HTML, for places that are one line of Markdown. */
export function inOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map(node => {
    if (node.type === 'break') return html('<br>');
    return 'children' in node ? ({...node, children: inOneLine(node.children)} as PhrasingContent) : node;
  });
}

function isSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /^[ \t\n]*$/.test(node.value));
}

function mergeText(line: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of line) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = {...last, value: last.value + node.value};
    else merged.push(node);
  }
  return merged;
}

/** Code right behind code would be one piece of it, so that it is written as HTML. */
function partCode(line: readonly PhrasingContent[]): PhrasingContent[] {
  return line.flatMap((node, index) => {
    if ('children' in node)
      return [{...node, children: partCode(node.children as PhrasingContent[])} as PhrasingContent];
    if (node.type !== 'inlineCode' || line[index - 1]?.type !== 'inlineCode') return [node];
    return [html('<code>'), {type: 'text', value: node.value}, html('</code>')];
  });
}

const tags: Readonly<Record<string, string>> = {emphasis: 'em', strong: 'strong', delete: 's'};

/** HTML does not begin a line of a paragraph, where it could begin a block. */
function mendBreaks(line: readonly PhrasingContent[]): PhrasingContent[] {
  return line.map((node, index) =>
    node.type === 'break' && line[index + 1]?.type === 'html' ? html('<br>') : node
  );
}

function hasMark(node: PhrasingContent): boolean {
  return Object.hasOwn(tags, node.type) || ('children' in node && node.children.some(hasMark));
}

/** Whether a node is no mark, or one around words, with nothing near that its asterisks could be taken for. */
function isClear(node: PhrasingContent, index: number, line: readonly PhrasingContent[]): boolean {
  if (!hasMark(node)) return true;
  if (!Object.hasOwn(tags, node.type) || !('children' in node) || node.children.length !== 1) return false;
  const [only] = node.children;
  if (only?.type !== 'text' || !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(only.value)) return false;
  const [before, after] = [line[index - 1], line[index + 1]];
  const opens = before === undefined || (before.type === 'text' && /\s$/.test(before.value));
  return opens && (after === undefined || (after.type === 'text' && /^[\s.,;:!?]/.test(after.value)));
}

/** Whether a line is the same when its Markdown is parsed. */
function survives(children: readonly PhrasingContent[]): boolean {
  const paragraph: Paragraph = {type: 'paragraph', children: [...children]};
  const markdown = stringify({type: 'root', children: [paragraph]});
  // Letters beside a mark were written as numbers, for want of a better way.
  if (/&#x[\dA-F]+;/.test(markdown)) return false;
  const {tree} = parseDocument(toSourcePath('page.md'), markdown);
  const [only, ...others] = tree.children;
  return others.length === 0 && only !== undefined && describeShape(only) === describeShape(paragraph);
}

/** Write a mark as HTML that begins or ends with a space. */
function spellOpenMark(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const inner = node.children as PhrasingContent[];
  const [first, last] = [inner[0], inner.at(-1)];
  const isOpen =
    (first?.type === 'text' && /^\s/.test(first.value)) || (last?.type === 'text' && /\s$/.test(last.value));
  const children = inner.flatMap(spellOpenMark);
  const made = {...node, children} as PhrasingContent;
  return isOpen && Object.hasOwn(tags, node.type) ? spellMark(made) : [made];
}

function spellMark(node: PhrasingContent): PhrasingContent[] {
  if (!('children' in node)) return [node];
  const children = node.children.flatMap(spellMark);
  const tag = tags[node.type];
  if (tag === undefined) return [{...node, children} as PhrasingContent];
  return [html(`<${tag}>`) satisfies Html, ...children, html(`</${tag}>`)];
}
