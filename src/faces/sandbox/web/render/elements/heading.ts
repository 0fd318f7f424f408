import {h} from 'hastscript';
import {cleanStyle} from '../style.ts';
import type {Renderer} from '../state.ts';

/** A heading, with the id that links jump to and a link to itself. */
export const heading: Renderer = (element, state) => {
  const id = state.outline.idOf.get(element);
  const style = cleanStyle(element.attributes['style']);
  return h(element.name, {...(id === undefined ? {} : {id}), ...(style === undefined ? {} : {style})}, [
    ...state.all(element),
    ...(id === undefined
      ? []
      : [h('a.heading-link', {href: `#${encodeURIComponent(id)}`, ariaLabel: 'Link to this section'}, '#')])
  ]);
};
