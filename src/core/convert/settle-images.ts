import {isAnchor} from '../storage/macro.ts';
import {isElement} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';

/**
 * Say of images that stand in a line whether they are a part of it.
 *
 * The Cloud editor draws an image as a block of its own unless it is marked as inline; one that is alone in its
 * paragraph is best as a block. Data Center knows no such mark and flows every image with the text.
 */
export function settleImages(nodes: readonly StorageNode[], cloud: boolean): readonly StorageNode[] {
  if (!cloud || !nodes.some(holdsImage)) return nodes;
  const content = nodes.filter(node => !isAnchor(node) && !isSpace(node));
  return content.length === 1 && isLoneImage(content[0]) ? nodes : nodes.map(markInline);
}

/** Mark all images as parts of the line, as in headings. */
export function markInline(node: StorageNode): StorageNode {
  if (!isElement(node) || !holdsImage(node)) return node;
  if (node.tagName !== 'ac:image') return {...node, children: node.children.map(markInline)};
  const {'ac:align': _align, 'ac:layout': _layout, ...properties} = node.properties;
  return {...node, properties: {...properties, 'ac:inline': 'true'}};
}

/** Whether a node is or holds an image. */
export function holdsImage(node: StorageNode): boolean {
  return isElement(node) && (node.tagName === 'ac:image' || node.children.some(holdsImage));
}

function isLoneImage(node: StorageNode | undefined): boolean {
  if (isElement(node, 'ac:image')) return true;
  return isElement(node) && node.children.length === 1 && isLoneImage(node.children[0]);
}

function isSpace(node: StorageNode): boolean {
  return node.type === 'text' && typeof node.value === 'string' && node.value.trim() === '';
}
