import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {cleanStyle} from '../style.ts';
import type {Renderer} from '../state.ts';

const blocks = new Set('aside blockquote details div dl figure hr nav ol p pre section table ul'.split(' '));

/**
 * A paragraph.
 *
 * HTML ends a `p` at the first block in it, which storage format allows; such a paragraph becomes a `div`.
 */
export const paragraph: Renderer = (element, state) => {
  const children = state.all(element);
  const style = cleanStyle(element.attributes['style']);
  return h(children.some(holdsBlock) ? 'div.paragraph' : 'p', style === undefined ? {} : {style}, children);
};

function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(holdsBlock));
}
