import {h} from 'hastscript';
import type {Renderer} from '../state.ts';

const types = [
  'single',
  'two_equal',
  'two_left_sidebar',
  'two_right_sidebar',
  'three_equal',
  'three_with_sidebars'
];

/** `ac:layout`: sections one below the other. */
export const layout: Renderer = (element, state) => h('.layout', state.all(element));

/** `ac:layout-section`: columns beside each other. */
export const layoutSection: Renderer = (element, state) => {
  const type = element.attributes['ac:type'] ?? '';
  return h(
    'div',
    {className: ['layout-section', `layout-${types.includes(type) ? type : 'single'}`]},
    state.all(element)
  );
};

/** `ac:layout-cell`: one column. */
export const layoutCell: Renderer = (element, state) => h('.layout-cell', state.all(element));
