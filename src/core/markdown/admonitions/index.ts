import type {Html, Nodes, Paragraph, Parents, Root} from 'mdast';
import {type Candidate, findCandidates} from './candidates.ts';
import {groupAdmonitions, type Marks} from './group.ts';
import {partMark} from './part-mark.ts';

export type {Admonition} from './node.ts';

/** Most attempts: each can only take blocks away that turned out to be none. */
const attempts = 4;

/**
 * Parse a text, with the blocks that site generators and GitLab set off: `:::tip`, `!!! note`, `>>>`.
 *
 * Their first and last lines are put into comments of HTML, which end a paragraph and are found again in the tree, and a
 * block that is indented becomes the item of a list, so that everything in them is parsed as what it is, at its own line
 * and column. What does not come out as a whole block, because it is code or crosses another block, stays as it was.
 *
 * @param parse
 *   Parses Markdown.
 */
export function parseAdmonitions(text: string, parse: (text: string) => Root): Root {
  let candidates = findCandidates(text);
  for (let attempt = 0; attempt < attempts && candidates.length > 0; attempt++) {
    const tree = parse(writeMarks(text, candidates));
    const marks = readMarks(tree, candidates);
    if (marks.whole.size === candidates.length) {
      // The tree stays the same object: what else is known of it is known by that.
      tree.children = groupAdmonitions(tree.children, marks, title => readTitle(title, parse));
      return tree;
    }
    candidates = candidates.filter(candidate => marks.whole.has(candidate));
  }
  return parse(text);
}

function writeMarks(text: string, candidates: readonly Candidate[]): string {
  const lines = text.split('\n');
  for (const {first, last, prefix} of candidates) {
    lines[first] = last === undefined ? `${prefix}+   ${comment(first)}` : `${prefix}${comment(first)}`;
    // What closes a container stands where it was opened, and so ends all lists in it.
    if (last !== undefined) lines[last] = `${prefix}${comment(last)}`;
  }
  return lines.join('\n');
}

/** The line is part of the comment, so that one that stands in the text is not taken for it. */
function comment(line: number): string {
  return `<!--confluence:block ${line + 1}-->`;
}

/** Find the candidates whose lines came out as they must: as siblings, or as the beginning of an item. */
function readMarks(
  tree: Root,
  candidates: readonly Candidate[]
): Marks & {readonly whole: ReadonlySet<Candidate>} {
  const byFirst = new Map(candidates.map(candidate => [candidate.first, candidate]));
  const places = new Map<number, {readonly parent: Parents; readonly index: number}>();
  const visit = (parent: Parents): void => {
    const children = parent.children.flatMap(partMark);
    parent.children = children as never;
    for (const [index, node] of children.entries()) {
      const line = lineOf(node);
      if (line !== undefined) places.set(line, {parent, index});
      else if ('children' in node) visit(node);
    }
  };
  visit(tree);
  const isWhole = ({first, last}: Candidate): boolean => {
    const start = places.get(first);
    if (start === undefined) return false;
    if (last === undefined) return start.parent.type === 'listItem' && start.index === 0;
    const end = places.get(last);
    return end?.parent === start.parent && end.index > start.index;
  };
  return {
    whole: new Set(candidates.filter(isWhole)),
    openedBy: node => byFirst.get(lineOf(node) ?? -1),
    closes: (node, {last}) => last !== undefined && lineOf(node) === last
  };
}

/** The line, from 0, of one of our comments; undefined: the node is none. */
function lineOf(node: Nodes | undefined): number | undefined {
  if (node?.type !== 'html') return undefined;
  const {value, position}: Html = node;
  const line = /^<!--confluence:block (\d+)-->\s*$/.exec(value)?.[1];
  return line !== undefined && Number(line) === position?.start.line ? Number(line) - 1 : undefined;
}

/** Read a title as a line of Markdown; whatever else it may look like, it is text. */
function readTitle(title: string, parse: (text: string) => Root): Paragraph {
  const [only, ...others] = parse(title).children;
  if (only?.type === 'paragraph' && others.length === 0) return only;
  return {type: 'paragraph', children: [{type: 'text', value: title}]};
}
