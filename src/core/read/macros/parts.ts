import {childOf, isElement, textOf} from '../tree.ts';
import type {PageElement, PageNode} from '../tree.ts';

/** Value of a macro's parameter; the empty name is its default one. Empty: it has none. */
export function parameter(node: PageElement, name: string): string {
  const found = node.children.find(
    child =>
      isElement(child, 'ac:parameter', 'ac:default-parameter') && (child.attributes['ac:name'] ?? '') === name
  );
  return isElement(found) ? textOf(found.children).trim() : '';
}

/** Names of the parameters that a macro has. */
export function parameterNames(node: PageElement): readonly string[] {
  return node.children.flatMap(child =>
    isElement(child, 'ac:parameter') ? [child.attributes['ac:name'] ?? ''] : []
  );
}

/** What is in a macro. */
export function bodyOf(node: PageElement): readonly PageNode[] {
  return childOf(node, 'ac:rich-text-body')?.children ?? [];
}

/** The characters in a macro. */
export function plainBodyOf(node: PageElement): string {
  return textOf(childOf(node, 'ac:plain-text-body')?.children ?? []);
}
