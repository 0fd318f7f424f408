import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId} from '../../../core/model.ts';
import type {PageWriter} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {createPatience} from '../patience.ts';
import {refuseAsForbidden} from '../refuse-as-forbidden.ts';
import {attach, detach} from './attachments.ts';
import {createCreate} from './create.ts';
import {addLabels, removeLabel} from './labels.ts';
import {writeManagedLabels} from './properties.ts';
import {restore} from './restore.ts';
import {setReadOnly} from './restrictions.ts';
import {refuseArchive, trash} from './trash.ts';
import {update} from './update.ts';

/** Make the writing side of a Confluence Data Center site. */
export function createWriter(client: Client): PageWriter {
  const patience = createPatience(client);
  const create = createCreate(client);
  const made = new Set<PageId>();
  const patiently = (page: PageId, write: () => Promise<void>): Promise<void> => patience.run(page, write);
  return {
    createDraft: refuseDraft,
    discardDraft: refuseDraft,
    publish: refuseDraft,
    create: async (space, content, isFinal) => {
      const page = await create(space, content, isFinal);
      made.add(patience.expect(page.id));
      return page;
    },
    restore: target => restore(client, target),
    update: (target, content) => patience.run(target.id, () => update(client, target, content)),
    addLabels: (page, names) => patiently(page, () => addLabels(client, page, names)),
    removeLabel: (page, name) => removeLabel(client, page, name),
    writeManagedLabels: (page, names, isNew) =>
      patiently(page, () => writeManagedLabels(client, page, {names, isNew})),
    attach: (page, upload) => patiently(page, () => attach(client, page, {upload, isNew: made.has(page)})),
    detach: attachment => detach(client, attachment),
    setReadOnly: (page, readOnly, isNew) =>
      refuseAsForbidden(patiently(page, () => setReadOnly(client, page, {readOnly, isNew}))),
    trash: page => trash(client, page),
    archive: refuseArchive
  };
}

/** Here pages are made at once, since their first version can have a message; a connection says so. */
async function refuseDraft(): Promise<never> {
  throw new ConfluenceError('Cannot make a draft: pages of Confluence Data Center are made at once.', {
    code: 'rejected'
  });
}
