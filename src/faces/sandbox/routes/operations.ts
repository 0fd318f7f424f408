import {ok, param, type Call, type Route} from '../call.ts';
import {notFound} from '../refusal.ts';
import {canEdit, canWrite} from '../store/actor.ts';
import {requirePage} from './require.ts';

/** What the caller may do in a space or with a page (Confluence Cloud REST API v2, GET /spaces/{id}/operations and /pages/{id}/operations). */
export const operationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/spaces/:id/operations',
    scopes: ['read:space:confluence'],
    handle(call) {
      const id = param(call, 'id');
      const space = call.store.space(id);
      if (space === undefined || call.user.hiddenSpaces.includes(space.key))
        throw notFound(`Could not find space with id [${id}]`);
      return ok({
        operations: [
          operation('read', 'space'),
          ...(canWrite(call, id) ? [...spaceWrites, ...paidWrites(call)] : [])
        ]
      });
    }
  },
  {
    method: 'GET',
    path: '/pages/:id/operations',
    scopes: ['read:page:confluence'],
    handle(call) {
      const page = requirePage(call);
      const writes = canEdit(call, page) ? ['update', 'delete'] : [];
      return ok({operations: ['read', ...writes].map(name => operation(name, 'page'))});
    }
  },
  {
    // A read that asks for the scope of writes, too.
    method: 'GET',
    path: '/pages/:id/classification-level',
    scopes: ['read:page:confluence write:page:confluence'],
    handle(call) {
      requirePage(call);
      return ok({id: '', status: 'DRAFT', name: 'None'});
    }
  }
];

const spaceWrites = [
  operation('create', 'page'),
  operation('delete', 'page'),
  operation('create', 'attachment'),
  operation('delete', 'attachment')
];

/** The Free edition has neither restrictions nor archiving. */
function paidWrites({settings}: Call): readonly object[] {
  if (settings.plan === 'free') return [];
  return [operation('restrict_content', 'space'), operation('archive', 'page')];
}

function operation(name: string, targetType: string): object {
  return {operation: name, targetType};
}
