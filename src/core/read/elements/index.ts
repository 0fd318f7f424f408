import type {PhrasingContent, RootContent} from 'mdast';
import {isMacro, macroName} from '../kinds.ts';
import {readUnknownMacro} from '../macros/unknown.ts';
import {macroBlocks, macroPhrases} from '../macros/registry.ts';
import type {ReadState} from '../state.ts';
import {isElement} from '../tree.ts';
import type {PageElement} from '../tree.ts';
import {blockReaders, phraseReaders} from './registry.ts';

/** Read an element that is a block. */
export function readBlock(node: PageElement, state: ReadState): readonly RootContent[] {
  const readers = isMacro(node) ? macroBlocks : blockReaders;
  const name = isMacro(node) ? macroName(node) : node.name;
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return read ? read(node, state) : [state.keep(node)];
}

/** Read an element in a line of text; of blocks, their text stays. */
export function readPhrase(node: PageElement, state: ReadState): readonly PhrasingContent[] {
  const readers = isMacro(node) ? macroPhrases : phraseReaders;
  const name = isMacro(node) ? macroName(node) : node.name;
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read) return read(node, state);
  if (isMacro(node)) return readUnknownMacro(node, state);
  const inner = state.phrasing(node.children.filter(child => !isElement(child, 'ac:parameter')));
  return Object.hasOwn(blockReaders, node.name) ? [...inner, {type: 'text', value: ' '}] : inner;
}
