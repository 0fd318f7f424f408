import {element, isElement, text} from './tree.ts';
import type {PropertyValue, StorageElement, StorageNode} from './tree.ts';

// What Atlassian's description of the storage format allows inside `ac:link-body`, and images, which it shows there.
const bodyMarks = new Set(['strong', 'em', 'code', 'sub', 'sup', 'br', 'span', 'ac:image']);

/** Make a link to an address. A link inside a link loses its address and keeps its text. */
export function webLink(href: PropertyValue, children: readonly StorageNode[]): StorageElement {
  return element('a', {href}, withoutLinks(children));
}

/**
 * Make a Smart Link: Confluence shows the title of what the address leads to.
 *
 * @param label
 *   Its text in the Markdown, for places where no link can stand; absent: its address.
 */
export function smartLink(href: PropertyValue, label: readonly StorageNode[] = [text(href)]): StorageElement {
  return {...element('a', {href, 'data-card-appearance': 'inline'}, [text(href)]), label};
}

/** Make a link to an anchor macro of the page with an id. */
export function placeLink(id: PropertyValue, name: string, children: readonly StorageNode[]): StorageElement {
  const entity = element('ri:content-entity', {'ri:content-id': id}, []);
  const body = element('ac:link-body', {}, onlyBodyMarks(children));
  return element('ac:link', {'ac:anchor': name}, [entity, body]);
}

/** Make a link that jumps to an anchor macro of the same page. */
export function anchorLink(name: string, children: readonly StorageNode[]): StorageElement {
  const body = element('ac:link-body', {}, onlyBodyMarks(children));
  return element('ac:link', {'ac:anchor': name}, [body]);
}

/** Keep only what a link body may hold; of anything else, its text. */
function onlyBodyMarks(nodes: readonly StorageNode[]): readonly StorageNode[] {
  return nodes.flatMap(node => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'ac:image') return [node];
    if (node.tagName.startsWith('ac:') && node.tagName !== 'ac:link' && node.tagName !== 'ac:link-body')
      return [];
    const children = onlyBodyMarks(node.label ?? node.children);
    return bodyMarks.has(node.tagName) ? [{...node, children}] : children;
  });
}

function withoutLinks(nodes: readonly StorageNode[]): readonly StorageNode[] {
  return nodes.flatMap(node => {
    if (!isElement(node)) return [node];
    const children = withoutLinks(node.label ?? node.children);
    if (node.tagName === 'a' || node.tagName === 'ac:link' || node.tagName === 'ac:link-body')
      return children;
    return [{...node, children}];
  });
}
