import type {PageId} from '../../../core/model.ts';
import type {PageWriter} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {archivePage} from './archive.ts';
import {attach, detach} from './attachments.ts';
import {createDraft, discardDraft} from './draft.ts';
import {createPatience} from '../patience.ts';
import {addLabels, removeLabel} from './labels.ts';
import {writeManagedLabels} from './properties.ts';
import {createPublish} from './publish.ts';
import {refuseAsForbidden} from '../refuse-as-forbidden.ts';
import {setReadOnly} from './restrictions.ts';
import {trash} from './trash.ts';
import {restore, update} from './update.ts';

/** Make the writing side of a Confluence Cloud site. */
export function createWriter(client: Client): PageWriter {
  const patience = createPatience(client);
  const publish = createPublish(client);
  const patiently = (page: PageId, write: () => Promise<void>): Promise<void> => patience.run(page, write);
  return {
    createDraft: async draft => patience.expect(await createDraft(client, draft)),
    discardDraft: draft => discardDraft(client, draft),
    publish: (draft, space, content) => patience.run(draft, () => publish(draft, {space, content})),
    create: async (space, content) => {
      const draft = patience.expect(await createDraft(client, {space, title: content.title}));
      return patience.run(draft, () => publish(draft, {space, content}));
    },
    restore: (target, content) => restore(client, target, content),
    update: (target, content) => patience.run(target.id, () => update(client, target, content)),
    addLabels: (page, names) => patiently(page, () => addLabels(client, page, names)),
    removeLabel: (page, name) => removeLabel(client, page, name),
    writeManagedLabels: (page, names, isNew) =>
      patiently(page, () => writeManagedLabels(client, page, {names, isNew})),
    attach: (page, upload) => patiently(page, () => attach(client, page, upload)),
    detach: attachment => detach(client, attachment),
    setReadOnly: (page, readOnly, isNew) =>
      refuseAsForbidden(patiently(page, () => setReadOnly(client, page, {readOnly, isNew}))),
    trash: page => trash(client, page),
    archive: page => archivePage(client, page)
  };
}
