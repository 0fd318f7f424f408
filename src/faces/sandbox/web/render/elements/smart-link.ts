import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {icon} from '../../layout/icon.ts';
import type {IconName} from '../../layout/icon.ts';
import {decodeAnchor} from '../headings.ts';
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
  link.children =
    appearance === 'inline' ? inlineContent(card) : [icon(card.icon), h('span.smart-link-title', card.title)];
  if (appearance !== 'inline') link.children.push(h('span.smart-link-detail', card.detail));
  return link;
}

/** The icon stays on the line of the title's first word. */
function inlineContent({icon: name, title}: Card): ElementContent[] {
  const start = /^\S{0,12}/.exec(title)?.[0] ?? '';
  return [h('span.smart-link-start', [icon(name), start]), {type: 'text', value: title.slice(start.length)}];
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
  return fragment ? ` › ${decodeAnchor(fragment).replaceAll('-', ' ')}` : '';
}

function shorten(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
