import pLimit from 'p-limit';
import type {VFileMessage} from 'vfile-message';
import {titleOf} from '../core/desired/index.ts';
import {InputError} from '../core/errors.ts';
import {digestOf} from '../core/hash.ts';
import {findReferences} from '../core/links/references.ts';
import {parseHead} from '../core/markdown/parse-head.ts';
import {createMessage} from '../core/message.ts';
import type {MappingEntry, Repository, SourcePath} from '../core/model.ts';
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
  {tree, progress}: SourcePorts,
  {repository}: SyncOptions
): Promise<{readonly sources: ReadonlyMap<SourcePath, Source>; readonly messages: readonly VFileMessage[]}> {
  progress.report({kind: 'phase', name: 'read', total: entries.length});
  const limit = pLimit(openFiles);
  const messages: VFileMessage[] = [];
  const read = async (entry: MappingEntry): Promise<Source | undefined> => {
    try {
      const text = await tree.readText(entry.path);
      return text === undefined ? undefined : summarize(entry, text, repository);
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

function summarize(entry: MappingEntry, text: string, repository: Repository): Source {
  // Parsing costs; most mappings declare their titles.
  const title = entry.title ?? titleOf(entry, {path: entry.path, ...parseHead(entry.path, text)});
  return {
    entry,
    digest: digestOf(new TextEncoder().encode(text)),
    title,
    references: findReferences(entry.path, text, repository)
  };
}
