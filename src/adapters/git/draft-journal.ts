import {createHash} from 'node:crypto';
import {appendFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {toPageId, toSourcePath, toSpaceId} from '../../core/model.ts';
import type {DraftJournal, RememberedDraft} from '../../ports.ts';
import {readGit} from './run-git.ts';

/** Where a journal is kept, and for which Confluence. */
export interface DraftJournalOptions {
  readonly root: string;
  /** Address of the Confluence: the drafts of one are nothing to another. */
  readonly target: string;
}

/**
 * Open the journal of drafts in Git's own folder, where nobody commits it.
 *
 * One line of JSON for each draft; a line that a crash cut off is ignored. Without a repository nothing is remembered.
 */
export function openDraftJournal({root, target}: DraftJournalOptions): DraftJournal {
  const name = createHash('sha256').update(target).digest('hex').slice(0, 12);
  let found: Promise<string | undefined> | undefined;
  const locate = () => (found ??= findFile(root, `drafts-${name}.jsonl`));
  return {
    async read() {
      const file = await locate();
      return file === undefined ? [] : parseLines(await readIfThere(file));
    },
    async add(draft) {
      const file = await locate();
      if (file === undefined) return;
      await mkdir(path.dirname(file), {recursive: true});
      await appendFile(file, toLine(draft));
    },
    async replace(drafts) {
      const file = await locate();
      if (file === undefined) return;
      if (drafts.length === 0) return rm(file, {force: true});
      await mkdir(path.dirname(file), {recursive: true});
      await writeFile(`${file}.tmp`, drafts.map(toLine).join(''));
      await rename(`${file}.tmp`, file);
    }
  };
}

async function findFile(root: string, name: string): Promise<string | undefined> {
  const folder = await readGit(root, ['rev-parse', '--git-path', 'confluence-sync']);
  return folder === undefined ? undefined : path.resolve(root, folder, name);
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function toLine({path: source, space, id}: RememberedDraft): string {
  return `${JSON.stringify([source, space, id])}\n`;
}

function parseLines(text: string): readonly RememberedDraft[] {
  return text.split('\n').flatMap(line => parseLine(line) ?? []);
}

/** A line as `toLine` makes it; one that a crash cut off does not look like that. */
const complete = /^\["(?:[^"\\]|\\.)+","\d+","\d+"\]$/;

function parseLine(line: string): RememberedDraft | undefined {
  if (!complete.test(line)) return undefined;
  const [source = '', space = '', id = ''] = JSON.parse(line) as readonly string[];
  return {path: toSourcePath(source), space: toSpaceId(space), id: toPageId(id)};
}
