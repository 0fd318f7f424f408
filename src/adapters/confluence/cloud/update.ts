import {ConfluenceError} from '../../../core/errors.ts';
import type {RemotePage} from '../../../core/model.ts';
import type {PageContent} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {conflictError} from '../conflict-error.ts';
import {readPage} from './page.ts';
import {putPage} from './put-page.ts';
import {writeOnce} from '../write-once.ts';

/**
 * Write the version after `target.version`.
 *
 * When the reply is lost, the page tells whether the write was done: by its version and our message.
 *
 * @throws
 *   A `ConfluenceError` with code `conflict` when somebody else wrote since `target` was read.
 */
export async function update(client: Client, target: RemotePage, content: PageContent): Promise<RemotePage> {
  const current =
    target.status === 'trashed' || target.status === 'deleted'
      ? await restore(client, target, content)
      : target;
  const version = current.version.number + 1;
  const task = `update page ${target.id} "${content.title}"`;
  return writeOnce(client, {
    doubtful: ['unavailable', 'conflict'],
    write: () => putPage(client, {id: target.id, task, content, version}),
    look: async error => {
      const found = await readPage(client, target.id, ['current']);
      // Not there for the moment, or still the version that we know: nothing was done.
      if (found === undefined || found.version.number === current.version.number) return undefined;
      if (found.version.number === version && found.version.message === content.message) return found;
      throw conflictError(task, version, {found, error});
    }
  });
}

/**
 * Take a page out of the trash.
 *
 * The request that does so applies no body, and it must not carry the mark: whatever happens next, this version is not what
 * the repository wants.
 */
export async function restore(client: Client, target: RemotePage, content: PageContent): Promise<RemotePage> {
  const {title, body} = content;
  const task = `restore page ${target.id} "${title}" from the trash`;
  const version = target.version.number + 1;
  await writeOnce(client, {
    doubtful: ['unavailable', 'conflict'],
    write: () =>
      putPage(client, {
        id: target.id,
        task,
        content: {title, body, message: 'Restored from the trash'},
        version
      }),
    look: () => readPage(client, target.id, ['current'])
  });
  // The reply does not say reliably which version is current afterwards.
  const restored = await readPage(client, target.id, ['current']);
  if (restored !== undefined) return restored;
  throw new ConfluenceError(
    `Cannot ${task}: Confluence accepted it, but the page is still not there. Restore it in the trash of the space, then run again.`,
    {code: 'unavailable'}
  );
}
