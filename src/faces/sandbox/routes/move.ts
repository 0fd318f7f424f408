import {ok, param, type Call, type Route} from '../call.ts';
import {badRequest, noContent} from '../refusal.ts';
import {findVisible} from '../store/actor.ts';
import {movePage, type Place} from '../store/move.ts';
import {requireContent} from './require.ts';

const places: readonly string[] = ['before', 'after', 'append'] satisfies readonly Place[];

/** Move a page beside or below another one (v1). It takes no body, and no version number. */
export const moveRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: '/content/:pageId/move/:position/:targetId',
    scopes: ['write:confluence-content', 'write:page:confluence'],
    handle(call) {
      const place = placeOf(call);
      const page = requireContent(call, 'pageId');
      const target = findVisible(call, param(call, 'targetId'));
      if (target === undefined) throw noContent(param(call, 'targetId'));
      movePage(call, page, place, target);
      return ok({pageId: page.id});
    }
  }
];

function placeOf(call: Call): Place {
  const place = param(call, 'position');
  if (!places.includes(place))
    throw badRequest(`Invalid position ${place}: expected before, after or append`);
  return place as Place;
}
