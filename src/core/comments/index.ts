import {canonicalize} from './canonical.ts';
import {decodeAll} from './entities.ts';
import type {Wanted} from './layers.ts';
import {locate} from './locate.ts';
import {leavesOf, matchOutlines} from './match-outlines.ts';
import {matchWords} from './match-words.ts';
import {markerName} from './names.ts';
import {type Leaf, readOutline} from './outline.ts';
import {findTicks, type LastVersion, type Tick} from './ticks.ts';
import {createIntern} from './words.ts';
import {wrapAll} from './wrap.ts';

/** An inline comment whose text is not on the page any more. */
export interface LostComment {
  /** The `ac:ref` of its markers. */
  readonly ref: string;
  /** The text that it was made on, without superfluous white space. */
  readonly text: string;
}

/** A body with what readers left on the one that it replaces. */
export interface CarriedBody {
  readonly body: string;
  readonly lost: readonly LostComment[];
}

/**
 * Carry what readers left on a page over to its new body: the markers of inline comments, and ticks of tasks.
 *
 * Markers are put around the same text where it still stands. Nothing else of the new body changes, and it stays
 * well-formed.
 *
 * @param current
 *   Storage format of the page as it is.
 * @param next
 *   Storage format that is to replace it; well-formed.
 * @param last
 *   Our last version, to tell ticks of readers from changes in Git; undefined: tasks are as the new body says.
 */
export function carryReaders(current: string, next: string, last?: LastVersion): CarriedBody {
  if (!hasTraces(current, next, last)) return {body: next, lost: []};
  const hasMarkers = current.includes(`<${markerName}`);
  const hasTicks = last !== undefined && next.includes(taskState);
  const intern = createIntern();
  const [from, to] = [readOutline(current, intern), readOutline(next, intern)];
  const twins = matchOutlines(from, to);
  const leaves = {old: leavesOf(from), next: leavesOf(to)};
  const ticks = hasTicks ? findTicks(last, {next: to, twins, intern}) : [];
  const {wanted, texts, kept} = placeMarkers(leaves, twins);
  // Also those that stand where nothing can be looked for: in a fallback, or deeper than anybody nests.
  if (hasMarkers) for (const ref of findMarkers(current)) texts.set(ref, texts.get(ref) ?? '');
  const lost = [...texts].filter(([ref]) => !kept.has(ref));
  return {
    body: write(next, {leaves: leaves.next, wanted, ticks}),
    lost: lost.map(([ref, text]) => ({ref, text: text.replaceAll(/\s+/g, ' ').trim()}))
  };
}

/**
 * Whether two bodies of a page differ at most by what readers leave without editing (markers of comments, ticks), and by
 * what Confluence changes by itself.
 */
export function isSameForReaders(one: string, other: string): boolean {
  return one === other || canonicalize(one) === canonicalize(other);
}

const taskState = '<ac:task-status';

/** Tell, at a glance, whether there can be anything to carry over to a new body; the arguments are those of `carryReaders`. */
export function hasTraces(current: string, next: string, last?: LastVersion): boolean {
  return current.includes(`<${markerName}`) || (last !== undefined && next.includes(taskState));
}

interface Placed {
  readonly wanted: ReadonlyMap<Leaf, readonly Wanted[]>;
  /** By `ac:ref`: what was marked. */
  readonly texts: Map<string, string>;
  /** The `ac:ref` of all that are in the new body. */
  readonly kept: ReadonlySet<string>;
}

function placeMarkers(
  {old, next}: {readonly old: readonly Leaf[]; readonly next: readonly Leaf[]},
  twins: ReadonlyMap<Leaf, Leaf>
): Placed {
  const places = matchWords(old, next, twins);
  const present = new Set(next.flatMap(({parts}) => parts.map(({ref}) => ref)));
  const wanted = new Map<Leaf, Wanted[]>();
  const kept = new Set(present);
  const texts = new Map<string, string>();
  for (const leaf of old) {
    for (const part of leaf.parts) {
      texts.set(part.ref, `${texts.get(part.ref) ?? ''}${leaf.text.slice(part.from, part.to)}`);
      const target = present.has(part.ref) ? undefined : locate(part, leaf, {places, twin: twins.get(leaf)});
      if (target === undefined) continue;
      kept.add(part.ref);
      const markers = wanted.get(target.leaf) ?? [];
      wanted.set(target.leaf, markers);
      markers.push({...part, from: target.from, to: target.to});
    }
  }
  return {wanted, texts, kept};
}

/** The `ac:ref` of every marker of an inline comment in a body. */
export function findMarkers(body: string): ReadonlySet<string> {
  const marker = new RegExp(`<${markerName}\\s[^<>]*?ac:ref="([^"]*)"`, 'g');
  const shown = body.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
  return new Set([...shown.matchAll(marker)].map(([, ref = '']) => decodeAll(ref)));
}

interface Changes {
  readonly leaves: readonly Leaf[];
  readonly wanted: Placed['wanted'];
  readonly ticks: readonly Tick[];
}

/** Lines follow each other in the text, so all is written in one go. */
function write(body: string, {leaves, wanted, ticks}: Changes): string {
  const insertions = leaves.flatMap(leaf => wrapAll(leaf.inline, wanted.get(leaf) ?? []));
  const changes = [
    ...insertions.map(({at, text}) => ({start: at, end: at, text})),
    ...ticks.map(({start, end, isDone}) => ({start, end, text: isDone ? 'complete' : 'incomplete'}))
  ].toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let place = 0;
  for (const {start, end, text} of changes) {
    pieces.push(body.slice(place, start), text);
    place = end;
  }
  return [...pieces, body.slice(place)].join('');
}
