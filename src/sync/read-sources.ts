import pLimit from 'p-limit';
import type {VFileMessage} from 'vfile-message';
import {InputError} from '../core/errors.ts';
import {digestOf} from '../core/hash.ts';
import {isLfsPointer} from '../core/lfs-pointer.ts';
import {findReferences} from '../core/links/references.ts';
import {chooseTitle} from '../core/mapping/titles.ts';
import {createMessage} from '../core/message.ts';
import type {MappingEntry, Repository, SourcePath} from '../core/model.ts';
import type {Documents} from './documents/documents.ts';
import type {SourcePorts, SyncOptions} from './options.ts';

/** A mapped file as far as it can be known without converting it. */
export interface Source {
  readonly entry: MappingEntry;
  /** Hash of the text. */
  readonly digest: string;
  readonly title: string;
  /** Repository paths that the file may refer to. */
  readonly references: ReadonlySet<string>;
}

/** Files that are open at the same time. */
const openFiles = 32;

/** Read the files of all entries, each once. A file that can't be read as text is a message of its own. */
export async function readSources(
  entries: readonly MappingEntry[],
  {tree, progress, documents}: SourcePorts,
  {repository}: SyncOptions
): Promise<{readonly sources: ReadonlyMap<SourcePath, Source>; readonly messages: readonly VFileMessage[]}> {
  progress.report({kind: 'phase', name: 'read', total: entries.length});
  const limit = pLimit(openFiles);
  const messages: VFileMessage[] = [];
  const read = async (entry: MappingEntry): Promise<Source | undefined> => {
    try {
      const text = await tree.readText(entry.path);
      if (text !== undefined) requireFittingText(entry.path, text);
      return text === undefined ? undefined : await summarize(entry, text, {documents, repository});
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      messages.push(
        createMessage(error.message, {path: entry.path, ruleId: 'unreadable-file', severity: 'error'})
      );
      return undefined;
    } finally {
      progress.report({kind: 'advance'});
    }
  };
  const sources = await Promise.all(entries.map(entry => limit(() => read(entry))));
  return {
    sources: new Map(
      sources.filter(source => source !== undefined).map(source => [source.entry.path, source])
    ),
    messages
  };
}

/** Storage format is longer than Markdown, and Confluence takes requests of 5 MB: nothing longer can become a page. */
const mostCharacters = 5_000_000;

function requireFittingText(path: SourcePath, text: string): void {
  if (isLfsPointer(text))
    throw new InputError(
      `Cannot publish ${path}: it is a Git LFS pointer, and the file itself was not fetched. Set "lfs: true" for actions/checkout, or run "git lfs pull".`
    );
  if (text.length <= mostCharacters) return;
  const size = (text.length / 1_000_000).toFixed(1);
  throw new InputError(
    `Cannot publish ${path}: it has ${size} million characters, and Confluence takes pages of at most 5 MB. Split it.`
  );
}

interface Means {
  readonly documents: Documents;
  readonly repository: Repository;
}

async function summarize(entry: MappingEntry, text: string, {documents, repository}: Means): Promise<Source> {
  return {
    entry,
    digest: digestOf(new TextEncoder().encode(text)),
    // Parsing costs; most mappings declare their titles.
    title: entry.title ?? (await readTitle(entry.path, text, documents)),
    references: findReferences(entry.path, text, repository)
  };
}

async function readTitle(path: SourcePath, text: string, documents: Documents): Promise<string> {
  // With it comes the parser, which a run that needs no title does without.
  const {readSettledHead} = await import('../core/markdown/parse-head.ts');
  const head = readSettledHead(path, text);
  if (head !== undefined) return chooseTitle({path, ...head});
  const outline = await documents.outline(path, text);
  if (outline !== undefined) return outline.title;
  throw new InputError(`Cannot read the title of ${path} in time. Give it one in the mapping, or split it.`);
}
