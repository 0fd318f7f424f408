import {h} from 'hastscript';
import type {Element} from 'hast';
import {icon} from '../../layout/icon.ts';
import type {IconName} from '../../layout/icon.ts';
import type {Address} from '../address.ts';

const appearances = ['inline', 'block', 'embed'] as const;
type CardAppearance = (typeof appearances)[number];

/** Whether `data-card-appearance` asks for a card. */
export function isCardAppearance(value: string | undefined): value is CardAppearance {
  return appearances.some(appearance => appearance === value);
}

interface Card {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
}

/**
 * A Smart Link: a card with an icon and the title of what it leads to.
 *
 * @param href
 *   The address as it is written, shown where nothing better is known.
 */
export function smartLink(address: Address, href: string, appearance: CardAppearance): Element {
  const card = describe(address, href);
  const lost = address.kind === 'missing' || address.kind === 'refused';
  const link = lost ? h('span') : h('a', {href: address.href});
  link.properties['className'] = [
    'smart-link',
    `smart-link-${appearance}`,
    ...(lost ? ['smart-link-broken'] : [])
  ];
  link.properties['title'] = lost ? card.detail : href;
  // The word joiner keeps the icon on the line of the title's first word.
  link.children = [icon(card.icon), {type: 'text', value: '\u2060'}, h('span.smart-link-title', card.title)];
  if (appearance !== 'inline') link.children.push(h('span.smart-link-detail', card.detail));
  return link;
}

function describe(address: Address, href: string): Card {
  if (address.kind === 'page') {
    const {kind, title, spaceKey} = address.page;
    return {icon: kind, title: title + fragmentOf(address.href), detail: `${kind} in ${spaceKey}`};
  }
  if (address.kind === 'missing') return {icon: 'broken', title: href, detail: 'This page does not exist'};
  if (address.kind === 'refused')
    return {icon: 'broken', title: href, detail: 'This address cannot be followed'};
  return {icon: 'link', title: shorten(href), detail: href};
}

function fragmentOf(href: string): string {
  const fragment = href.split('#')[1];
  return fragment ? ` › ${decodeURIComponent(fragment).replaceAll('-', ' ')}` : '';
}

function shorten(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
