import {readAttribute} from './attributes.ts';
import {type LeafText, readLeaf} from './leaf.ts';
import {isHidden, isInline, isSealed, isTransparent, markerName, textKindOf} from './names.ts';
import {readTask, type Task} from './task.ts';
import {type Intern, readSentences, readWords, type Sentence, type Word} from './words.ts';
import {parseXml, type XmlElement, type XmlNode} from './xml.ts';

/** A line of text and what it consists of. */
export interface Leaf extends LeafText {
  readonly kind: 'leaf';
  /** Equal for leaves that read the same and are of the same kind. */
  readonly id: number;
  /** `h1` to `h6`, `pre` or `text`. */
  readonly tag: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** The task whose text this is. */
  readonly task?: Task;
}

/** A list, an item, a table, a row, a cell, a panel, a section, or the whole page. */
export interface Block {
  readonly kind: 'block';
  /** Equal for blocks with equal content. */
  readonly id: number;
  readonly name: string;
  readonly children: readonly OutlineNode[];
}

export type OutlineNode = Leaf | Block;

interface Reading {
  readonly xml: string;
  readonly intern: Intern;
}

/** Where nodes stand. */
interface Around {
  /** Kind of text. */
  readonly tag: string;
  /** Markers around whole blocks. */
  readonly refs: readonly string[];
}

/** Read storage format as an outline: sections, blocks, lines of text. */
export function readOutline(xml: string, intern: Intern): Block {
  const nodes = readFlow(parseXml(xml), {xml, intern}, {tag: 'text', refs: []});
  return makeBlock('page', nodes, intern);
}

function readFlow(nodes: readonly XmlNode[], reading: Reading, around: Around): readonly OutlineNode[] {
  const result: OutlineNode[] = [];
  let line: XmlNode[] = [];
  const endLine = (): void => {
    const leaf = line.length === 0 ? undefined : makeLeaf(line, reading, around);
    if (leaf !== undefined) result.push(leaf);
    line = [];
  };
  for (const node of nodes) {
    if (node.kind !== 'element' || isInline(node)) line.push(node);
    else {
      endLine();
      result.push(...readBlock(node, reading, around));
    }
  }
  endLine();
  return result;
}

function makeLeaf(nodes: readonly XmlNode[], {xml, intern}: Reading, {tag, refs}: Around): Leaf | undefined {
  const leaf = readLeaf(xml, nodes, refs);
  const words = readWords(leaf, intern);
  if (words.length === 0 && leaf.parts.length === 0) return undefined;
  const id = intern(`${tag} ${words.map(word => word.id).join(' ')}`);
  return {...leaf, kind: 'leaf', id, tag, words, sentences: readSentences(leaf.text, words, intern)};
}

function readBlock(element: XmlElement, reading: Reading, around: Around): readonly OutlineNode[] {
  const {name, children} = element;
  const {xml, intern} = reading;
  if (isHidden(name)) return [];
  if (isSealed(element)) {
    const leaf = makeLeaf([element], reading, around);
    return leaf === undefined ? [] : [leaf];
  }
  if (name === markerName) {
    const ref = readAttribute(xml, element, 'ac:ref') ?? '';
    return readFlow(children, reading, {...around, refs: [...around.refs, ref]});
  }
  const nodes = readFlow(children, reading, {...around, tag: textKindOf(name) ?? around.tag});
  // A mark or a link around blocks is none of them.
  if (isTransparent(name) || isInline({...element, children: []})) return nodes;
  const task = name === 'ac:task' ? readTask(xml, element) : undefined;
  const [first, ...rest] = nodes;
  const held = task !== undefined && first?.kind === 'leaf' ? [{...first, task}, ...rest] : nodes;
  return [makeBlock(nameOf(element, xml), held, intern)];
}

/** What the block is, as far as it matters for what may become what. */
function nameOf(element: XmlElement, xml: string): string {
  const {name} = element;
  if (name === 'th') return 'td';
  if (name === 'ol') return 'ul';
  return name === 'ac:structured-macro' ? `macro ${readAttribute(xml, element, 'ac:name') ?? ''}` : name;
}

function makeBlock(name: string, nodes: readonly OutlineNode[], intern: Intern): Block {
  return joinBlock(name, groupSections(nodes, intern), intern);
}

function joinBlock(name: string, children: readonly OutlineNode[], intern: Intern): Block {
  return {
    kind: 'block',
    id: intern(`<${name}> ${children.map(child => child.id).join(' ')}`),
    name,
    children
  };
}

/** Put what follows a heading, up to the next one of its level, into a block with it. */
function groupSections(nodes: readonly OutlineNode[], intern: Intern): readonly OutlineNode[] {
  const top = nodes.reduce((least, node) => Math.min(least, levelOf(node)), Number.POSITIVE_INFINITY);
  if (top === Number.POSITIVE_INFINITY) return nodes;
  const starts = nodes.flatMap((node, index) => (levelOf(node) === top ? [index] : []));
  const sections = starts.map((start, index): OutlineNode => {
    const [heading, ...rest] = nodes.slice(start, starts[index + 1]);
    const inner = groupSections(rest, intern);
    return joinBlock('section', heading === undefined ? inner : [heading, ...inner], intern);
  });
  return [...groupSections(nodes.slice(0, starts[0]), intern), ...sections];
}

function levelOf(node: OutlineNode): number {
  return node.kind === 'leaf' && /^h[1-6]$/.test(node.tag) ? Number(node.tag[1]) : Number.POSITIVE_INFINITY;
}
