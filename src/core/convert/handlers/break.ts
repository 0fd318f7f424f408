import type {Break} from 'mdast';
import {element} from '../../storage/tree.ts';
import type {Handler} from '../state.ts';

/** A hard line break. */
export const hardBreak: Handler<Break> = () => [element('br', {}, [])];
