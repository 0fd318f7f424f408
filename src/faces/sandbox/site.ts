import {downloadTarget} from './download.ts';
import type {Incoming} from './dispatch.ts';
import type {Settings} from './options.ts';
import type {Store} from './store/index.ts';
import type {WebFactory, WebResponse} from './web-handler.ts';

/** Everything behind the address of the site that is no call of the API: its identity, files, and web pages. */
export function createSite(
  store: Store,
  settings: Settings,
  factory: WebFactory | undefined
): (incoming: Incoming) => Promise<WebResponse | undefined> {
  const web = factory?.({
    store,
    siteUrl: settings.siteUrl,
    basePath: settings.basePath,
    deployment: settings.deployment
  });
  return async ({method, url, headers}) => {
    if (url.pathname === '/_edge/tenant_info' && settings.deployment === 'cloud')
      return json({cloudId: settings.cloudId});
    const path = behindBase(url.pathname, settings.basePath);
    // Clients with a credential are sent to the media server; browsers, which have none here, get the file itself.
    const file =
      headers.authorization === undefined
        ? undefined
        : downloadTarget(store, path, url.searchParams.get('version'));
    if (file !== undefined) return {status: 302, headers: {Location: settings.origin + file}};
    return readMedia(store, url.pathname) ?? (await web?.({method, url, path, headers}));
  };
}

/** Path as the web pages know it; `/` for the site itself, with or without the base path. */
function behindBase(pathname: string, basePath: string): string {
  const inside = pathname === basePath || pathname.startsWith(`${basePath}/`);
  return (inside ? pathname.slice(basePath.length) : pathname) || '/';
}

function readMedia(store: Store, pathname: string): WebResponse | undefined {
  const fileId = /^\/__media\/([\w-]+)\//.exec(pathname)?.[1];
  const bytes = fileId === undefined ? undefined : store.bytes(fileId);
  if (bytes === undefined) return undefined;
  return {status: 200, headers: {'Content-Type': 'application/octet-stream'}, body: bytes};
}

function json(value: unknown): WebResponse {
  return {status: 200, headers: {'Content-Type': 'application/json'}, body: JSON.stringify(value)};
}
