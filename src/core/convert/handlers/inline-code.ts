import type {InlineCode} from 'mdast';
import {element, text} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** Code in a line of text. */
export const inlineCode: Handler<InlineCode> = node => [
  element('code', {}, [text(node.value.replace(/\r?\n|\r/g, ' '))])
];
