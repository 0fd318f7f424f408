import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {listHeadings} from './heading-list.ts';
import type {Heading} from '../render/headings.ts';

/** What stands right of a page where there is room: what is wrong with its file, and its headings. */
export function renderAside(
  messages: Element | undefined,
  headings: readonly Heading[]
): ElementContent | undefined {
  const contents = contentsOf(headings);
  if (messages === undefined && contents === undefined) return undefined;
  return h('aside.contents', {ariaLabel: 'About this page'}, [
    ...(messages ? [messages] : []),
    ...(contents ? [h('p.contents-title', 'On this page'), contents] : [])
  ]);
}

/** The headings where there is no room beside the page: folded above its text. */
export function foldedContents(headings: readonly Heading[]): readonly ElementContent[] {
  const contents = contentsOf(headings);
  return contents ? [h('details.folded-contents.only-narrow', [h('summary', 'On this page'), contents])] : [];
}

function contentsOf(headings: readonly Heading[]): Element | undefined {
  return headings.length > 1 ? listHeadings(headings, 'On this page') : undefined;
}
