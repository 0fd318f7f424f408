import type {Paragraph, PhrasingContent} from 'mdast';
import {childOf, isElement} from '../tree.ts';
import type {PageElement, PageNode} from '../tree.ts';

/** The TeX of a formula that this project drew; undefined: the image is none. */
export function readTex(node: PageElement): string | undefined {
  const name = childOf(node, 'ri:attachment')?.attributes['ri:filename'] ?? '';
  return /^math-[\da-f]{8}\.svg$/.test(name) ? node.attributes['ac:alt'] : undefined;
}

/** A paragraph of nothing but a formula; undefined: it is another one. */
export function displayMath(content: readonly PageNode[]): readonly Paragraph[] | undefined {
  const [only] = content;
  if (content.length !== 1 || !isElement(only, 'ac:image') || only.attributes['ac:inline']) return undefined;
  const value = readTex(only);
  if (value === undefined) return undefined;
  const formula: PhrasingContent = {type: 'inlineMath', value, display: true};
  return [{type: 'paragraph', children: [formula]}];
}
