import {anchor} from '../../storage/macro.ts';
import {link as makeLink} from '../link.ts';
import {attribute} from './attributes.ts';
import type {Translator} from './translator.ts';

/** `<a>`: a link, or the name of a place. */
export const link: Translator = (node, state, all) => {
  const name = attribute(node, 'name')?.trim();
  const places = name && name !== attribute(node, 'id')?.trim() ? [anchor(name)] : [];
  const children = all(node.children);
  const url = attribute(node, 'href');
  if (url === undefined) return [...places, ...children];
  return [
    ...places,
    ...makeLink({url, children, title: attribute(node, 'title'), place: node.position}, state)
  ];
};
