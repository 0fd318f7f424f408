import {decodeAll} from './entities.ts';
import {locate} from './locate.ts';
import {leavesOf, matchOutlines} from './match-outlines.ts';
import {matchWords} from './match-words.ts';
import {markerName} from './names.ts';
import {type Leaf, readOutline} from './outline.ts';
import type {Wanted} from './layers.ts';
import {wrapAll} from './wrap.ts';
import {createIntern} from './words.ts';

/** An inline comment whose text is not on the page any more. */
export interface LostComment {
  /** The `ac:ref` of its markers. */
  readonly ref: string;
  /** The text that it was made on, without superfluous white space. */
  readonly text: string;
}

/** A body with the markers of the page that it replaces. */
export interface CarriedBody {
  readonly body: string;
  readonly lost: readonly LostComment[];
}

/**
 * Carry the inline comments of a page over to its new body.
 *
 * Their markers are put around the same text where it still stands. Nothing else of the new body changes, and it stays
 * well-formed.
 *
 * @param current
 *   Storage format of the page as it is.
 * @param next
 *   Storage format that is to replace it; well-formed.
 */
export function carryComments(current: string, next: string): CarriedBody {
  if (!current.includes(`<${markerName}`)) return {body: next, lost: []};
  const intern = createIntern();
  const [from, to] = [readOutline(current, intern), readOutline(next, intern)];
  const [oldLeaves, newLeaves] = [leavesOf(from), leavesOf(to)];
  const twins = matchOutlines(from, to);
  const places = matchWords(oldLeaves, newLeaves, twins);
  const present = new Set(newLeaves.flatMap(({parts}) => parts.map(({ref}) => ref)));
  const wanted = new Map<Leaf, Wanted[]>();
  const kept = new Set(present);
  const texts = new Map<string, string>();
  for (const leaf of oldLeaves) {
    for (const part of leaf.parts) {
      const text = leaf.text.slice(part.from, part.to);
      texts.set(part.ref, `${texts.get(part.ref) ?? ''}${text}`);
      const target = present.has(part.ref) ? undefined : locate(part, leaf, {places, twin: twins.get(leaf)});
      if (target === undefined) continue;
      kept.add(part.ref);
      const markers = wanted.get(target.leaf) ?? [];
      wanted.set(target.leaf, markers);
      markers.push({...part, from: target.from, to: target.to});
    }
  }
  // Also those that stand where nothing can be looked for: in a fallback, or deeper than anybody nests.
  for (const ref of readRefs(current)) texts.set(ref, texts.get(ref) ?? '');
  const lost = [...texts].filter(([ref]) => !kept.has(ref));
  return {
    body: write(next, newLeaves, wanted),
    lost: lost.map(([ref, text]) => ({ref, text: text.replaceAll(/\s+/g, ' ').trim()}))
  };
}

function readRefs(body: string): readonly string[] {
  const marker = new RegExp(`<${markerName}\\s[^>]*?ac:ref="([^"]*)"`, 'g');
  return [...body.matchAll(marker)].map(([, ref = '']) => decodeAll(ref));
}

/** Lines follow each other in the text, so all is written in one go. */
function write(body: string, leaves: readonly Leaf[], wanted: ReadonlyMap<Leaf, readonly Wanted[]>): string {
  const pieces: string[] = [];
  let place = 0;
  for (const leaf of leaves) {
    for (const {at, text} of wrapAll(leaf.inline, wanted.get(leaf) ?? [])) {
      pieces.push(body.slice(place, at), text);
      place = at;
    }
  }
  return [...pieces, body.slice(place)].join('');
}
