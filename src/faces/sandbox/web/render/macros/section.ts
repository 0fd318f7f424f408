import {h} from 'hastscript';
import {bodyOf} from './body.ts';
import type {Renderer} from '../state.ts';

/** Columns of the older editor. */
export const section: Renderer = (element, state) => h('.layout-section.layout-flow', bodyOf(element, state));

/** One column of them. */
export const column: Renderer = (element, state) => h('.layout-cell', bodyOf(element, state));
