import pLimit from 'p-limit';
import type {ImageFacts, LinkedPage} from '../core/convert/context.ts';
import {imageTypeOf} from '../core/desired/facts.ts';
import {InputError} from '../core/errors.ts';
import {digestOf} from '../core/hash.ts';
import {isLfsPointer} from '../core/lfs-pointer.ts';
import type {SourcePath} from '../core/model.ts';
import type {SourceTree} from '../ports.ts';
import type {Existence} from './existence.ts';
import type {RepositoryState} from './read-repository.ts';

/** Files that are read at the same time; images can be large. */
const openFiles = 8;

/** Collect the pages that documents can link to. */
export function collectPages(
  {sources, broken, index}: Pick<RepositoryState, 'sources' | 'broken' | 'index'>,
  {ids, created}: Existence
): ReadonlyMap<string, LinkedPage> {
  const pages = new Map<string, LinkedPage>();
  // A mistake in an entry does not take its page away, so links to it stay.
  for (const {path, space, pageId} of broken) {
    if (space === undefined || pageId === undefined || !index.files.has(path)) continue;
    pages.set(path, {ref: {kind: 'id', id: pageId}, space});
  }
  for (const {entry} of sources.values()) {
    const {path, space} = entry;
    const id = ids.get(path);
    if (id !== undefined) pages.set(path, {ref: {kind: 'id', id}, space});
    else if (created.has(path)) pages.set(path, {ref: {kind: 'path', path}, space});
  }
  return pages;
}

/** Hash every image that a selected document may show. */
export async function readImages(
  {sources, selected, index}: RepositoryState,
  tree: SourceTree
): Promise<ReadonlyMap<string, ImageFacts>> {
  const paths = new Set<string>();
  for (const path of selected) {
    for (const reference of sources.get(path)?.references ?? []) {
      if (index.files.has(reference) && imageTypeOf(reference) !== undefined) paths.add(reference);
    }
  }
  const limit = pLimit(openFiles);
  const images = await Promise.all(
    [...paths].map(path =>
      limit(async (): Promise<readonly [string, ImageFacts] | undefined> => {
        const facts = await readImage(path as SourcePath, tree);
        return facts && [path, facts];
      })
    )
  );
  return new Map(images.filter(image => image !== undefined));
}

/** Hash one image; undefined: there is no such file, or it is no image by its name. One that can't be read stops nothing. */
export async function readImage(
  path: SourcePath,
  tree: Pick<SourceTree, 'readBytes'>
): Promise<ImageFacts | undefined> {
  const mediaType = imageTypeOf(path);
  if (mediaType === undefined) return undefined;
  try {
    const bytes = await tree.readBytes(path);
    if (bytes === undefined) return undefined;
    const facts = {digest: digestOf(bytes), mediaType};
    return isLfsPointer(bytes)
      ? {...facts, problem: {ruleId: 'lfs-pointer', reason: notFetched(path)}}
      : facts;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {digest: '', mediaType, problem: {ruleId: 'missing-image', reason: error.message}};
  }
}

function notFetched(path: SourcePath): string {
  return `"${path}" is a Git LFS pointer, and the picture itself was not fetched. Set "lfs: true" for actions/checkout, or run "git lfs pull".`;
}
