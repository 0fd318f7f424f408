import type {ThematicBreak} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** A rule across the page. */
export const thematicBreak: Handler<ThematicBreak> = () => [element('hr', {}, [])];
