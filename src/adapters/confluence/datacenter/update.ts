import type {RemotePage} from '../../../core/model.ts';
import type {PageContent} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {conflictError} from '../conflict-error.ts';
import {writeOnce} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {readPage} from './page.ts';
import {pageExpansion, parsePage} from './parse-page.ts';
import {restore} from './restore.ts';

/**
 * Write the version after `target.version`, as a minor edit: nobody gets a mail about it.
 *
 * When the reply is lost, the page tells whether the write was done: by its version and our message.
 *
 * @throws
 *   A `ConfluenceError` with code `conflict` when somebody else wrote since `target` was read.
 */
export async function update(client: Client, target: RemotePage, content: PageContent): Promise<RemotePage> {
  const current = target.status === 'trashed' ? await restore(client, target) : target;
  const version = current.version.number + 1;
  const task = `update page ${target.id} "${content.title}"`;
  return writeOnce(client, {
    doubtful: ['unavailable', 'conflict'],
    write: () => put(client, target, {task, content, version}),
    look: async error => {
      const found = await readPage(client, target.id, ['current']);
      // Not there for the moment, or still the version that we know: nothing was done.
      if (found === undefined || found.version.number === current.version.number) return undefined;
      if (found.version.number === version && found.version.message === content.message) return found;
      throw conflictError(task, version, {found, error});
    }
  });
}

interface Version {
  readonly task: string;
  readonly content: PageContent;
  readonly version: number;
}

async function put(client: Client, {id}: RemotePage, {task, content, version}: Version): Promise<RemotePage> {
  const session = await connect(client);
  const call = makeDataCenterCall(calls.updatePage, {
    task,
    values: {id},
    query: {expand: pageExpansion},
    json: {
      id,
      type: 'page',
      status: 'current',
      title: content.title,
      ...(content.parentId === undefined ? {} : {ancestors: [{id: content.parentId}]}),
      body: {storage: {value: content.body, representation: 'storage'}},
      version: {number: version, message: content.message, minorEdit: true}
    }
  });
  return client.send(call, document => parsePage(document, session));
}
