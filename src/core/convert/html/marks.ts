import {element, text} from '../../storage/tree.ts';
import {reportTooltip} from '../tooltip.ts';
import {attribute} from './attributes.ts';
import type {Translator} from './translator.ts';

/** Translate to a mark of storage format. */
export function mark(tagName: string): Translator {
  return (node, _state, all) => {
    const children = all(node.children);
    return children.length > 0 ? [element(tagName, {}, children)] : [];
  };
}

/** `<mark>`: text on the yellow that browsers give it. */
export const highlight: Translator = (node, _state, all) => [
  element('span', {style: 'background-color: rgb(255,240,179);'}, all(node.children))
];

/** `<q>`: a quote in a line of text. */
export const quotation: Translator = (node, _state, all) => [text('“'), ...all(node.children), text('”')];

/** `<br>`. */
export const lineBreak: Translator = () => [element('br', {}, [])];

/** `<hr>`. */
export const rule: Translator = () => [element('hr', {}, [])];

/** `<input>`: only a box to tick leaves a trace. */
export const input: Translator = node =>
  node.properties['type'] === 'checkbox' ? [text(node.properties['checked'] ? '☑' : '☐')] : [];

/** An element that leaves its content and nothing else. */
export const content: Translator = (node, _state, all) => all(node.children);

/** `<abbr>`: what it is short for stands in an attribute. */
export const abbreviation: Translator = (node, state, all) => {
  const title = attribute(node, 'title');
  if (title) reportTooltip('abbreviation', title, node.position, state);
  return all(node.children);
};

/** What is no HTML element is most often a placeholder, such as `<token>`, that somebody forgot to escape. */
export const unknown: Translator = (node, state, all) => {
  const reason = `Cannot show <${node.tagName}>: it is no HTML element, so that GitHub leaves it out as well.`;
  state.report('unknown-html', `${reason} Write \\<${node.tagName}> to have it read.`, node.position);
  return all(node.children);
};
