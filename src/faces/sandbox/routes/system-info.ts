import {ok, type Route} from '../call.ts';

/** What the site is (Confluence Cloud REST API v1, GET /settings/systemInfo). */
export const systemInfoRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/settings/systemInfo',
    scopes: ['manage:confluence-configuration', 'read:configuration:confluence'],
    handle: ({settings}) =>
      ok({
        cloudId: settings.cloudId,
        commitHash: '0000000',
        baseUrl: settings.siteUrl,
        edition: settings.plan,
        siteTitle: 'Sandbox'
      })
  }
];
