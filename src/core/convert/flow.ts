import {isAnchor} from '../storage/macro.ts';
import {element, isElement, text} from '../storage/tree.ts';
import type {StorageElement, StorageNode} from '../storage/tree.ts';
import {isSpace, trimLine} from './line.ts';
import {toParagraphs} from './paragraphs.ts';

const blockNames = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table blockquote hr pre ac:task-list ac:adf-extension ac:layout'.split(' ')
);

/** Whether a node is a block: something that may not stand in a paragraph. */
export function isBlock(node: StorageNode): boolean {
  if (node.type === 'verbatim') return true;
  if (node.type !== 'element') return false;
  if (node.tagName === 'ac:structured-macro')
    return node.properties['ac:name'] === 'toc' || node.children.some(isBody);
  return blockNames.has(node.tagName);
}

/**
 * Put nodes that HTML mixed into blocks only.
 *
 * Runs of text become paragraphs; a block inside of a mark is lifted out of it, and its text gets the mark.
 */
export function toFlow(nodes: readonly StorageNode[], cloud: boolean): readonly StorageNode[] {
  const blocks: StorageNode[] = [];
  let run: StorageNode[] = [];
  const endRun = (): void => {
    const children = trimLine(run);
    if (children.length > 0) blocks.push(...toParagraphs(children, cloud));
    run = [];
  };
  for (const node of nodes.flatMap(liftBlocks)) {
    if (!isBlock(node)) run.push(node);
    else {
      endRun();
      blocks.push(node);
    }
  }
  endRun();
  return mergeAnchors(blocks);
}

/** Put nodes that HTML mixed into a line of text only; of blocks, their content stays. */
export function toPhrasing(nodes: readonly StorageNode[]): readonly StorageNode[] {
  return nodes.flatMap(node => {
    if (node.type === 'cdata' || node.type === 'verbatim') return [text(node.value)];
    if (node.type !== 'element') return [node];
    if (isBlock(node) || isContainer(node)) {
      const inner = toPhrasing(node.children.filter(child => !isElement(child, 'ac:parameter')));
      return [...inner, text(' ')];
    }
    return holdsBlock(node) ? [{...node, children: toPhrasing(node.children)}] : [node];
  });
}

/** Move anchors that stand alone in a paragraph into the block after it, where they leave no blank line. */
export function mergeAnchors(nodes: readonly StorageNode[]): readonly StorageNode[] {
  if (!nodes.some(isAnchorParagraph)) return nodes;
  const result: StorageNode[] = [];
  let waiting: readonly StorageNode[] = [];
  for (const node of nodes) {
    if (isElement(node) && isAnchorParagraph(node)) {
      waiting = [...waiting, ...node.children.filter(isAnchor)];
    } else {
      const takes = waiting.length > 0 && isElement(node) && /^(?:p|h[1-6])$/.test(node.tagName);
      if (takes) result.push({...node, children: [...waiting, ...node.children]});
      else result.push(...(waiting.length > 0 ? [element('p', {}, waiting)] : []), node);
      waiting = [];
    }
  }
  return waiting.length > 0 ? [...result, element('p', {}, waiting)] : result;
}

function isAnchorParagraph(node: StorageNode): boolean {
  if (!isElement(node, 'p') || node.children.length === 0) return false;
  return node.children.every(child => isAnchor(child) || isSpace(child));
}

function liftBlocks(node: StorageNode): readonly StorageNode[] {
  if (!isElement(node) || isBlock(node) || !holdsBlock(node)) return [node];
  const parts: StorageNode[] = [];
  let run: StorageNode[] = [];
  const endRun = (): void => {
    // A mark or a link around nothing is nothing to see.
    if (run.every(isSpace)) parts.push(...run);
    else parts.push({...node, children: run});
    run = [];
  };
  for (const child of node.children.flatMap(liftBlocks)) {
    if (!isBlock(child)) run.push(child);
    else {
      endRun();
      parts.push(isElement(child) && /^(?:p|h[1-6])$/.test(child.tagName) ? markInside(child, node) : child);
    }
  }
  endRun();
  return parts;
}

function markInside(block: StorageElement, mark: StorageElement): StorageElement {
  return {...block, children: [{...mark, children: block.children}]};
}

function holdsBlock(node: StorageElement): boolean {
  if (node.tagName === 'ac:structured-macro' || node.tagName === 'ac:image') return false;
  return node.children.some(child => isBlock(child) || (isElement(child) && holdsBlock(child)));
}

function isContainer(node: StorageElement): boolean {
  return /^(?:tbody|tr|t[dh]|ac:(?:rich-text-body|plain-text-body|adf-.*|task.*))$/.test(node.tagName);
}

function isBody(node: StorageNode): boolean {
  return isElement(node, 'ac:rich-text-body') || isElement(node, 'ac:plain-text-body');
}
