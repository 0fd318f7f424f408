import {element, text} from './tree.ts';
import type {StorageElement, StorageNode} from './tree.ts';

export interface MacroOptions {
  /** Parameters by name; the empty name is the macro's default parameter. Undefined ones are left out. */
  readonly parameters?: Readonly<Record<string, string | undefined>>;
  /** Body of blocks. */
  readonly body?: readonly StorageNode[];
  /** Body of characters. */
  readonly plainText?: string;
}

/**
 * Make a macro.
 *
 * A value of a parameter is trimmed: Data Center refuses to draw macros with line ends around the value.
 */
export function macro(name: string, options: MacroOptions): StorageElement {
  const children: StorageNode[] = [];
  for (const [key, value] of Object.entries(options.parameters ?? {})) {
    if (value !== undefined) children.push(element('ac:parameter', {'ac:name': key}, [text(value.trim())]));
  }
  if (options.body) children.push(element('ac:rich-text-body', {}, options.body));
  if (options.plainText !== undefined) {
    children.push(element('ac:plain-text-body', {}, [{type: 'cdata', value: options.plainText}]));
  }
  return element('ac:structured-macro', {'ac:name': name}, children);
}

/** Make the macro that gives a place a name, to which `ac:anchor` links jump. */
export function anchor(name: string): StorageElement {
  return macro('anchor', {parameters: {'': name}});
}

/** Name of a macro; of anything else, nothing. */
export function macroName({tagName, properties}: StorageElement): string {
  const name = tagName === 'ac:structured-macro' ? properties['ac:name'] : undefined;
  return typeof name === 'string' ? name : '';
}

/** Whether a node is such a macro. */
export function isAnchor(node: StorageNode): boolean {
  return node.type === 'element' && macroName(node) === 'anchor';
}

/**
 * Make the purple panel of the Cloud editor, which has no macro of its own.
 *
 * @param body
 *   Blocks that a panel may hold.
 */
export function purplePanel(body: readonly StorageNode[]): StorageElement {
  const type = element('ac:adf-attribute', {key: 'panel-type'}, [text('note')]);
  const content = element('ac:adf-content', {}, body);
  return element('ac:adf-extension', {}, [element('ac:adf-node', {type: 'panel'}, [type, content])]);
}
