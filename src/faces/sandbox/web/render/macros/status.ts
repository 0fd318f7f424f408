import {h} from 'hastscript';
import {parameterOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

const colours = ['grey', 'red', 'yellow', 'green', 'blue', 'purple'];

/** A status lozenge. */
export const status: Renderer = element => {
  const colour = (parameterOf(element, 'colour') ?? '').toLowerCase();
  const name = colours.includes(colour) ? colour : 'grey';
  return h('span', {className: ['status', `status-${name}`]}, parameterOf(element, 'title') ?? name);
};
