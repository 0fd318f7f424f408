import type {Emphasis} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** Text with emphasis. */
export const emphasis: Handler<Emphasis> = (node, state) => [element('em', {}, state.phrasing(node))];
