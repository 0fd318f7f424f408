import {wrapInline} from '../html.ts';
import type {PhraseReader} from '../state.ts';
import {textOf} from '../tree.ts';

/** Code in a line of text; with marks in it, it is written as HTML. */
export const code: PhraseReader = (node, state) => {
  if (node.children.every(child => child.type === 'text')) {
    const value = textOf(node.children).replace(/[\n\r]+/g, ' ');
    return value === '' ? [] : [{type: 'inlineCode', value}];
  }
  return wrapInline('code', state.phrasing(node.children));
};
