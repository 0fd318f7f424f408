/** Characters of a page; `isCode`: from a CDATA section, where white space counts. */
interface PageText {
  readonly type: 'text';
  readonly value: string;
  readonly isCode: boolean;
}

/** An element of a page, with its place in the storage format that was read. */
export interface PageElement {
  readonly type: 'element';
  /** With its prefix, as in `ac:structured-macro`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly PageNode[];
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

export type PageNode = PageText | PageElement;

/** Whether a node is an element, with one of the names if any are given. */
export function isElement(node: PageNode | undefined, ...names: readonly string[]): node is PageElement {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.name));
}

/** The first child with a name. */
export function childOf(node: PageElement, ...names: readonly string[]): PageElement | undefined {
  return node.children.find((child): child is PageElement => isElement(child, ...names));
}

/** All text in nodes, as it stands there. */
export function textOf(nodes: readonly PageNode[]): string {
  return nodes.map(node => (node.type === 'text' ? node.value : textOf(node.children))).join('');
}

/** Whether there is nothing but white space. */
export function isBlank(node: PageNode): boolean {
  return node.type === 'text' && node.value.trim() === '' && !node.value.includes('\u00A0');
}
