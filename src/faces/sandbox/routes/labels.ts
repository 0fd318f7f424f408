import {isObject, readJson, type Call, type Reply, type Route} from '../call.ts';
import type {Label} from '../model.ts';
import {limitOf, listReply, startReply, takePart} from '../paging.ts';
import {badRequest} from '../refusal.ts';
import {addLabels, removeLabel} from '../store/labels.ts';
import {requireContent, requireEditableContent, requirePage} from './require.ts';

/** Reading labels (v2). */
export const labelListRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pages/:id/labels',
    scopes: ['read:page:confluence'],
    handle(call) {
      const prefix = call.query.get('prefix');
      const labels = requirePage(call).labels.filter(label => prefix === null || label.prefix === prefix);
      return listReply(call, takePart(call, labels, limitOf(call, 25)));
    }
  }
];

const removal = ['write:confluence-content', 'write:label:confluence'];

/** Adding and removing labels (v1); there is no such call in v2. */
export const labelWriteRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/content/:id/label',
    scopes: ['read:confluence-content.summary', 'read:label:confluence'],
    handle: call => startReply(call, requireContent(call).labels.map(labelJson), 200)
  },
  {
    method: 'POST',
    path: '/content/:id/label',
    scopes: ['write:confluence-content', 'read:label:confluence write:label:confluence'],
    handle: add
  },
  {
    method: 'DELETE',
    path: '/content/:id/label',
    scopes: removal,
    handle: call => remove(call, call.query.get('name'))
  },
  {
    method: 'DELETE',
    path: '/content/:id/label/:label',
    scopes: removal,
    handle: call => remove(call, call.params['label'] ?? null)
  }
];

function add(call: Call): Reply {
  const page = requireEditableContent(call);
  const input = readJson(call);
  const entries = Array.isArray(input) ? (input as readonly unknown[]) : [input];
  const names = entries.map(entry => {
    const name = isObject(entry) ? entry['name'] : undefined;
    if (typeof name !== 'string' || name === '') throw badRequest('Could not parse Labels');
    return name;
  });
  return startReply(call, addLabels(call, page, names).map(labelJson), 200);
}

function remove(call: Call, name: string | null): Reply {
  const page = requireEditableContent(call);
  if (name === null || name === '') throw badRequest("Query parameter 'name' is required");
  removeLabel(call, page, name);
  return {status: 204};
}

function labelJson({id, prefix, name}: Label): object {
  return {prefix, name, id, label: name};
}
