import type {Strong} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** Text with strong importance. */
export const strong: Handler<Strong> = (node, state) => [element('strong', {}, state.phrasing(node))];
