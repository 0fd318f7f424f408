import type {StorageElement, StorageNode} from '../../storage/tree.ts';

// The elements between a panel, or an expand macro, and its content.
const wrappers = new Set(['ac:adf-node']);
const bodies = new Set(['ac:rich-text-body', 'ac:adf-content']);

/** The content of a quote, a panel or an expand macro. */
export function bodyOf(node: StorageElement): readonly StorageNode[] {
  if (node.tagName === 'blockquote' || bodies.has(node.tagName)) return node.children;
  const inner = node.children.find(isInner);
  return inner?.type === 'element' ? bodyOf(inner) : [];
}

/** The same quote, panel or expand macro with other content. */
export function withBody(node: StorageElement, body: readonly StorageNode[]): StorageElement {
  if (node.tagName === 'blockquote' || bodies.has(node.tagName)) {
    return node.children === body ? node : {...node, children: body};
  }
  return mapChildren(node, child =>
    child.type === 'element' && isInner(child) ? withBody(child, body) : child
  );
}

/** The same element with other children; itself if they are the same. */
export function mapChildren(
  node: StorageElement,
  change: (child: StorageNode) => StorageNode
): StorageElement {
  const children = node.children.map(change);
  return children.every((child, index) => child === node.children[index]) ? node : {...node, children};
}

function isInner(node: StorageNode): boolean {
  return node.type === 'element' && (wrappers.has(node.tagName) || bodies.has(node.tagName));
}
