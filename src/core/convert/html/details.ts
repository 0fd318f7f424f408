import type {ElementContent} from 'hast';
import {isAnchor, macro} from '../../storage/macro.ts';
import {element, isElement} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import {toFlow, toPhrasing} from '../flow.ts';
import {storageText} from '../storage-text.ts';
import type {Translator} from './translator.ts';

/** `<details>`: an expand macro, its title plain text. */
export const details: Translator = (node, state, all) => {
  const isSummary = (child: ElementContent): boolean =>
    child.type === 'element' && child.tagName === 'summary';
  const summary = node.children.find(isSummary);
  const title = summary?.type === 'element' ? toPhrasing(all(summary.children)) : [];
  const content = node.children.filter(child => child !== summary);
  const body = state.within('expand', () => toFlow(all(content), state.isCloud));
  if (node.properties['open'] !== undefined) {
    state.report(
      'folded-details',
      'A <details open> is folded at first: Confluence has no parts that are open.',
      node.position
    );
  }
  const words = storageText(title).replace(/\s+/g, ' ').trim();
  // The title is text only: what links jump to in it stands before it.
  return [
    ...findAnchors(title),
    macro('expand', {
      parameters: {title: words || 'Details'},
      body: body.length > 0 ? body : [element('p', {}, [])]
    })
  ];
};

function findAnchors(nodes: readonly StorageNode[]): readonly StorageNode[] {
  return nodes.flatMap(node => (isAnchor(node) ? [node] : isElement(node) ? findAnchors(node.children) : []));
}
