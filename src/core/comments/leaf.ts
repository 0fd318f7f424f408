import {readAttribute} from './attributes.ts';
import {canonicalizeElement} from './canonical.ts';
import {decodeText} from './entities.ts';
import {isHidden, markerName} from './names.ts';
import type {XmlElement, XmlNode} from './xml.ts';

/** Characters `from` to `to` of a leaf, written one by one or, when the lengths differ, as one reference. */
export interface InlineText {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** An element in a line of text. */
export interface InlineElement {
  readonly kind: 'element';
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Empty for what cannot be parted: an image, a mention, a link whose text is CDATA. */
  readonly children: readonly Inline[];
}

export type Inline = InlineText | InlineElement;

/** A marker, or the part of it that stands in this leaf. */
export interface MarkerPart {
  readonly ref: string;
  readonly from: number;
  readonly to: number;
  /** Names of the elements inside of it, and around it in the line. */
  readonly inside: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

/** A line of text: the content of a paragraph, a heading, an item or a cell. */
export interface LeafText {
  /** All characters, white space as spaces; an image and the like is one `atom`. */
  readonly text: string;
  readonly inline: readonly Inline[];
  readonly parts: readonly MarkerPart[];
  /** What stands at the places of atoms. */
  readonly atoms: ReadonlyMap<number, string>;
  /** Where superscript begins and ends: the number of a footnote is no part of the word before it. */
  readonly breaks: ReadonlySet<number>;
}

/** The character that stands for an image, a mention, a macro. */
export const atom = '\uFFFC';

interface Draft {
  readonly xml: string;
  text: string;
  /** Names of the open elements. */
  readonly open: string[];
  readonly parts: MarkerPart[];
  readonly atoms: Map<number, string>;
  readonly breaks: Set<number>;
}

/** Read inline nodes that follow each other as one line of text. */
export function readLeaf(xml: string, nodes: readonly XmlNode[], refs: readonly string[]): LeafText {
  const draft: Draft = {xml, text: '', open: [], parts: [], atoms: new Map(), breaks: new Set()};
  const inline = nodes.flatMap(node => readInline(node, draft));
  const inside = new Set(inline.flatMap(node => (node.kind === 'element' ? [node.name] : [])));
  const whole = refs.map(ref => ({ref, from: 0, to: draft.text.length, inside, around: new Set<string>()}));
  const {text, atoms, breaks} = draft;
  return {text, inline, parts: [...whole, ...draft.parts], atoms, breaks};
}

function readInline(node: XmlNode, draft: Draft): readonly Inline[] {
  if (node.kind === 'element') return isHidden(node.name) ? [] : [readElement(node, draft)];
  if (node.kind === 'cdata') {
    const from = draft.text.length;
    draft.text += draft.xml.slice(node.start + 9, node.end - 3).replaceAll(/\s/g, ' ');
    return [solid('#cdata', node, {from, draft})];
  }
  return readText(node.start, node.end, draft);
}

function readText(start: number, end: number, draft: Draft): readonly InlineText[] {
  return decodeText(draft.xml, start, end).map(piece => {
    const from = draft.text.length;
    draft.text += piece.text.replaceAll(/\s/g, ' ');
    return {kind: 'text', start: piece.start, end: piece.end, from, to: draft.text.length};
  });
}

function readElement(node: XmlElement, draft: Draft): InlineElement {
  const {name, start, end} = node;
  const from = draft.text.length;
  if (name === 'br') return addAtom(node, ' ', draft);
  if (wholes.has(name)) return addAtom(node, atom, draft);
  const endMarker = name === markerName ? beginMarker(node, draft) : undefined;
  draft.open.push(name);
  const children = node.children.flatMap(child => readInline(child, draft));
  draft.open.pop();
  endMarker?.();
  if (name === 'sup') draft.breaks.add(from).add(draft.text.length);
  if (draft.text.length === from && (name === 'ac:link' || name === 'a')) return addAtom(node, atom, draft);
  const isSolid = name === 'ac:link' && children.some(child => 'name' in child && child.name === plainBody);
  return {kind: 'element', name, start, end, from, to: draft.text.length, children: isSolid ? [] : children};
}

/** The text of a link as characters that cannot be marked up. */
const plainBody = 'ac:plain-text-link-body';

/** Elements that count as one character, or none: an anchor is not seen. */
const wholes = new Set('ac:structured-macro ac:macro ac:image ac:emoticon ac:placeholder time'.split(' '));

function addAtom(node: XmlElement, character: string, draft: Draft): InlineElement {
  const from = draft.text.length;
  const isAnchor =
    node.name === 'ac:structured-macro' && readAttribute(draft.xml, node, 'ac:name') === 'anchor';
  if (!isAnchor && node.name !== 'ac:placeholder') {
    draft.text += character;
    if (character === atom) draft.atoms.set(from, canonicalizeElement(draft.xml, node));
  }
  return solid(node.name, node, {from, draft});
}

function solid(
  name: string,
  {start, end}: {readonly start: number; readonly end: number},
  {from, draft}: {readonly from: number; readonly draft: Draft}
): InlineElement {
  return {kind: 'element', name, start, end, from, to: draft.text.length, children: []};
}

/** Note where a marker begins, and with the answer where it ends. Outer markers come before inner ones. */
function beginMarker(node: XmlElement, draft: Draft): () => void {
  const part = {
    ref: readAttribute(draft.xml, node, 'ac:ref') ?? '',
    from: draft.text.length,
    inside: new Set(namesIn(node)),
    around: new Set(draft.open)
  };
  const index = draft.parts.push({...part, to: part.from}) - 1;
  return () => void (draft.parts[index] = {...part, to: draft.text.length});
}

function namesIn({children}: XmlElement): readonly string[] {
  return children.flatMap(child => (child.kind === 'element' ? [child.name, ...namesIn(child)] : []));
}
