import type {Links} from './links.ts';
import type {Preview} from './preview.ts';
import type {ViewModel} from './view-model.ts';

/** What a page is made from. */
export interface PageRequest {
  readonly model: ViewModel;
  readonly links: Links;
  /** Parts of the path that the route names, decoded. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  /** Host and port that the browser used. */
  readonly host: string;
  /** Host and port of the site's own address. */
  readonly siteHost: string;
  /** Whether images of other sites are loaded. */
  readonly remoteImages: boolean;
  /** Which product the site is. */
  readonly deployment: 'cloud' | 'datacenter';
  /** The repository that the pages come from; absent: nobody knows one. */
  readonly preview?: Preview;
}
