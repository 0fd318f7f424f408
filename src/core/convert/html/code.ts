import type {Element} from 'hast';
import {element} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import {codeBlock} from '../code-block.ts';
import {isBlock} from '../flow.ts';
import {storageText} from '../storage-text.ts';
import {attribute, contentOf} from './attributes.ts';
import type {Translator} from './translator.ts';

/** `<pre>`: a code macro; the language is where GitHub and highlighters look for it. */
export const preformatted: Translator = (node, state, all) => {
  const child = node.children.find(
    (each): each is Element => each.type === 'element' && each.tagName === 'code'
  );
  const value = readText(node, all).replace(/\n$/, '');
  const classes = `${attribute(node, 'className') ?? ''} ${child ? (attribute(child, 'className') ?? '') : ''}`;
  const language =
    attribute(node, 'lang') ?? /(?:^|\s)(?:language|lang|highlight-source)-(\S+)/.exec(classes)?.[1];
  return codeBlock({value, language: language?.toLowerCase()}, state.isCloud);
};

/** `<code>`, `<kbd>`, `<samp>` and `<tt>`: code in a line of text. */
export const inlineCode: Translator = (node, _state, all) => {
  const children = all(node.children);
  return children.length > 0 ? [element('code', {}, children)] : [];
};

/** Text with its spaces and line ends; of pieces of Markdown, their text. */
function readText(node: Element, all: Parameters<Translator>[2]): string {
  return contentOf(node)
    .map(child => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return pieceText(all([child]));
      return child.tagName === 'br' ? '\n' : readText(child, all);
    })
    .join('');
}

/** Blocks of Markdown begin on a line of their own. */
function pieceText(nodes: readonly StorageNode[]): string {
  return nodes.map(node => `${isBlock(node) ? '\n' : ''}${storageText([node])}`).join('');
}
