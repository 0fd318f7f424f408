import type {Nodes, Parents, PhrasingContent, Root} from 'mdast';
import type {Position} from 'unist';
import type {Processor} from 'unified';

/** Levels that are kept. Real documents stay under 30; recursion over 100 levels is safe everywhere. */
const deepest = 100;

const flattened = new WeakMap<Root, Position | undefined>();

/** Plugin for remark-parse: replaces what lies deeper than 100 levels by its text. */
export function remarkFlatten(this: Processor): void {
  const data = this.data() as {fromMarkdownExtensions?: unknown[]};
  const extensions = (data.fromMarkdownExtensions ??= []);
  extensions.push({transforms: [flatten]});
}

/** Tell where a tree was flattened; undefined: it was not. */
export function wasFlattened(tree: Root): Position | undefined {
  return flattened.get(tree);
}

// No recursion here: this is what makes recursion safe for all that comes later.
function flatten(tree: Root): void {
  const stack: {readonly node: Parents; readonly depth: number}[] = [{node: tree, depth: 0}];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, depth} = entry;
    for (const child of node.children) {
      if (!('children' in child)) continue;
      if (depth < deepest) stack.push({node: child, depth: depth + 1});
      else {
        if (!flattened.has(tree)) flattened.set(tree, child.position);
        replaceByText(child);
      }
    }
  }
}

/** Nodes that hold blocks get a paragraph with the text, nodes that hold phrases the text itself. */
function replaceByText(node: Parents): void {
  const text: PhrasingContent = {type: 'text', value: collectText(node)};
  const target = node as {type: string; children: unknown[]};
  const paragraph = {type: 'paragraph', children: [text]};
  if (node.type === 'list') target.children = [{type: 'listItem', children: [paragraph]}];
  else if (node.type === 'blockquote' || node.type === 'listItem' || node.type === 'footnoteDefinition') {
    target.children = [paragraph];
  } else if (node.type === 'table')
    target.children = [{type: 'tableRow', children: [{type: 'tableCell', children: [text]}]}];
  else if (node.type === 'tableRow') target.children = [{type: 'tableCell', children: [text]}];
  else target.children = [text];
}

/** All text of a node, without recursion. */
export function collectText(node: Nodes): string {
  const parts: string[] = [];
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next) parts.push(next.value);
    if ('children' in next) stack.push(...[...next.children].reverse());
  }
  return parts.join(' ');
}
