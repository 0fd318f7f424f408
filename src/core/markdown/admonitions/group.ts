import type {List, ListItem, Nodes, Paragraph, RootContent} from 'mdast';
import type {Position} from 'unist';
import type {Candidate} from './candidates.ts';
import type {Admonition} from './node.ts';

/** What the lines of blocks became in the tree. */
export interface Marks {
  /** The block whose first line a node is. */
  openedBy(node: Nodes | undefined): Candidate | undefined;
  /** Whether a node is the last line of a block. */
  closes(node: Nodes | undefined, candidate: Candidate): boolean;
}

type ReadTitle = (title: string) => Paragraph;

/** Put the nodes of blocks into nodes of their own; every block is known to be whole. */
export function groupAdmonitions<Node extends RootContent>(
  nodes: readonly Node[],
  marks: Marks,
  readTitle: ReadTitle
): Node[] {
  const result: RootContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === undefined) break;
    const candidate = marks.openedBy(node);
    if (candidate) {
      let end = index + 1;
      while (end < nodes.length && !marks.closes(nodes[end], candidate)) end++;
      const content = groupAdmonitions(nodes.slice(index + 1, end), marks, readTitle);
      result.push(makeAdmonition(candidate, content, {readTitle, position: node.position}));
      index = end;
    } else if (node.type === 'list') result.push(...splitList(node, marks, readTitle));
    else result.push(groupInside(node, marks, readTitle));
  }
  return result as Node[];
}

function groupInside(node: RootContent, marks: Marks, readTitle: ReadTitle): RootContent {
  if (node.type !== 'blockquote' && node.type !== 'footnoteDefinition' && node.type !== 'listItem')
    return node;
  return {...node, children: groupAdmonitions(node.children, marks, readTitle)};
}

/** Take the items that are blocks out of a list; what is before and after them stays a list. */
function splitList(list: List, marks: Marks, readTitle: ReadTitle): readonly RootContent[] {
  const parts: RootContent[] = [];
  let items: ListItem[] = [];
  const endItems = (): void => {
    if (items.length > 0) parts.push({...list, children: items});
    items = [];
  };
  for (const item of list.children) {
    const candidate = marks.openedBy(item.children[0]);
    if (!candidate) items.push(groupInside(item, marks, readTitle) as ListItem);
    else {
      endItems();
      const content = groupAdmonitions(item.children.slice(1), marks, readTitle);
      parts.push(makeAdmonition(candidate, content, {readTitle, position: item.position}));
    }
  }
  endItems();
  return parts;
}

function makeAdmonition(
  {opening}: Candidate,
  content: readonly RootContent[],
  {readTitle, position}: {readonly readTitle: ReadTitle; readonly position: Position | undefined}
): Admonition {
  const {kind, title} = opening;
  const children = content as Admonition['children'];
  return {
    type: 'admonition',
    kind,
    children,
    ...(title === undefined ? {} : {title: movedTo(readTitle(title), position)}),
    ...(position ? {position} : {})
  };
}

/** A title was parsed by itself: its place is that of the block. */
function movedTo<Node extends Nodes>(node: Node, position: Position | undefined): Node {
  const {position: _, ...rest} = node;
  const moved = {...rest, ...(position ? {position} : {})} as Node;
  if ('children' in moved) moved.children = moved.children.map(child => movedTo(child, position)) as never;
  return moved;
}
