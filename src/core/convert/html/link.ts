import {link as makeLink} from '../link.ts';
import {attribute} from './attributes.ts';
import {places} from './places.ts';
import type {Translator} from './translator.ts';

/** `<a>`: a link, or the name of a place. */
export const link: Translator = (node, state, all) => {
  const named = places(attribute(node, 'name'), state);
  const children = all(node.children);
  const url = attribute(node, 'href');
  if (url === undefined) return [...named, ...children];
  return [
    ...named,
    ...makeLink({url, children, title: attribute(node, 'title'), place: node.position}, state)
  ];
};
