import {html} from '../html.ts';
import type {PhraseReader} from '../state.ts';
import {isElement} from '../tree.ts';
import {parameter} from './parts.ts';

/** Parameters that say what readers of the page see of a macro. */
const telling = ['title', 'key', 'name', 'page', 'url', ''];

/** A macro among text that Markdown has no form for: what it shows, or a comment that names it. */
export const readUnknownMacro: PhraseReader = (node, state) => {
  const name = node.attributes['ac:name'] ?? '';
  const inner = state.phrasing(
    node.children.filter(child => isElement(child, 'ac:rich-text-body', 'ac:plain-text-body'))
  );
  const value = telling.map(each => parameter(node, each)).find(each => each !== '');
  state.report('lost-macro', `Cannot say macro "${name}" in a line of text: its text is left.`, node.start);
  if (inner.length > 0) return inner;
  return [
    value === undefined
      ? html(`<!-- macro ${JSON.stringify(name).replaceAll('--', '- -')} -->`)
      : {type: 'text', value}
  ];
};
