import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {childOf, parameterOf} from '../tree.ts';
import type {Renderer, RenderState} from '../state.ts';
import type {StorageElement} from '../tree.ts';

/** What a macro holds. */
export function bodyOf(macro: StorageElement, state: RenderState): ElementContent[] {
  const body = childOf(macro, 'ac:rich-text-body');
  return body ? state.all(body) : [];
}

/** Page properties: a table that reports read; `hidden` ones are not shown. */
export const details: Renderer = (element, state) =>
  parameterOf(element, 'hidden') === 'true' ? [] : h('.properties', bodyOf(element, state));

/** A part that other pages include; shown as it is, unless `hidden`. */
export const excerpt: Renderer = (element, state) =>
  parameterOf(element, 'hidden') === 'true' ? [] : bodyOf(element, state);
