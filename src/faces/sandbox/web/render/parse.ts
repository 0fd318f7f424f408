import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';
import type {StorageElement, StorageNode} from './tree.ts';

/** Deeper elements become siblings: rendering recurses, and a hostile body must not exhaust the stack. */
const deepest = 200;

const entities: Record<string, string> = Object.assign(Object.create(null), characterEntities, {apos: "'"});

interface OpenElement extends StorageElement {
  readonly children: StorageNode[];
}

/**
 * Parse a storage document, which has no root element and may use HTML's named entities.
 *
 * @returns
 *   A root element that stands for the document.
 * @throws
 *   An `Error` with the place, when the document is not well-formed.
 */
export function parseStorage(storage: string): StorageElement {
  const root: OpenElement = {kind: 'element', name: '#root', attributes: {}, children: []};
  const open: OpenElement[] = [];
  const parser = new SaxesParser<{xmlns: false; position: true}>({xmlns: false, position: true});
  parser.ENTITIES = entities;
  const addText = (text: string) => {
    if (text !== '') (open.at(-1) ?? root).children.push({kind: 'text', text});
  };
  parser.on('error', error => {
    throw error;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', tag => {
    // The wrapper is no part of the document.
    const element: OpenElement =
      open.length === 0 ? root : {kind: 'element', name: tag.name, attributes: tag.attributes, children: []};
    if (open.length > 0) (open[deepest] ?? open.at(-1) ?? root).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(`<document>${storage}</document>`).close();
  return root;
}
