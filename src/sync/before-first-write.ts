import type {PageWriter} from '../ports.ts';

/** Have something done before the first write, whichever it is. */
export function beforeFirstWrite(writer: PageWriter, task: () => Promise<void>): PageWriter {
  let done: Promise<void> | undefined;
  const first = () => (done ??= task());
  return {
    createDraft: (...input) => first().then(() => writer.createDraft(...input)),
    discardDraft: (...input) => first().then(() => writer.discardDraft(...input)),
    publish: (...input) => first().then(() => writer.publish(...input)),
    create: (...input) => first().then(() => writer.create(...input)),
    restore: (...input) => first().then(() => writer.restore(...input)),
    update: (...input) => first().then(() => writer.update(...input)),
    addLabels: (...input) => first().then(() => writer.addLabels(...input)),
    removeLabel: (...input) => first().then(() => writer.removeLabel(...input)),
    writeManagedLabels: (...input) => first().then(() => writer.writeManagedLabels(...input)),
    attach: (...input) => first().then(() => writer.attach(...input)),
    detach: (...input) => first().then(() => writer.detach(...input)),
    setReadOnly: (...input) => first().then(() => writer.setReadOnly(...input)),
    trash: (...input) => first().then(() => writer.trash(...input)),
    archive: (...input) => first().then(() => writer.archive(...input))
  };
}
