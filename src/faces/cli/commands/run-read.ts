import {severityOf} from '../../../core/message.ts';
import {toSpaceKey} from '../../../core/model.ts';
import {oneOf} from '../../../core/option-values.ts';
import {toReportMessage} from '../../../core/report/messages.ts';
import {type PageRead, readPage} from '../../../sync/index.ts';
import {openConnection} from '../connection.ts';
import {deliver} from '../deliver.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {readTitle} from '../page/flags.ts';
import {describePage, printResult} from '../page/print-result.ts';
import {writeDown} from '../page/write-down.ts';
import {printMessages} from '../print.ts';
import {readCredentials} from '../credentials.ts';
import {readEnvironment} from '../settings.ts';
import {findRoot} from '../workspace.ts';

/** Flags of `confluence read`. */
export interface ReadFlags {
  readonly space: string;
  readonly format: string;
  readonly output?: string;
  readonly attachments?: string;
  readonly cloudId?: string;
}

interface ReadCommand {
  readonly title: string;
  readonly own: ReadFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence read`. Nothing here can write to Confluence: no writer is made. */
export async function runRead({title, own, flags, io}: ReadCommand): Promise<ExitStatus> {
  const name = {space: toSpaceKey(own.space), title: readTitle(title, 'title')};
  const wanted = oneOf('markdown', 'storage', 'json')(own.format, '--format');
  const format = flags.json === true ? 'json' : wanted;
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const cloudId = own.cloudId === undefined ? {} : {cloudId: own.cloudId};
  const connection = openConnection(credentials, io, {flags, concurrency: 4, ...cloudId});
  try {
    const found = await readPage(connection.reader, name);
    if (found.status === 'refused')
      return printResult(found, name, {flags: {...flags, json: format === 'json'}, io});
    const page = await writeDown(found, connection.reader, {own, io});
    const messages = page.messages.map(toReportMessage);
    printMessages(messages, io, flags);
    const text = {
      markdown: () => page.markdown,
      storage: () => `${found.storage}\n`,
      json: () => `${JSON.stringify(toDocument(found, {...page, messages}), undefined, 2)}\n`
    }[format]();
    await deliver(text, own.output, io);
    return page.messages.some(message => severityOf(message) === 'error') ? 1 : 0;
  } finally {
    await connection.close();
  }
}

function toDocument(
  {page, space, storage, labels, attachments}: PageRead,
  {markdown, messages}: {readonly markdown: string; readonly messages: readonly object[]}
): object {
  return {
    version: 1,
    status: 'read',
    page: describePage(page, space.key),
    labels,
    attachments: attachments.map(({id, name}) => ({id, name})),
    markdown,
    storage,
    messages
  };
}
