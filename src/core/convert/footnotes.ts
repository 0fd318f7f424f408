import {anchorLink} from '../storage/link.ts';
import {anchor} from '../storage/macro.ts';
import {element, isElement, text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {holdsBlockImage} from './paragraphs.ts';
import type {Footnote, State} from './state.ts';

/** Name of the place where a footnote is referred to, so that it can link back. */
export function backReference(number: number, reference: number): string {
  return reference === 1 ? `fnref-${number}` : `fnref-${number}-${reference}`;
}

/** Make the list of the footnotes, in the order of their numbers; nothing when there are none. */
export function footnoteList(state: State): readonly StorageNode[] {
  const items: StorageNode[] = [];
  const bodies = new Map<Footnote, readonly StorageNode[]>();
  // A footnote can refer to others, so that the links back are known when all are converted.
  for (const footnote of state.footnotes.values()) {
    bodies.set(
      footnote,
      state.within('item', () => state.flow(footnote.definition))
    );
  }
  for (const [footnote, body] of bodies) items.push(element('li', {}, toItem(footnote, body)));
  return items.length > 0 ? [element('hr', {}, []), element('ol', {}, items)] : [];
}

/** The anchor goes into the first paragraph and the links back into the last one. */
function toItem(footnote: Footnote, body: readonly StorageNode[]): readonly StorageNode[] {
  const first = isElement(body[0], 'p') ? body[0] : element('p', {}, []);
  const blocks = [{...first, children: [anchor(`fn-${footnote.number}`), ...first.children]}];
  const rest = first === body[0] ? body.slice(1) : body;
  const all: StorageNode[] = [...blocks, ...rest];
  if (footnote.references === 0) return all;
  const last = all.at(-1);
  if (!isElement(last, 'p') || holdsBlockImage(last)) return [...all, element('p', {}, backLinks(footnote))];
  return [...all.slice(0, -1), {...last, children: [...last.children, text(' '), ...backLinks(footnote)]}];
}

function backLinks(footnote: Footnote): readonly StorageNode[] {
  return Array.from({length: footnote.references}, (_, index) => [
    ...(index > 0 ? [text(' ')] : []),
    anchorLink(backReference(footnote.number, index + 1), [text(index > 0 ? `↩${index + 1}` : '↩')])
  ]).flat();
}
