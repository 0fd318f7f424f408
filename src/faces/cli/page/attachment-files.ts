import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {RemoteAttachment} from '../../../ports.ts';
import {explainRefusals} from '../system-errors.ts';

/** Files of a page, by their names there, each with a name of its own that is safe on any disk. */
export type FileNames = ReadonlyMap<string, string>;

/** Names that Windows keeps for itself, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Give every attachment a file name: no folders, no names of the system, none twice, also where case does not count. */
export function nameFiles(attachments: readonly Pick<RemoteAttachment, 'name'>[]): FileNames {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const {name} of attachments) {
    const safe = toSafeName(name);
    const {name: stem, ext} = path.posix.parse(safe);
    let chosen = safe;
    for (let number = 2; taken.has(chosen.toLowerCase()); number++) chosen = `${stem}-${number}${ext}`;
    taken.add(chosen.toLowerCase());
    names.set(name, chosen);
  }
  return names;
}

function toSafeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^\.+|[. ]+$/g, '_')
    .slice(-200);
  return plain === '' || reserved.test(plain) ? `_${plain}` : plain;
}

/** How a Markdown file refers to a file in a folder. Both paths are absolute. */
export function addressOf(file: string, from: string): string {
  return path.relative(from, file).split(path.sep).map(encodeURIComponent).join('/');
}

/** Write downloaded bytes into a folder, which is made where it is missing. */
export async function saveFile(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  const save = async (): Promise<void> => {
    await mkdir(folder, {recursive: true});
    await writeFile(file, bytes);
  };
  await explainRefusals({file: `write ${file}`}, save());
}
