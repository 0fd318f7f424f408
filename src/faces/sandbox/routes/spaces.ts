import {listParam, ok, param, type Call, type Route} from '../call.ts';
import type {Space} from '../model.ts';
import {limitOf, listReply, takePart} from '../paging.ts';
import {notFound} from '../refusal.ts';

const scopes = ['read:space:confluence'];

/** Spaces by key, id, type or status. One that the caller may not see is simply missing. */
export const spaceRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/spaces',
    scopes,
    handle(call) {
      const limit = limitOf(call, 25);
      const part = takePart(call, visibleSpaces(call).filter(matcher(call)), limit);
      return listReply(call, {...part, results: part.results.map(spaceJson)});
    }
  },
  {
    method: 'GET',
    path: '/spaces/:id',
    scopes,
    handle(call) {
      const id = param(call, 'id');
      const space = visibleSpaces(call).find(candidate => candidate.id === id);
      if (space === undefined) throw notFound(`Could not find space with id [${id}]`);
      return ok(spaceJson(space));
    }
  }
];

function visibleSpaces({store, user}: Call): readonly Space[] {
  return store.spaces().filter(({key}) => !user.hiddenSpaces.includes(key));
}

function matcher(call: Call): (space: Space) => boolean {
  const keys = listParam(call, 'keys').map(key => key.toLowerCase());
  const ids = listParam(call, 'ids');
  const statuses = listParam(call, 'status');
  const types = listParam(call, 'type');
  return space =>
    (keys.length === 0 || keys.includes(space.key.toLowerCase())) &&
    (ids.length === 0 || ids.includes(space.id)) &&
    (statuses.length === 0 || statuses.includes('current')) &&
    (types.length === 0 || types.includes('global'));
}

function spaceJson({id, key, name, homepageId, authorId, createdAt}: Space): object {
  return {
    id,
    key,
    name,
    type: 'global',
    status: 'current',
    authorId,
    spaceOwnerId: authorId,
    currentActiveAlias: key,
    createdAt,
    homepageId,
    description: null,
    icon: null,
    _links: {webui: `/spaces/${key}`}
  };
}
