import {decodeAnchor} from './headings.ts';
import type {LinkTarget, RenderContext} from './context.ts';

/** Where an address leads. */
export type Address =
  /** A page of this server. */
  | {readonly kind: 'page'; readonly page: LinkTarget; readonly href: string}
  /** Names a page of this server that does not exist. */
  | {readonly kind: 'missing'; readonly href: string}
  /** A place in the same page. */
  | {readonly kind: 'fragment'; readonly name: string; readonly href: string}
  | {readonly kind: 'elsewhere'; readonly href: string}
  /** Nothing that may be followed, such as `javascript:`. */
  | {readonly kind: 'refused'};

/** Stands for this server where an address names no host. */
const ownOrigin = 'http://sandbox.invalid';

/** Tell where an `href` leads, with page ids in it resolved. */
export function readAddress(href: string, context: RenderContext): Address {
  if (href.startsWith('#')) return {kind: 'fragment', name: decodeAnchor(href.slice(1)), href};
  if (!URL.canParse(href, ownOrigin)) return {kind: 'refused'};
  const url = new URL(href, ownOrigin);
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return {kind: 'elsewhere', href};
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return {kind: 'refused'};
  const own = url.origin === ownOrigin || context.isOwnHost(url.host);
  const id = own ? pageIdOf(url) : undefined;
  if (id === undefined) return {kind: 'elsewhere', href};
  const page = context.findPage(id);
  return page ? {kind: 'page', page, href: page.url + url.hash} : {kind: 'missing', href};
}

/** An address that an image may be loaded from; undefined: it is none. */
export function cleanImageAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, ownOrigin)) return undefined;
  const {protocol} = new URL(address, ownOrigin);
  return protocol === 'http:' || protocol === 'https:' ? address : undefined;
}

/** Host that an image is on; undefined: this server's own. */
export function hostOf(address: string): string | undefined {
  const {origin, host} = new URL(address, ownOrigin);
  return origin === ownOrigin ? undefined : host;
}

function pageIdOf(url: URL): string | undefined {
  const path = /\/spaces\/[^/]+\/(?:pages|folder)\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
  if (path !== undefined) return path;
  return url.pathname.endsWith('/pages/viewpage.action')
    ? (url.searchParams.get('pageId') ?? undefined)
    : undefined;
}
