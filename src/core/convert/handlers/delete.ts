import type {Delete} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** Text struck through. */
export const strikethrough: Handler<Delete> = (node, state) => [element('s', {}, state.phrasing(node))];
