import {element, isElement} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import {isBlock, toFlow} from '../flow.ts';
import {attribute} from './attributes.ts';
import type {Translator} from './translator.ts';

/** `<ul>` and `<ol>`; what stands in them outside of items gets an item of its own. */
export const list: Translator = (node, state, all) => {
  const items = state.within('item', () => toItems(all(node.children), state.isCloud));
  if (items.length === 0) return [];
  const start = attribute(node, 'start');
  const from =
    node.tagName === 'ol' && start !== undefined && /^\d{1,9}$/.test(start) && start !== '1'
      ? start
      : undefined;
  return [element(node.tagName === 'ol' ? 'ol' : 'ul', {start: from}, items)];
};

/** `<li>`. */
export const item: Translator = (node, state, all) => {
  const children = state.within('item', () => all(node.children));
  return [element('li', {}, children.some(isBlock) ? toFlow(children, state.isCloud) : children)];
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

function toItems(nodes: readonly StorageNode[], cloud: boolean): readonly StorageNode[] {
  const items: StorageNode[] = [];
  let run: StorageNode[] = [];
  const endRun = (): void => {
    const blocks = toFlow(run, cloud);
    if (blocks.length > 0) items.push(element('li', {}, blocks));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node, 'li')) run.push(node);
    else {
      endRun();
      items.push(node);
    }
  }
  endRun();
  return items;
}
