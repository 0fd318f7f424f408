import {s} from 'hastscript';
import type {Element} from 'hast';

/** Paths in a square of 16, drawn as lines. */
const paths = {
  broken: 'M6 10l4-4M7 4l1-1a3 3 0 0 1 5 4l-1 1M9 12l-1 1a3 3 0 0 1-5-4l1-1M3 3l10 10',
  check: 'M3 8.5l3.2 3.2L13 5',
  clip: 'M13 7l-5 5a3 3 0 0 1-4-4l5-5a2 2 0 0 1 3 3l-5 5a1 1 0 0 1-1-1l4-4',
  error: 'M8 2l6 6-6 6-6-6zM8 5.5v3M8 10.6v.2',
  folder: 'M2 4.5h4l1.5 1.5H14v6.5H2z',
  history: 'M2.5 8A5.5 5.5 0 1 0 4 4.2M2.5 2.5V5H5M8 5v3.2l2 1.3',
  image: 'M2 3h12v10H2zM4.5 11l3-3.5 2 2 1.5-1.5 2 3M11 5.8v.2',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.2v3.6M8 5v.2',
  issue: 'M2.5 2.5h11v11h-11zM5.2 8.2l2 2 3.6-4',
  link: 'M6 10l4-4M7 4l1-1a3 3 0 0 1 5 4l-1 1M9 12l-1 1a3 3 0 0 1-5-4l1-1',
  lock: 'M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  macro: 'M5 4.5L1.8 8 5 11.5M11 4.5L14.2 8 11 11.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  moon: 'M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7z',
  note: 'M3 2.5h10v7.5l-3.5 3.5H3zM5.5 5.5h5M5.5 8h5',
  page: 'M3.5 1.8h6l3 3v9.4h-9zM6 7h4.5M6 9.5h4.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.3 3.3',
  tip: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.4 8.2l1.9 1.9 3.4-3.8',
  warning: 'M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.4v.2'
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside a text; hidden from those who listen, as the text says the same. */
export function icon(name: IconName): Element {
  return s(
    'svg',
    {className: ['icon', `icon-${name}`], viewBox: '0 0 16 16', width: 16, height: 16, ariaHidden: 'true'},
    [s('path', {d: paths[name]})]
  );
}
