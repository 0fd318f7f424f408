import type {PhrasingContent} from 'mdast';
import type {PhraseReader} from '../state.ts';
import {isBlank} from '../tree.ts';

/** `<a>`. A card is written as its bare address, from which this project makes a card again. */
export const webLink: PhraseReader = (node, state) => {
  const url = node.attributes['href'];
  const children = state.phrasing(node.children);
  if (!url) return children;
  const card = node.attributes['data-card-appearance'];
  if (card !== undefined && card !== 'inline') {
    const reason = 'A card or an embedded page is read as a link to it.';
    state.report('simplified-structure', reason, node.start);
  }
  return [makeLink(url, node.children.every(isBlank) ? [{type: 'text', value: url}] : children)];
};

/** Make a link; a link inside of it leaves its text. */
export function makeLink(url: string, children: readonly PhrasingContent[]): PhrasingContent {
  return {type: 'link', url, children: withoutLinks(children) as never[]};
}

function withoutLinks(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.flatMap(node => {
    if (node.type === 'link' || node.type === 'linkReference') return withoutLinks(node.children);
    if (!('children' in node)) return [node];
    return [{...node, children: withoutLinks(node.children)} as PhrasingContent];
  });
}
