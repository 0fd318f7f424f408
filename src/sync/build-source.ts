import type {VFileMessage} from 'vfile-message';
import type {Built, Surroundings} from '../core/desired/index.ts';
import {packBody, partsOf} from '../core/desired/body.ts';
import {severityOf} from '../core/message.ts';
import type {BrokenDiagrams} from './documents/documents.ts';
import type {SourcePorts, SyncOptions} from './options.ts';
import type {Source} from './read-sources.ts';
import {createSecretSearch} from './secrets.ts';

/** Makes pages of files, and searches what becomes of them for secrets. */
export interface SourceBuilder {
  /** Read, search and convert one file. `broken` are the diagrams that can't be drawn. */
  build(source: Source, surroundings: Surroundings, broken: BrokenDiagrams): Promise<Built>;
}

/** What the conversion of files takes. */
export type ConversionPorts = Pick<SourcePorts, 'tree' | 'scanner' | 'documents'>;

/** Make a builder for the files of a repository. */
export function createSourceBuilder(
  ports: ConversionPorts,
  {secrets}: Pick<SyncOptions, 'secrets'>
): SourceBuilder {
  const {search} = createSecretSearch(ports, secrets);
  return {
    async build(source, surroundings, broken) {
      const {path} = source.entry;
      const text = (await ports.tree.readText(path)) ?? '';
      const built = await ports.documents.convert({entry: source.entry, text, broken}, surroundings);
      return withFindings(built, await search(source.entry, text, built.page));
    }
  };
}

/** A document in which a secret was found is not sent, if findings are errors. Of the others, all wait for each other. */
function withFindings(built: Built, found: readonly VFileMessage[]): Built {
  const {page, ...rest} = built;
  const blocked = page === undefined || found.some(message => severityOf(message) === 'error');
  const packed = blocked ? {} : {page: {...page, body: packBody(partsOf(page.body))}};
  return {...rest, messages: [...found, ...built.messages], ...packed};
}
