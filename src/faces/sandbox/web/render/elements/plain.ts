import {h} from 'hastscript';
import {cleanStyle} from '../style.ts';
import type {Renderer} from '../state.ts';

/** An XHTML element that is shown as the HTML element of the same name. */
export const plain: Renderer = (element, state) => {
  const {start, style} = element.attributes;
  return h(
    element.name,
    {
      ...(cleanStyle(style) === undefined ? {} : {style: cleanStyle(style)}),
      ...(start !== undefined && /^\d{1,9}$/.test(start) ? {start: Number(start)} : {})
    },
    state.all(element)
  );
};
