import {type Facts, imageTypeOf} from '../../core/desired/facts.ts';
import {parseMapping} from '../../core/mapping/parse.ts';
import {type MappingEntry, type SourcePath, toSpaceKey} from '../../core/model.ts';
import type {SourceTree} from '../../ports.ts';

/** One file to convert, and what it may refer to. */
interface ConvertFacts {
  readonly entry: MappingEntry;
  readonly facts: Facts;
  /** These three tell what changed since a sync; nothing is compared here. */
  readonly digest: '';
  readonly title: '';
  readonly references: ReadonlySet<string>;
}

/** Find out what one file, mapped or not, may refer to. Pages without an id are as if they would be made. */
export async function readConvertFacts(
  tree: SourceTree,
  mappingFile: SourcePath,
  source: SourcePath
): Promise<ConvertFacts> {
  const mapping = await tree.readText(mappingFile);
  const entries = mapping === undefined ? [] : parseMapping(mapping, mappingFile).entries;
  const entry = entries.find(({path}) => path === source);
  const index = await tree.list();
  const images = [...index.files].flatMap(path => {
    const mediaType = imageTypeOf(path);
    // The digest is not part of the text that is printed.
    return mediaType === undefined ? [] : [[path, {mediaType, digest: ''}] as const];
  });
  const pages = entries.map(({path, space, pageId}) => {
    const ref = pageId === undefined ? ({kind: 'path', path} as const) : ({kind: 'id', id: pageId} as const);
    return [path, {ref, space}] as const;
  });
  return {
    entry: entry ?? {path: source, space: toSpaceKey('SPACE'), adopt: false},
    facts: {...index, images: new Map(images), pages: new Map(pages)},
    digest: '',
    title: '',
    references: new Set()
  };
}
