import {h} from 'hastscript';
import {panel} from '../panel.ts';
import {childOf, childrenOf, textOf} from '../tree.ts';
import type {ElementContent} from 'hast';
import type {Renderer, RenderState} from '../state.ts';
import type {StorageElement} from '../tree.ts';

/** `ac:adf-extension`: nodes of the Cloud editor that have no macro, such as the purple panel. */
export const adfExtension: Renderer = (element, state) => {
  const fallback = childOf(element, 'ac:adf-fallback');
  const nodes = childrenOf(element, 'ac:adf-node').flatMap(node => renderNode(node, state) ?? []);
  return nodes.length > 0 || !fallback ? nodes : state.all(fallback);
};

/** undefined: the node's type is none that can be shown. */
function renderNode(node: StorageElement, state: RenderState): ElementContent[] | undefined {
  const content = () => childrenOf(node, 'ac:adf-content').flatMap(part => state.all(part));
  const inner = () => childrenOf(node, 'ac:adf-node').flatMap(part => renderNode(part, state) ?? []);
  switch (node.attributes['type']) {
    case 'panel':
      return [panel({kind: panelKind(attributeOf(node, 'panel-type')), children: content()})];
    case 'decision-list':
      return [h('ul.decision-list', inner())];
    case 'decision-item':
      return [h('li.decision', [h('span.decision-mark', {ariaHidden: 'true'}, '↱'), h('div', content())])];
    default:
      return undefined;
  }
}

function panelKind(type: string): 'info' | 'note' | 'tip' | 'warning' | 'error' {
  if (type === 'success') return 'tip';
  return type === 'note' || type === 'warning' || type === 'error' ? type : 'info';
}

function attributeOf(node: StorageElement, key: string): string {
  const attribute = childrenOf(node, 'ac:adf-attribute').find(child => child.attributes['key'] === key);
  return attribute ? textOf(attribute).trim() : '';
}
