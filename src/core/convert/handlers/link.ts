import type {Link} from 'mdast';
import {link as makeLink} from '../link.ts';
import type {Handler} from '../state.ts';

/** A link, or an address that stands for itself. */
export const link: Handler<Link> = (node, state) =>
  makeLink({url: node.url, children: state.phrasing(node), title: node.title, place: node}, state);
