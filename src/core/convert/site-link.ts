import {placeLink, smartLink} from '../storage/link.ts';
import type {StorageNode} from '../storage/tree.ts';
import type {LinkOptions} from './page-link.ts';
import type {State} from './state.ts';

/**
 * Link to an address of the same site, in the form that a link to a mapped page has there.
 *
 * On Cloud a bare address of a page or of a Jira issue becomes a Smart Link, as it does when somebody pastes it into the
 * editor; on Data Center a link to a place in a page becomes one that finds our anchors.
 *
 * @returns
 *   Undefined for any other address or text: that is an ordinary link.
 */
export function siteLink(
  url: string,
  {children}: LinkOptions,
  state: State
): readonly StorageNode[] | undefined {
  const {siteUrl, smartLinks} = state.context.settings;
  if (!/^https?:/.test(siteUrl)) return undefined;
  if (!state.isCloud) return linkToPlace(url, siteUrl, children);
  const [only] = children;
  const isBare = children.length === 1 && only?.type === 'text' && only.value === url;
  return isBare && smartLinks === 'always' && isCardAddress(url, siteUrl)
    ? [smartLink(url, children)]
    : undefined;
}

/** Whether an address is that of a page, or of an issue of the Jira beside it. */
function isCardAddress(url: string, siteUrl: string): boolean {
  if (url.startsWith(`${siteUrl}/`))
    return /^\/spaces\/[^/?#]+\/pages\/\d+(?:\/[^/?#]*)?$/.test(url.slice(siteUrl.length));
  const issues = `${new URL(siteUrl).origin}/browse/`;
  return url.startsWith(issues) && /^[A-Z][A-Z\d_]*-\d+$/.test(url.slice(issues.length));
}

function linkToPlace(
  url: string,
  siteUrl: string,
  children: readonly StorageNode[]
): readonly StorageNode[] | undefined {
  const pages = `${siteUrl}/pages/viewpage.action?pageId=`;
  if (!url.startsWith(pages)) return undefined;
  const match = /^(\d{1,20})#(.+)$/s.exec(url.slice(pages.length));
  return match ? [placeLink(String(match[1]), decode(String(match[2])), children)] : undefined;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return fragment;
  }
}
