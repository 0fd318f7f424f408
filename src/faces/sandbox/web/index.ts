import {createViewModel} from './from-store.ts';
import {createLinks} from './links.ts';
import {notFoundScreen} from './pages/not-found.ts';
import {respondPage} from './response.ts';
import {routes} from './routes.ts';
import {streamEvents} from './events.ts';
import type {Preview} from './preview.ts';
import type {PageRequest} from './request.ts';
import type {WebContext, WebHandler, WebRequest} from '../web-handler.ts';

/** What the pages show beyond what is stored. */
export interface WebOptions {
  /** The repository that the pages come from. */
  readonly preview?: Preview;
  /** Whether images of other sites are loaded; default false: nothing is asked of others. */
  readonly remoteImages?: boolean;
}

/**
 * Make the web pages of a sandbox: its spaces, page trees and pages as their readers would see them.
 *
 * They only read, and ask for no login: the server is meant for this machine alone. A path that is none of theirs is
 * answered with undefined.
 */
export function createWeb(
  {store, siteUrl, basePath, deployment}: WebContext,
  {preview, remoteImages = false}: WebOptions = {}
): WebHandler {
  const model = createViewModel(store);
  const links = createLinks(basePath);
  const siteHost = new URL(siteUrl).host;
  return async ({method, url, path}: WebRequest) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (path === '/__sandbox/events') return streamEvents(store, preview);
    for (const {path: pattern, show} of routes) {
      const match = pattern.exec(path);
      if (!match) continue;
      const parts = decodeParts(match.slice(1));
      const request: PageRequest = {
        model,
        links,
        query: url.searchParams,
        host: url.host,
        siteHost,
        parts: parts ?? [],
        remoteImages,
        deployment,
        ...(preview === undefined ? {} : {preview})
      };
      return (parts && (await show(request))) ?? respondPage(notFoundScreen(request), request);
    }
    return undefined;
  };
}

/** undefined: the path is not percent-encoded as it must be. */
function decodeParts(parts: readonly string[]): readonly string[] | undefined {
  try {
    return parts.map(part => decodeURIComponent(part));
  } catch {
    return undefined;
  }
}
