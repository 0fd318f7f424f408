import type {Node, Position} from 'unist';
import {toSourcePath} from '../model.ts';
import {placeLink, smartLink, webLink} from '../storage/link.ts';
import type {PropertyValue, StorageNode} from '../storage/tree.ts';
import type {LinkedPage} from './context.ts';
import {encodeFragment} from './github-url.ts';
import type {RepositoryTarget} from '../links/link-target.ts';
import {holdsImage} from './paragraphs.ts';
import type {State} from './state.ts';

export interface LinkOptions {
  /** The address as the file has it. */
  readonly url: string;
  /** What the link shows. */
  readonly children: readonly StorageNode[];
  /** What readers see on GitHub when they point at the link. */
  readonly title?: string | null | undefined;
  /** For messages. */
  readonly place: Node | Position | undefined;
}

/**
 * Link to the page of a mapped file.
 *
 * On Cloud that is a Smart Link, which shows the page's own title, also after it changed; with a fragment, and around
 * an image, an ordinary link by the page's id.
 */
export function pageLink(
  page: LinkedPage,
  target: RepositoryTarget,
  options: LinkOptions,
  state: State
): readonly StorageNode[] {
  const fragment = target.fragment.replace(/^user-content-/, '');
  const isPlace = fragment !== '' && fragment !== 'top';
  if (isPlace) addReference({path: target.path, fragment}, options, state);
  if (!state.isCloud) return dataCenterLink(page, isPlace ? fragment : '', options, state);
  const {siteUrl, smartLinks} = state.context.settings;
  const base = `${siteUrl}/spaces/${encodeURIComponent(page.space)}/pages/`;
  const url = toUrl(page, base, isPlace ? `#${encodeFragment(fragment)}` : '');
  if (isPlace || smartLinks === 'never' || options.children.some(holdsImage))
    return [webLink(url, options.children)];
  return [smartLink(url, options.children)];
}

/** Have a fragment checked when the anchors of the other file are known. */
export function addReference(
  {path, fragment}: Pick<RepositoryTarget, 'path' | 'fragment'>,
  options: LinkOptions,
  state: State
): void {
  const place = options.place && 'start' in options.place ? options.place : options.place?.position;
  state.references.push({target: toSourcePath(path), fragment, place});
}

/** Data Center has no Smart Links, its addresses of pages differ, and it names anchors its own way in them. */
function dataCenterLink(
  page: LinkedPage,
  fragment: string,
  options: LinkOptions,
  state: State
): readonly StorageNode[] {
  if (fragment === '') {
    const base = `${state.context.settings.siteUrl}/pages/viewpage.action?pageId=`;
    return [webLink(toUrl(page, base, ''), options.children)];
  }
  return [placeLink(toUrl(page, '', ''), fragment, options.children)];
}

function toUrl(page: LinkedPage, before: string, after: string): PropertyValue {
  return page.ref.kind === 'id' ? `${before}${page.ref.id}${after}` : {before, path: page.ref.path, after};
}
