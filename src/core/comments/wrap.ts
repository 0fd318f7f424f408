import type {Inline, InlineElement, InlineText} from './leaf.ts';
import {overlapping, toLayers, type Wanted} from './layers.ts';
import {markerName} from './names.ts';

/** Text to write into the page at a place. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A marker that is to be written. */
interface Wrapped extends InlineElement {
  readonly ref: string;
}

type Node = Inline | Wrapped;

/**
 * Put markers into a line so that it stays well-formed: one that ends in the middle of an element is parted there.
 *
 * @param wanted
 *   In the order in which they were found: of those with the same characters the outer one first.
 * @returns
 *   What to write, in the order of the places.
 */
export function wrapAll(inline: readonly Inline[], wanted: readonly Wanted[]): readonly Insertion[] {
  let nodes: readonly Node[] = inline;
  for (const layer of toLayers(wanted)) nodes = wrap(nodes, layer);
  return nodes.flatMap(collect);
}

/** Elements that may stand in no marker: only their content can. */
const neverWhole = new Set(['ac:link-body', 'ac:plain-text-link-body']);

/** Elements that are better marked from outside than inside. */
const rathersWhole = new Set(['ac:link']);

/** @param markers  In their order, none over another. */
function wrap(nodes: readonly Node[], markers: readonly Wanted[]): readonly Node[] {
  const result: Node[] = [];
  let run: Node[] = [];
  let current: Wanted | undefined;
  const endRun = (): void => {
    if (current !== undefined) result.push(...wrapRun(run, current));
    run = [];
    current = undefined;
  };
  for (const node of nodes.flatMap(piece => cut(piece, markers))) {
    const over = overlapping(markers, node);
    const [marker] = over;
    // What has no characters, such as an anchor, may stand between two marked pieces.
    if (node.from === node.to && current !== undefined && node.to < current.to) run.push(node);
    else if (marker !== undefined && isCovered(node, marker)) {
      if (marker !== current) endRun();
      current = marker;
      run.push(node);
    } else {
      endRun();
      const isParted = marker !== undefined && node.kind === 'element';
      result.push(isParted ? {...node, children: wrap(node.children, over)} : node);
    }
  }
  endRun();
  return result;
}

/** Whether all of a node is marked; what cannot be parted is marked as a whole. */
function isCovered(node: Node, {from, to}: Wanted): boolean {
  if (node.from >= from && node.to <= to) return true;
  return node.kind === 'element' ? node.children.length === 0 : !isPlain(node);
}

/** Whether each character of a text is written as itself. */
function isPlain({start, end, from, to}: InlineText): boolean {
  return end - start === to - from;
}

/** Part a text where markers begin and end. */
function cut(node: Node, markers: readonly Wanted[]): readonly Node[] {
  if (node.kind === 'element' || !isPlain(node)) return [node];
  const places = overlapping(markers, node).flatMap(({from, to}) => [from, to]);
  const inner = places.filter(place => place > node.from && place < node.to);
  const ends = [...new Set([node.from, ...inner, node.to])];
  const offset = node.start - node.from;
  return ends
    .slice(1)
    .map((to, index) => ({from: ends[index] ?? to, to}))
    .map(({from, to}) => ({kind: 'text', start: from + offset, end: to + offset, from, to}));
}

function wrapRun(run: readonly Node[], marker: Wanted): readonly Node[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return run;
  if (run.length === 1 && first.kind === 'element' && !isWrappedWhole(first, marker))
    return [{...first, children: wrap(first.children, [marker])}];
  const {start, from} = first;
  const {end, to} = last;
  return [{kind: 'element', name: markerName, ref: marker.ref, start, end, from, to, children: run}];
}

/** Whether the marker of one whole element stands around it, as it did before, or inside of it. */
function isWrappedWhole({name, children}: InlineElement, {inside, around}: Wanted): boolean {
  if (neverWhole.has(name)) return false;
  if (children.length === 0 || inside.has(name)) return true;
  return rathersWhole.has(name) && !around.has(name);
}

function collect(node: Node): readonly Insertion[] {
  if (node.kind === 'text') return [];
  const inner = node.children.flatMap(collect);
  if (!('ref' in node)) return inner;
  return [
    {at: node.start, text: `<${markerName} ac:ref="${escapeRef(node.ref)}">`},
    ...inner,
    {at: node.end, text: `</${markerName}>`}
  ];
}

function escapeRef(ref: string): string {
  return ref.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
