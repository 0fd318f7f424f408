import {createViewModel} from './from-store.ts';
import {createLinks} from './links.ts';
import {notFoundScreen} from './pages/not-found.ts';
import {respondPage} from './response.ts';
import {routes} from './routes.ts';
import {streamEvents} from './events.ts';
import type {WebContext, WebHandler, WebRequest} from '../web-handler.ts';

/**
 * Make the web pages of a sandbox: its spaces, page trees and pages as their readers would see them.
 *
 * They only read, and ask for no login: the server is meant for this machine alone. A path that is none of theirs is
 * answered with undefined.
 */
export function createWeb({store, siteUrl, basePath}: WebContext): WebHandler {
  const model = createViewModel(store);
  const links = createLinks(basePath);
  const siteHost = new URL(siteUrl).host;
  return ({method, url, path}: WebRequest) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    if (path === '/__sandbox/events') return streamEvents(store);
    for (const {path: pattern, show} of routes) {
      const match = pattern.exec(path);
      if (!match) continue;
      const parts = decodeParts(match.slice(1));
      const request = {model, links, query: url.searchParams, host: url.host, siteHost, parts: parts ?? []};
      return (parts && show(request)) ?? respondPage(notFoundScreen(request), links);
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
