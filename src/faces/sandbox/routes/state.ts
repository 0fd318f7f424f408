import {ok, readObject, type Call, type Reply, type Route} from '../call.ts';
import type {ContentState, Page} from '../model.ts';
import {now} from '../store/actor.ts';
import {latest, withoutVersions} from '../store/create-page.ts';
import {missing, textOf} from './page-input.ts';
import {requireContent, requireEditableContent} from './require.ts';

const path = '/content/:id/state';
const writing = ['write:confluence-content', 'read:content-details:confluence write:content:confluence'];

/** The lozenge beside the title (v1). Setting it makes a version of the page. */
export const stateRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    scopes: ['read:confluence-content.summary', 'read:content-details:confluence'],
    handle(call) {
      const page = requireContent(call);
      return reply(page.state, latest(page).createdAt);
    }
  },
  {
    method: 'PUT',
    path,
    scopes: writing,
    handle(call) {
      const page = requireEditableContent(call);
      const fields = readObject(call);
      const name = textOf(fields, 'name') ?? missing('name');
      const id = typeof fields['id'] === 'number' ? fields['id'] : Number(call.store.nextId());
      return save(call, page, {id, name, color: textOf(fields, 'color') ?? '#ffab00'});
    }
  },
  {
    method: 'DELETE',
    path,
    scopes: writing,
    handle: call => save(call, requireEditableContent(call), undefined)
  }
];

function save({store, user}: Call, page: Page, state: ContentState | undefined): Reply {
  const last = latest(page);
  const version = {...last, number: last.number + 1, message: '', createdAt: now(), authorId: user.accountId};
  store.commit({kind: 'page', value: {...withoutVersions(page), state}, version});
  return reply(state, version.createdAt);
}

function reply(state: ContentState | undefined, lastUpdated: string): Reply {
  return ok({contentState: state ?? null, lastUpdated});
}
