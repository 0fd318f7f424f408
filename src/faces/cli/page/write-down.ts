import path from 'node:path';
import type {VFileMessage} from 'vfile-message';
import {createMessage} from '../../../core/message.ts';
import {toMarkdown} from '../../../core/read/index.ts';
import type {PageReader} from '../../../ports.ts';
import type {PageRead} from '../../../sync/index.ts';
import type {Io} from '../io.ts';
import {addressOf, type FileNames, nameFiles, saveFile} from './attachment-files.ts';

/** Where the Markdown and the files of the page go. */
interface Destination {
  readonly output?: string;
  readonly attachments?: string;
}

interface Written {
  readonly markdown: string;
  readonly messages: readonly VFileMessage[];
}

/** Make Markdown of a page, and fetch what it shows if that is asked for. */
export async function writeDown(
  {page, space, siteUrl, storage, attachments, names}: PageRead,
  reader: PageReader,
  {own, io}: {readonly own: Destination; readonly io: Pick<Io, 'cwd'>}
): Promise<Written> {
  const folder = own.attachments === undefined ? undefined : path.resolve(io.cwd, own.attachments);
  const base = path.dirname(path.resolve(io.cwd, own.output ?? 'standard-output.md'));
  const files = nameFiles(attachments);
  const shown = new Set<string>();
  const attachmentUrl = (name: string): string => {
    shown.add(name);
    const file = files.get(name);
    if (folder !== undefined && file !== undefined) return addressOf(path.join(folder, file), base);
    return `${siteUrl}/download/attachments/${page.id}/${encodeURIComponent(name)}`;
  };
  const where = `page ${page.id}`;
  const nameOf = (account: string) => names.get(account);
  const options = {path: where, title: page.title, space: space.key, siteUrl, attachmentUrl, nameOf};
  const {markdown, messages} = toMarkdown(storage, options);
  const missing = [...shown].filter(name => !files.has(name)).map(name => describeMissing(name, where));
  if (folder !== undefined) await fetchFiles({page, attachments}, reader, {folder, files, shown});
  return {markdown, messages: [...messages, ...missing]};
}

function describeMissing(name: string, where: string): VFileMessage {
  const reason = `The page shows "${name}", which is not attached to it.`;
  return createMessage(reason, {path: where, ruleId: 'missing-attachment', severity: 'warning'});
}

interface Fetching {
  readonly folder: string;
  readonly files: FileNames;
  readonly shown: ReadonlySet<string>;
}

async function fetchFiles(
  {page, attachments}: Pick<PageRead, 'page' | 'attachments'>,
  reader: PageReader,
  {folder, files, shown}: Fetching
): Promise<void> {
  for (const attachment of attachments) {
    const file = files.get(attachment.name);
    if (file === undefined || !shown.has(attachment.name)) continue;
    await saveFile(folder, file, await reader.downloadAttachment(page.id, attachment));
  }
}
