import {h} from 'hastscript';
import {bodyOf} from './body.ts';
import {parameterOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

/** A part that is folded until its title is clicked. */
export const expand: Renderer = (element, state) =>
  h('details.expand', [
    h('summary', parameterOf(element, 'title') || 'Click here to expand…'),
    h('.expand-body', bodyOf(element, state))
  ]);
