import {h} from 'hastscript';
import {readAddress} from '../address.ts';
import {brokenLink} from './broken-link.ts';
import {isCardAppearance, smartLink} from './smart-link.ts';
import type {Renderer} from '../state.ts';

/** A link by address; with `data-card-appearance` a Smart Link, shown as a card. */
export const anchorElement: Renderer = (element, state) => {
  const {href, 'data-card-appearance': appearance} = element.attributes;
  const children = state.all(element);
  if (href === undefined) return children;
  const address = readAddress(href, state.context);
  if (isCardAppearance(appearance)) return smartLink(address, href, appearance);
  if (address.kind === 'refused') return brokenLink(children, 'This address cannot be followed');
  if (address.kind === 'missing') return brokenLink(children, 'This page does not exist');
  if (address.kind === 'fragment' && address.name !== '' && !state.outline.targets.has(address.name)) {
    return brokenLink(children, `Nothing on this page is called "${address.name}"`);
  }
  return h('a', {href: address.href, ...(address.kind === 'elsewhere' ? {rel: 'noreferrer'} : {})}, children);
};
