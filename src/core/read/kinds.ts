import {blockReaders, phraseReaders} from './elements/registry.ts';
import {macroBlocks, macroPhrases} from './macros/registry.ts';
import {isElement} from './tree.ts';
import type {PageElement, PageNode} from './tree.ts';

/** Whether a node is a block of its own, and no part of a line of text. */
export function isBlock(node: PageNode): boolean {
  if (!isElement(node)) return false;
  if (node.name !== 'ac:structured-macro' && node.name !== 'ac:macro')
    return Object.hasOwn(blockReaders, node.name);
  const name = macroName(node);
  if (Object.hasOwn(macroPhrases, name)) return hasBody(node) && Object.hasOwn(macroBlocks, name);
  return Object.hasOwn(macroBlocks, name) || hasBody(node);
}

/** Whether an element only groups what is in it: a `<div>`, a column, or a mark around blocks. */
export function isPlainGroup(node: PageElement): boolean {
  if (isBlock(node) || isMacro(node) || node.name === 'ac:image' || node.name === 'ac:link') return false;
  return node.children.some(child => isBlock(child) || (isElement(child) && isPlainGroup(child)));
}

/** Whether an element is a macro that Markdown has no form for, not even as text. */
export function isKept(node: PageElement): boolean {
  if (isMacro(node)) return !Object.hasOwn(macroPhrases, macroName(node)) && !isBlock(node);
  return node.name.includes(':') && !Object.hasOwn(phraseReaders, node.name) && !isBlock(node);
}

/** Name of a macro; empty for any other element. */
export function macroName(node: PageElement): string {
  return isMacro(node) ? (node.attributes['ac:name'] ?? '') : '';
}

/** Whether an element is a macro, in today's form or in that of long ago. */
export function isMacro(node: PageElement): boolean {
  return node.name === 'ac:structured-macro' || node.name === 'ac:macro';
}

function hasBody(node: PageElement): boolean {
  return node.children.some(child => isElement(child, 'ac:rich-text-body', 'ac:plain-text-body'));
}
