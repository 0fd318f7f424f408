import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';

/** A link that leads nowhere, in red, with the reason for those who point at it. */
export function brokenLink(children: readonly ElementContent[], reason: string): Element {
  return h('span.broken-link', {title: reason}, [
    ...children,
    h('span.visually-hidden', ` (broken link: ${reason})`)
  ]);
}
