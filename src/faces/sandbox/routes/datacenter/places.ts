import {ok, param, type Call, type Route} from '../../call.ts';
import type {Space} from '../../model.ts';
import {notFound} from '../../refusal.ts';
import {pageReply} from './paging.ts';
import {personJson} from './people.ts';

/** Who is calling, and which spaces there are, in API v1 of Data Center. */
export const placeRoutes: readonly Route[] = [
  {method: 'GET', path: '/user/current', scopes: [], handle: call => ok(personJson(call.user))},
  {
    method: 'GET',
    path: '/space',
    scopes: [],
    handle(call) {
      // Keys are told apart by upper and lower case here.
      const keys = call.query.getAll('spaceKey');
      const spaces = visibleSpaces(call).filter(({key}) => keys.length === 0 || keys.includes(key));
      return pageReply(
        call,
        spaces.map(space => spaceJson(call, space))
      );
    }
  },
  {
    method: 'GET',
    path: '/space/:key',
    scopes: [],
    handle(call) {
      const key = param(call, 'key');
      const space = visibleSpaces(call).find(candidate => candidate.key === key);
      if (space === undefined) throw notFound(`No space found with key : ${key}`);
      return ok(spaceJson(call, space));
    }
  }
];

function visibleSpaces({store, user}: Call): readonly Space[] {
  return store.spaces().filter(({key}) => !user.hiddenSpaces.includes(key));
}

function spaceJson({store, query, settings}: Call, {id, key, name, homepageId}: Space): object {
  const home = store.page(homepageId);
  const wantsHome = (query.get('expand') ?? '').split(',').includes('homepage');
  return {
    id: Number(id),
    key,
    name,
    type: 'global',
    ...(wantsHome && home !== undefined
      ? {homepage: {id: home.id, type: 'page', status: home.status, title: home.title}}
      : {}),
    _links: {webui: `/display/${key}`, self: `${settings.siteUrl}/rest/api/space/${key}`}
  };
}
