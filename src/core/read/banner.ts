import {isBlank, isElement, textOf} from './tree.ts';
import type {PageNode} from './tree.ts';

const beginning = /^This page mirrors \S.* Changes made here are overwritten\. /;

/** Whether a node is the panel that this project puts on top of a page, to say where it comes from. */
export function isBanner(node: PageNode, before: readonly PageNode[]): boolean {
  return (
    isElement(node, 'ac:structured-macro') &&
    node.attributes['ac:name'] === 'info' &&
    before.every(isBlank) &&
    beginning.test(textOf(node.children).trim())
  );
}
