import {h} from 'hastscript';
import type {Element} from 'hast';
import type {Heading} from '../render/headings.ts';

/**
 * Headings as a list of links, indented by level.
 *
 * A flat list: levels may be skipped, and a nested one would invent headings that are not there.
 *
 * @returns
 *   undefined: there is no heading.
 */
export function listHeadings(headings: readonly Heading[], label: string): Element | undefined {
  if (headings.length === 0) return undefined;
  const top = Math.min(...headings.map(({level}) => level));
  return h('nav.heading-list', {ariaLabel: label}, [
    h(
      'ul',
      headings.map(({id, level, text}) =>
        h('li', {className: [`heading-list-${level - top + 1}`]}, [
          h('a', {href: `#${encodeURIComponent(id)}`}, text)
        ])
      )
    )
  ]);
}
