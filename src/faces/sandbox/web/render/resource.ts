import {childOf} from './tree.ts';
import type {LinkTarget, RenderContext} from './context.ts';
import type {StorageElement} from './tree.ts';

/** What the `ri:` element of a link or image stands for. `name` is how to call it where no text is given. */
export type Resource =
  | {readonly kind: 'page'; readonly name: string; readonly href: string; readonly page: LinkTarget}
  | {readonly kind: 'file'; readonly name: string; readonly href: string}
  | {readonly kind: 'space'; readonly name: string; readonly href: string}
  | {readonly kind: 'user'; readonly name: string}
  | {readonly kind: 'same-page'}
  | {readonly kind: 'missing'; readonly name: string; readonly reason: string};

type Reader = (element: StorageElement, context: RenderContext) => Resource;

const readers = {
  'ri:attachment': readAttachment,
  'ri:content-entity': readContentEntity,
  'ri:page': readPage,
  'ri:space': readSpace,
  'ri:user': readUser
} as const satisfies Record<string, Reader>;

/** Find what an `ac:link` or `ac:image` names. */
export function readResource(element: StorageElement, context: RenderContext): Resource {
  for (const [name, read] of Object.entries(readers)) {
    const child = childOf(element, name);
    if (child) return read(child, context);
  }
  const other = element.children.find(child => child.kind === 'element' && child.name.startsWith('ri:'));
  if (other?.kind !== 'element') return {kind: 'same-page'};
  const name = other.attributes['ri:content-title'] ?? other.attributes['ri:key'] ?? other.name;
  return {kind: 'missing', name, reason: `the sandbox has no ${other.name.slice(3).replaceAll('-', ' ')}`};
}

function readPage(element: StorageElement, context: RenderContext): Resource {
  const title = element.attributes['ri:content-title'] ?? '';
  const space = element.attributes['ri:space-key'] ?? context.spaceKey;
  const page = context.findPageByTitle(space, title);
  if (!page) return {kind: 'missing', name: title, reason: `space ${space} has no page "${title}"`};
  return {kind: 'page', name: page.title, href: page.url, page};
}

function readContentEntity(element: StorageElement, context: RenderContext): Resource {
  const id = element.attributes['ri:content-id'] ?? '';
  const page = context.findPage(id);
  if (!page) return {kind: 'missing', name: id, reason: `there is no page ${id}`};
  return {kind: 'page', name: page.title, href: page.url, page};
}

function readAttachment(element: StorageElement, context: RenderContext): Resource {
  const name = element.attributes['ri:filename'] ?? '';
  const owner = childOf(element, 'ri:page') ?? childOf(element, 'ri:content-entity');
  const holder = owner && readResource({...element, children: [owner]}, context);
  if (holder?.kind === 'missing') return {...holder, name};
  const pageId = holder?.kind === 'page' ? holder.page.id : context.pageId;
  const href = context.findAttachment(pageId, name);
  if (href === undefined) return {kind: 'missing', name, reason: `the page has no attachment "${name}"`};
  return {kind: 'file', name, href};
}

function readSpace(element: StorageElement, context: RenderContext): Resource {
  const key = element.attributes['ri:space-key'] ?? '';
  return {kind: 'space', name: key, href: context.linkSpace(key)};
}

function readUser(element: StorageElement, context: RenderContext): Resource {
  const id = element.attributes['ri:account-id'] ?? element.attributes['ri:userkey'] ?? '';
  return {
    kind: 'user',
    name: context.findUserName(id) ?? element.attributes['ri:username'] ?? 'unknown user'
  };
}
