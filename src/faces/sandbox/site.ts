import type {Incoming} from './dispatch.ts';
import type {Settings} from './options.ts';
import type {Store} from './store/index.ts';
import type {WebFactory, WebResponse} from './web-handler.ts';

/** Everything behind the address of the site that is no call of the API: the identity of the site, and web pages. */
export function createSite(
  store: Store,
  settings: Settings,
  factory: WebFactory | undefined
): (incoming: Incoming) => Promise<WebResponse | undefined> {
  const web = factory?.({store, siteUrl: settings.siteUrl, basePath: settings.basePath});
  return async ({method, url, headers}) => {
    if (url.pathname === '/_edge/tenant_info') return json({cloudId: settings.cloudId});
    return web?.({method, url, path: behindBase(url.pathname, settings.basePath), headers});
  };
}

/** Path as the web pages know it; `/` for the site itself, with or without the base path. */
export function behindBase(pathname: string, basePath: string): string {
  const inside = pathname === basePath || pathname.startsWith(`${basePath}/`);
  return (inside ? pathname.slice(basePath.length) : pathname) || '/';
}

function json(value: unknown): WebResponse {
  return {status: 200, headers: {'Content-Type': 'application/json'}, body: JSON.stringify(value)};
}
