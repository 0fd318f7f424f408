import {listHeadings} from '../../layout/heading-list.ts';
import {parameterOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

/** The page's headings between `minLevel` and `maxLevel`, as links. */
export const toc: Renderer = (element, state) => {
  const lowest = Number(parameterOf(element, 'minLevel')) || 1;
  const highest = Number(parameterOf(element, 'maxLevel')) || 6;
  const headings = state.outline.headings.filter(({level}) => level >= lowest && level <= highest);
  return listHeadings(headings, 'Table of contents') ?? [];
};
