import {assets} from './assets/index.ts';
import type {AssetName} from './assets/index.ts';
import type {ViewNode} from './view-model.ts';

/** Addresses on this server, without a host. */
export interface Links {
  readonly spaces: string;
  /** Stream that tells of changes. */
  readonly events: string;
  /** What is wrong with the files that the pages come from. */
  readonly messages: string;
  space(key: string): string;
  search(key: string): string;
  node(node: Pick<ViewNode, 'id' | 'kind' | 'spaceKey' | 'title'>): string;
  attachment(pageId: string, name: string): string;
  asset(name: AssetName): string;
}

/** Make the addresses for a site whose base path is, for example, `/wiki`. */
export function createLinks(basePath: string): Links {
  const space = (key: string): string => `${basePath}/spaces/${encodeURIComponent(key)}`;
  return {
    spaces: `${basePath}/spaces`,
    events: '/__sandbox/events',
    messages: '/__sandbox/messages',
    space: key => `${space(key)}/overview`,
    search: key => `${space(key)}/search`,
    node: ({id, kind, spaceKey, title}) =>
      kind === 'folder' ? `${space(spaceKey)}/folder/${id}` : `${space(spaceKey)}/pages/${id}/${slug(title)}`,
    attachment: (pageId, name) => `${basePath}/download/attachments/${pageId}/${encodeURIComponent(name)}`,
    // The digest lets browsers keep an asset for as long as it is the same.
    asset: name => `/__sandbox/assets/${name}?v=${assets[name].digest}`
  };
}

/** A title as Confluence writes it into an address. */
function slug(title: string): string {
  // Half a surrogate pair, which JSON can carry, cannot be encoded.
  return encodeURIComponent(title.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+');
}
