import {isElement} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';

/**
 * Align paragraphs and headings, and images that stand alone.
 *
 * @param align
 *   `center` or `right`; `left` is how everything stands anyway, and nothing else can be said.
 */
export function alignBlocks(
  blocks: readonly StorageNode[],
  align: string | undefined
): readonly StorageNode[] {
  const side = align?.trim().toLowerCase();
  if (side !== 'center' && side !== 'right') return blocks;
  return blocks.map(block => {
    if (!isElement(block) || !/^(?:p|h[1-6])$/.test(block.tagName) || block.properties['style']) return block;
    const children = block.children.map(child => alignImage(child, side));
    return {...block, properties: {...block.properties, style: `text-align: ${side};`}, children};
  });
}

function alignImage(node: StorageNode, side: 'center' | 'right'): StorageNode {
  if (!isElement(node)) return node;
  if (node.tagName !== 'ac:image')
    return {...node, children: node.children.map(child => alignImage(child, side))};
  if (node.properties['ac:inline'] || node.properties['ac:align']) return node;
  const layout = side === 'center' ? 'center' : 'align-end';
  return {...node, properties: {'ac:align': side, 'ac:layout': layout, ...node.properties}};
}
