import type {XmlNode} from './xml.ts';

/** What an inline comment hangs on, by Atlassian's storage format. */
export const markerName = 'ac:inline-comment-marker';

const inline = new Set(
  (
    'a abbr b big br cite code del em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var ' +
    `ac:emoticon ac:image ac:link ac:link-body ac:placeholder ac:plain-text-link-body ${markerName}`
  ).split(' ')
);

const hidden = new Set(
  (
    'col colgroup ac:adf-attribute ac:adf-fallback ac:parameter ac:default-parameter ac:plain-text-body ' +
    'ac:task-id ac:task-status ac:task-uuid'
  ).split(' ')
);

const transparent = new Set(
  (
    'div p pre tbody tfoot thead h1 h2 h3 h4 h5 h6 ac:adf-content ac:adf-node ac:layout ac:layout-cell ' +
    'ac:layout-section ac:rich-text-body ac:task-body'
  ).split(' ')
);

/** Whether an element holds no text that readers see in its place: ids, parameters, code, what is shown elsewhere. */
export function isHidden(name: string): boolean {
  return hidden.has(name) || name.startsWith('ri:');
}

/** Whether an element only groups blocks, or is the paragraph itself: Confluence adds and removes such elements. */
export function isTransparent(name: string): boolean {
  return transparent.has(name);
}

/** Whether a node stands in a line of text. A macro does, unless it has a body. */
export function isInline(node: XmlNode): boolean {
  if (node.kind !== 'element') return true;
  if (node.name === 'ac:structured-macro' || node.name === 'ac:macro') return !node.children.some(isBody);
  if (isHidden(node.name)) return true;
  return inline.has(node.name) && node.children.every(isInline);
}

function isBody(node: XmlNode): boolean {
  return node.kind === 'element' && (node.name === 'ac:rich-text-body' || node.name === 'ac:plain-text-body');
}

/** Whether a block is a whole that cannot be looked into: a macro with a body of characters. */
export function isSealed(node: XmlNode): boolean {
  return (
    node.kind === 'element' &&
    /^ac:(?:structured-)?macro$/.test(node.name) &&
    !node.children.some(child => child.kind === 'element' && child.name === 'ac:rich-text-body')
  );
}

/** What kind of text an element holds; undefined: that of the element around it. */
export function textKindOf(name: string): string | undefined {
  if (name === 'p') return 'text';
  return /^(?:h[1-6]|pre)$/.test(name) ? name : undefined;
}
