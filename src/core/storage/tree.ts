import type {Position} from 'unist';
import type {SourcePath} from '../model.ts';

/** An address that holds the id of a page which may not exist yet; the id stands between the two parts. */
interface PageUrl {
  readonly before: string;
  readonly path: SourcePath;
  readonly after: string;
}

export type PropertyValue = string | PageUrl;

/** The width of a drawing, by the name of its attachment; only the attribute `ac:width` of an image can have it. */
export interface DrawnWidth {
  readonly drawing: string;
}

/** Characters. Everything that XML needs escaped is escaped when the tree is serialized. */
export interface StorageText {
  readonly type: 'text';
  readonly value: PropertyValue;
}

/** Characters that are written as CDATA: bodies of plain-text macros. */
interface StorageCdata {
  readonly type: 'cdata';
  readonly value: string;
}

/** Storage format that somebody wrote by hand and that was found well-formed. */
interface StorageVerbatim {
  readonly type: 'verbatim';
  readonly value: string;
}

/** An element with the name and the attributes that storage format has, such as `ac:structured-macro`. */
export interface StorageElement {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, PropertyValue | DrawnWidth>>;
  readonly children: readonly StorageNode[];
  /** Where a block comes from in the Markdown file, for messages; never written. */
  readonly place?: Position | undefined;
  /** What stands for a Smart Link where only its text can stand; never written. */
  readonly label?: readonly StorageNode[];
}

/** A node of a page in storage format; the shape is hast's, the vocabulary is Confluence's. */
export type StorageNode = StorageText | StorageCdata | StorageVerbatim | StorageElement;

/**
 * Make an element.
 *
 * @param properties
 *   Attributes; those that are undefined are left out.
 */
export function element(
  tagName: string,
  properties: Readonly<Record<string, PropertyValue | DrawnWidth | undefined>>,
  children: readonly StorageNode[]
): StorageElement {
  const present: Record<string, PropertyValue | DrawnWidth> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined) present[name] = value;
  }
  return {type: 'element', tagName, properties: present, children};
}

/** Make a text node. */
export function text(value: PropertyValue): StorageText {
  return {type: 'text', value};
}

/** Whether a node is an element, of that name if one is given. */
export function isElement<Name extends string>(
  node: StorageNode | undefined,
  tagName?: Name
): node is StorageElement & {readonly tagName: Name} {
  return node?.type === 'element' && (tagName === undefined || node.tagName === tagName);
}
