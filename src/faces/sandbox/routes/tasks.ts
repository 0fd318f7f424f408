import {randomUUID} from 'node:crypto';
import {isObject, ok, param, readObject, type Call, type Reply, type Route} from '../call.ts';
import type {LongTask, Page} from '../model.ts';
import {badRequest, notFound} from '../refusal.ts';
import {canEdit, findVisible, now} from '../store/actor.ts';
import {archivePages, trashTree} from '../store/remove-page.ts';
import {requireContent} from './require.ts';

/** Milliseconds that a task says it is still running. What it does is done at once. */
const runningTime = 50;
const mostPages = 300;

/** Work that goes on after the answer (v1): archive pages, delete a tree, and look how far it is. */
export const taskRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/content/archive',
    scopes: ['write:confluence-content', 'read:content.metadata:confluence write:page:confluence'],
    handle: archive
  },
  {
    method: 'DELETE',
    path: '/content/:id/pageTree',
    scopes: ['write:confluence-content', 'delete:content:confluence'],
    handle(call) {
      const page = requireContent(call);
      if (page.status !== 'current') throw badRequest(`Content with id ${page.id} is not current`);
      trashTree(call, page);
      return accepted(call, 'deletePageTree');
    }
  },
  {
    method: 'GET',
    path: '/longtask/:id',
    scopes: ['read:confluence-space.summary', 'read:content.metadata:confluence'],
    handle(call) {
      const id = param(call, 'id');
      const task = call.store.task(id);
      if (task === undefined) throw notFound(`No long task with id ${id}`);
      return ok(taskJson(call, task));
    }
  }
];

function archive(call: Call): Reply {
  const {plan} = call.settings;
  if (plan === 'free') throw badRequest('Archiving is not available on the Free plan');
  const pages = requestedPages(call);
  if (pages.length > (plan === 'standard' ? 1 : mostPages)) {
    throw badRequest(`Too many pages to archive at once on the ${plan} plan: ${pages.length}`);
  }
  if (isArchiving(call)) throw badRequest('There is already an archive job running for this tenant');
  archivePages(call, pages);
  return accepted(call, 'archivePages');
}

function requestedPages(call: Call): readonly Page[] {
  const {pages} = readObject(call) as {readonly pages?: unknown};
  if (!Array.isArray(pages) || pages.length === 0) throw badRequest("Required field 'pages' is missing");
  return (pages as readonly unknown[]).map(entry => {
    const id = isObject(entry) ? entry['id'] : undefined;
    if (typeof id !== 'number')
      throw badRequest('Cannot deserialize value of type `long`: the id of a page must be a number');
    const page = findVisible(call, String(id));
    if (page === undefined || page.type !== 'page' || page.status !== 'current' || !canEdit(call, page)) {
      throw badRequest(`Content with id ${id} cannot be archived`);
    }
    return page;
  });
}

function isArchiving({store}: Call): boolean {
  const last = store.lastTask();
  return last?.name === 'archivePages' && Date.now() - Date.parse(last.createdAt) < runningTime;
}

function accepted({store, settings}: Call, name: string): Reply {
  const task: LongTask = {id: randomUUID(), name, successful: true, messages: [], createdAt: now()};
  store.commit({kind: 'task', value: task});
  return {
    status: 202,
    json: {id: task.id, links: {status: `${settings.basePath}/rest/api/longtask/${task.id}`}}
  };
}

function taskJson({settings}: Call, {id, name, successful, messages, createdAt}: LongTask): object {
  const elapsedTime = Date.now() - Date.parse(createdAt);
  const finished = elapsedTime >= runningTime;
  return {
    id,
    name: {key: `com.atlassian.confluence.${name}`, args: []},
    elapsedTime,
    percentageComplete: finished ? 100 : 50,
    successful: finished && successful,
    finished,
    messages: messages.map(translation => ({translation, args: []})),
    _links: {
      self: `${settings.siteUrl}/rest/api/longtask/${id}`,
      base: settings.siteUrl,
      context: settings.basePath
    }
  };
}
