import type {Link} from 'mdast';
import {link as makeLink} from '../link.ts';
import type {Handler} from '../state.ts';

/**
 * A link, or an address that stands for itself.
 *
 * An address without a place in the source was found in the text afterwards: where the parser had found none, because
 * the text is in brackets or its colon is escaped. In files, GitHub makes links of mail addresses only there.
 */
export const link: Handler<Link> = (node, state) => {
  const children = state.phrasing(node);
  if (!node.position && /^https?:/i.test(node.url)) return children;
  return makeLink({url: node.url, children, title: node.title, place: node}, state);
};
