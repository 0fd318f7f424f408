import {flag, type Call} from '../call.ts';
import type {Page} from '../model.ts';
import {canEdit} from '../store/actor.ts';
import {versionJson} from './page-json.ts';

/** Most items of a list that comes with a page. */
const most = 50;

/** The lists that `include-…` asks for; each is cut at 50. */
export function inclusions(call: Call, page: Page): object {
  const {store} = call;
  const lists: Readonly<Record<string, () => readonly unknown[]>> = {
    labels: () => page.labels,
    properties: () => page.properties,
    versions: () => page.versions.toReversed().map(versionJson),
    likes: () => [],
    collaborators: () =>
      [...new Set(page.versions.map(({authorId}) => authorId))].map(accountId => ({accountId})),
    operations: () => operations(canEdit(call, page)),
    'direct-children': () =>
      store
        .children(page.id)
        .map(({id, status, title, type, position}) => ({id, status, title, type, childPosition: position}))
  };
  const chosen = Object.entries(lists).filter(([name]) => flag(call, `include-${name}`));
  return Object.fromEntries(
    chosen.map(([name, list]) => {
      const items = list();
      return [
        name === 'direct-children' ? 'directChildren' : name,
        {results: items.slice(0, most), meta: {hasMore: items.length > most}, _links: {}}
      ];
    })
  );
}

function operations(editable: boolean): readonly object[] {
  const names = editable ? ['read', 'update', 'delete', 'create_attachment'] : ['read'];
  return names.map(operation => ({operation, targetType: 'page'}));
}
