import {isElement} from '../tree.ts';
import type {PageElement, PageNode} from '../tree.ts';

/** Value of a CSS property in an element's style; undefined: it has none. */
export function styleOf(node: PageElement, property: string): string | undefined {
  const pattern = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i');
  return pattern.exec(node.attributes['style'] ?? '')?.[1]?.trim();
}

/** `center` or `right`; undefined: the element stands where everything does. */
export function alignmentOf(node: PageElement): 'center' | 'right' | undefined {
  const align = styleOf(node, 'text-align')?.toLowerCase();
  return align === 'center' || align === 'right' ? align : undefined;
}

/** How far an element is indented, in pixels. */
export function indentOf(node: PageElement): number {
  const pixels = Number.parseFloat(styleOf(node, 'margin-left') ?? '0');
  return Number.isFinite(pixels) ? pixels : 0;
}

/** The node without the alignment of its images, where that is the one of the block around them. */
export function withoutAlignment(node: PageNode, align: string): PageNode {
  if (!isElement(node)) return node;
  if (node.name !== 'ac:image')
    return {...node, children: node.children.map(child => withoutAlignment(child, align))};
  if (node.attributes['ac:align'] !== align) return node;
  const {'ac:align': _align, 'ac:layout': _layout, ...attributes} = node.attributes;
  return {...node, attributes};
}
