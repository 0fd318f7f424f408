import type {Element, ElementContent} from 'hast';
import {element, isElement} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import {toFlow} from '../flow.ts';
import {isPlainParagraph} from '../paragraphs.ts';
import type {State} from '../state.ts';
import {attribute} from './attributes.ts';
import {places} from './places.ts';
import type {TranslateAll, Translator} from './translator.ts';

/** `<ul>` and `<ol>`; what stands in them outside of items gets an item of its own. */
export const list: Translator = (node, state, all) => {
  const items = state.within('item', () => toItems(node.children, state, all));
  if (items.length === 0) return [];
  const start = attribute(node, 'start');
  const from =
    node.tagName === 'ol' && start !== undefined && /^\d{1,9}$/.test(start) && start !== '1'
      ? start
      : undefined;
  return [element(node.tagName === 'ol' ? 'ol' : 'ul', {start: from}, items)];
};

/** `<dl>`: Confluence has no such lists; terms become bold lines and their descriptions indented ones. */
export const term: Translator = (node, state, all) =>
  toFlow([element('strong', {}, all(node.children))], state.isCloud);

/** `<dd>`. */
export const description: Translator = (node, state, all) =>
  toFlow(all(node.children), state.isCloud).map(block =>
    isElement(block, 'p')
      ? {...block, properties: {...block.properties, style: 'margin-left: 30.0px;'}}
      : block
  );

function toItems(nodes: readonly ElementContent[], state: State, all: TranslateAll): readonly StorageNode[] {
  const items: StorageNode[] = [];
  let strays: ElementContent[] = [];
  const endStrays = (): void => {
    const blocks = toFlow(all(strays), state.isCloud);
    if (blocks.length > 0) items.push(element('li', {}, blocks));
    strays = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || node.tagName !== 'li') strays.push(node);
    else {
      endStrays();
      items.push(element('li', {}, toContent(node, state, all)));
    }
  }
  endStrays();
  return items;
}

function toContent(node: Element, state: State, all: TranslateAll): readonly StorageNode[] {
  const children = [...places(attribute(node, 'id'), state), ...all(node.children)];
  const blocks = toFlow(children, state.isCloud);
  const [only] = blocks;
  if (!only) return [element('p', {}, [])];
  return blocks.length === 1 && isPlainParagraph(only) ? only.children : blocks;
}
