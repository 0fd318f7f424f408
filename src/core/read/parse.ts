import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';
import {findXmlError} from '../storage/xml-error.ts';
import type {XmlError} from '../storage/xml-error.ts';
import type {PageElement, PageNode} from './tree.ts';

/** Storage format as a tree, or why it is none. */
export type Parsed = {readonly nodes: readonly PageNode[]} | {readonly error: XmlError};

interface OpenElement extends PageElement {
  readonly children: PageNode[];
  end: number;
}

const opening = '<storage>';

/**
 * Parse storage format.
 *
 * The named character references of HTML are known, as Confluence knows them; prefixes need no declaration.
 */
export function parseStorage(storage: string): Parsed {
  const parser = new SaxesParser({xmlns: false, position: true});
  Object.assign(parser.ENTITIES, characterEntities);
  let failed: string | undefined;
  const top: PageNode[] = [];
  const open: OpenElement[] = [];
  const siblings = (): PageNode[] => open.at(-1)?.children ?? top;
  const offset = (): number => parser.position - opening.length;
  parser.on('error', error => void (failed ??= error.message));
  parser.on('text', value => void siblings().push({type: 'text', value, isCode: false}));
  parser.on('cdata', value => void siblings().push({type: 'text', value, isCode: true}));
  parser.on('opentag', ({name, attributes}) => {
    if (name === 'storage' && offset() === 0) return;
    const end = offset();
    // An attribute cannot hold a `<`, so that the last one begins the tag.
    const start = storage.lastIndexOf('<', end - 1);
    const element: OpenElement = {type: 'element', name, attributes, children: [], start, end};
    siblings().push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) element.end = offset();
  });
  parser.write(`${opening}${storage}</storage>`).close();
  if (failed === undefined) return {nodes: top};
  // Only the first mistake counts, and it is told in the words that are used for storage format in Markdown.
  return {error: findXmlError(storage) ?? {line: 1, column: 1, message: failed}};
}
