import {parameterOf, textOf} from './tree.ts';
import type {StorageElement, StorageNode} from './tree.ts';

/** A heading of the rendered page. */
export interface Heading {
  readonly id: string;
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
}

/** The targets that links in and to a document can jump to. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Id of each heading element. */
  readonly idOf: ReadonlyMap<StorageElement, string>;
  /** Anchor macros that give an id: the first of each name. */
  readonly anchors: ReadonlySet<StorageElement>;
  readonly targets: ReadonlySet<string>;
}

/**
 * Find the headings and anchors of a document.
 *
 * A heading's id is what the Cloud editor makes of it: its text with `-` for white space, case kept, and `.1`, `.2` for
 * later ones of the same text. An anchor macro keeps its name even where a heading elsewhere would get the same id.
 */
export function buildOutline(root: StorageElement): Outline {
  const found = walk(root);
  const anchors = new Map<string, StorageElement>();
  for (const element of found.filter(isAnchor)) {
    const name = anchorName(element);
    if (name !== '' && !anchors.has(name)) anchors.set(name, element);
  }
  const taken = new Set(anchors.keys());
  const claim = createClaim(taken);
  const idOf = new Map<StorageElement, string>();
  for (const heading of found.filter(isHeading)) {
    // An anchor that repeats the id of the heading it stands in leads to the same place.
    const own = anchors.get(baseId(heading));
    if (own && walk(heading).includes(own)) {
      anchors.delete(baseId(heading));
      idOf.set(heading, baseId(heading));
    } else idOf.set(heading, claim(baseId(heading)));
  }
  return {
    headings: [...idOf].map(([element, id]) => ({
      id,
      level: Number(element.name[1]),
      text: headingText(element)
    })),
    idOf,
    anchors: new Set(anchors.values()),
    targets: taken
  };
}

/** Name that an anchor macro gives to its place. */
export function anchorName(macro: StorageElement): string {
  return decodeAnchor(parameterOf(macro, '') ?? '');
}

/** An anchor as it is written in a link; the Cloud editor percent-encodes it. */
export function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** Ids that are not yet taken; remembers how often a text came, as some documents repeat one for each entry. */
function createClaim(taken: Set<string>): (base: string) => string {
  const counts = new Map<string, number>();
  return base => {
    let count = counts.get(base) ?? 0;
    const next = (): string => (count === 0 ? base : `${base}.${count}`);
    while (taken.has(next())) count++;
    const id = next();
    counts.set(base, count + 1);
    taken.add(id);
    return id;
  };
}

function baseId(heading: StorageElement): string {
  return headingText(heading).replaceAll(/\s+/g, '-') || 'heading';
}

function headingText(heading: StorageElement): string {
  return visibleText(heading).trim();
}

function visibleText(node: StorageNode): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'ac:structured-macro') return parameterOf(node, 'title') ?? '';
  return node.children.length === 0 ? textOf(node) : node.children.map(visibleText).join('');
}

/** All elements below one, in document order. */
function walk(element: StorageElement, found: StorageElement[] = []): StorageElement[] {
  for (const child of element.children) {
    if (child.kind === 'text') continue;
    found.push(child);
    walk(child, found);
  }
  return found;
}

function isHeading(element: StorageElement): boolean {
  return /^h[1-6]$/.test(element.name);
}

function isAnchor(element: StorageElement): boolean {
  return element.name === 'ac:structured-macro' && element.attributes['ac:name'] === 'anchor';
}
