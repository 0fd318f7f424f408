/** Text of a storage document, entities resolved. */
interface StorageText {
  readonly kind: 'text';
  readonly text: string;
}

/** An element of a storage document; names keep their prefix, such as `ac:link`. */
export interface StorageElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly StorageNode[];
}

export type StorageNode = StorageElement | StorageText;

/** All text in a node, in document order. */
export function textOf(node: StorageNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}

/** The first child element of a name. */
export function childOf(element: StorageElement, name: string): StorageElement | undefined {
  return element.children.find(
    (child): child is StorageElement => child.kind === 'element' && child.name === name
  );
}

/** All child elements of a name. */
export function childrenOf(element: StorageElement, name: string): readonly StorageElement[] {
  return element.children.filter(
    (child): child is StorageElement => child.kind === 'element' && child.name === name
  );
}

/** Value of a macro's `ac:parameter`, trimmed; undefined: the macro has no such parameter. */
export function parameterOf(macro: StorageElement, name: string): string | undefined {
  const parameter = childrenOf(macro, 'ac:parameter').find(
    child => (child.attributes['ac:name'] ?? '') === name
  );
  return parameter && textOf(parameter).trim();
}
