import {isAnchor} from '../storage/macro.ts';
import {element, isElement} from '../storage/tree.ts';
import type {StorageElement, StorageNode} from '../storage/tree.ts';
import {isSpace, trimLine} from './line.ts';

/**
 * Make a paragraph of a line of text, or several where images stand by themselves.
 *
 * The Cloud editor draws an image as a block, and parts the text around it, unless it is marked as a part of the line.
 * Marked are those with text beside them; one that is alone between line breaks, or pictures that are all there is,
 * become blocks, and so does one that the text flows around, which comes before it. Data Center knows no such mark and
 * lets every image flow with the text.
 */
export function toParagraphs(line: readonly StorageNode[], cloud: boolean): readonly StorageNode[] {
  if (!cloud || !line.some(holdsImage)) return [element('p', {}, line)];
  const floating = line.filter(isFloating);
  if (floating.length > 0) {
    const rest = trimLine(line.filter(node => !isFloating(node)));
    return [...floating.map(toParagraph), ...(rest.length > 0 ? toParagraphs(rest, cloud) : [])];
  }
  const content = contentOf(line);
  if (content.length > 1 && content.every(isPicture)) return content.map(toParagraph);
  const paragraphs: StorageNode[] = [];
  let run: readonly StorageNode[] = [];
  for (const part of splitAtBreaks(line)) {
    if (!isLone(part)) run = run.length > 0 ? [...run, element('br', {}, []), ...part] : part;
    else {
      if (run.length > 0) paragraphs.push(element('p', {}, run.map(markInline)));
      run = [];
      paragraphs.push(
        element(
          'p',
          {},
          part.filter(node => !isSpace(node))
        )
      );
    }
  }
  return run.length > 0 ? [...paragraphs, element('p', {}, run.map(markInline))] : paragraphs;
}

/** Mark all images as parts of the line, as in headings. */
export function markInline(node: StorageNode): StorageNode {
  if (!isElement(node) || !holdsImage(node)) return node;
  if (node.tagName !== 'ac:image') return {...node, children: node.children.map(markInline)};
  const {'ac:align': _align, 'ac:layout': _layout, ...properties} = node.properties;
  return {...node, properties: {...properties, 'ac:inline': 'true'}};
}

/** Whether a node is or holds an image. */
export function holdsImage(node: StorageNode): boolean {
  return isElement(node) && (node.tagName === 'ac:image' || node.children.some(holdsImage));
}

/** Whether a node is or holds an image that the Cloud editor draws as a block. */
export function holdsBlockImage(node: StorageNode): boolean {
  if (!isElement(node)) return false;
  return node.tagName === 'ac:image' ? !node.properties['ac:inline'] : node.children.some(holdsBlockImage);
}

/** Whether a node is a paragraph that says nothing by being one; an image that is a block needs it. */
export function isPlainParagraph(node: StorageNode | undefined): node is StorageElement {
  return (
    isElement(node, 'p') && Object.keys(node.properties).length === 0 && !node.children.some(holdsBlockImage)
  );
}

function toParagraph(node: StorageNode): StorageNode {
  return element('p', {}, [node]);
}

/** Whether a node is an image that the text flows around, or a link around one. */
function isFloating(node: StorageNode): boolean {
  if (!isElement(node)) return false;
  if (node.tagName !== 'ac:image') return node.children.length === 1 && node.children.every(isFloating);
  const layout = node.properties['ac:layout'];
  return typeof layout === 'string' && layout.startsWith('wrap-');
}

function splitAtBreaks(line: readonly StorageNode[]): readonly (readonly StorageNode[])[] {
  const parts: StorageNode[][] = [[]];
  for (const node of line) {
    if (isElement(node, 'br')) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

function isLone(line: readonly StorageNode[]): boolean {
  const content = contentOf(line);
  return content.length === 1 && isLoneImage(content[0]);
}

function isLoneImage(node: StorageNode | undefined): boolean {
  if (isElement(node, 'ac:image')) return true;
  return isElement(node) && node.children.length === 1 && isLoneImage(node.children[0]);
}

/** Whether a node is an image of the repository and no link: badges, which come in rows, are of the web or links. */
function isPicture(node: StorageNode): boolean {
  return (
    isElement(node, 'ac:image') &&
    isElement(node.children[0], 'ri:attachment') &&
    !node.properties['ac:width']
  );
}

function contentOf(line: readonly StorageNode[]): readonly StorageNode[] {
  return line.filter(node => !isAnchor(node) && !isSpace(node) && !isElement(node, 'br'));
}
