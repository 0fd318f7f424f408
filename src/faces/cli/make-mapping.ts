import ignore from 'ignore';
import pLimit from 'p-limit';
import {findByName} from '../../adapters/secrets/file-name.ts';
import {InputError} from '../../core/errors.ts';
import {type Mapping, parseMapping} from '../../core/mapping/parse.ts';
import {type Rebuilt, rebuildMapping, refuseUnreadable} from '../../core/mapping/rebuild.ts';
import type {RebuildNote} from '../../core/mapping/rebuild-notes.ts';
import type {TitledFile} from '../../core/mapping/titles.ts';
import type {Rename} from '../../core/model.ts';
import {parseHead} from '../../core/markdown/parse-head.ts';
import {type SourcePath, toSourcePath, toSpaceKey} from '../../core/model.ts';
import type {SourceTree} from '../../ports.ts';

/** How to make or complete a mapping from the files that are there. */
export interface MakeMappingOptions {
  readonly mappingFile: SourcePath;
  /** The mapping file as it is. */
  readonly existing: string | undefined;
  /** Space of new entries; absent: the one of the mapping's `$defaults`. */
  readonly space: string | undefined;
  /** Whether README.md or index.md is the parent of what is in its folder and below. */
  readonly folders: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly renames?: readonly Rename[];
  readonly prune?: boolean;
}

/** Folders of other people's files, and of GitHub's own. */
const usualExcludes = ['node_modules/', 'vendor/', '.github/'];

/** A mapping with what its files call themselves. */
export interface MadeMapping extends Rebuilt {
  readonly files: readonly TitledFile[];
}

/** Find the repository's Markdown files, and make the mapping for them. */
export async function makeMapping(tree: SourceTree, options: MakeMappingOptions): Promise<MadeMapping> {
  const {existing, mappingFile} = options;
  const mapping = existing === undefined ? undefined : parseMapping(existing, mappingFile);
  refuseUnreadable(mapping);
  const space = options.space ?? mapping?.defaults.space ?? commonSpace(mapping);
  if (space === undefined) {
    throw new InputError(
      'Cannot make the mapping: the space is not known. Name it with --space KEY (the part after /spaces/ in the address of a page).'
    );
  }
  const {files: present} = await tree.list();
  const paths = [...present]
    .filter(path => /\.(?:md|markdown)$/i.test(path))
    .filter(createFilter(options))
    .toSorted();
  if (paths.length === 0) throw refuseNothing(options);
  const limit = pLimit(32);
  const mapped = new Set<string>(mapping?.entries.map(entry => entry.path));
  const read = await Promise.all(paths.map(path => limit(() => readFile(tree, path, mapped.has(path)))));
  const files = read.filter((file): file is TitledFile => !('kind' in file));
  const {folders, renames = [], prune = false} = options;
  const key = toSpaceKey(space);
  const rebuilt = rebuildMapping({existing: mapping, files, present, space: key, folders, renames, prune});
  return {
    ...rebuilt,
    files,
    notes: [...rebuilt.notes, ...read.filter((file): file is RebuildNote => 'kind' in file)]
  };
}

function refuseNothing({include = [], exclude = []}: MakeMappingOptions): InputError {
  const where = include.length === 0 ? 'the repository' : include.join(', ');
  const but = exclude.length === 0 ? '' : ` but for ${exclude.join(', ')}`;
  return new InputError(
    `Cannot make the mapping: found no Markdown files in ${where}${but}. Expected files that end in .md or .markdown, that Git does not ignore, outside of ${usualExcludes.join(', ')}.`
  );
}

/** The one space that all entries are in; new ones can't be told apart otherwise. */
function commonSpace(mapping: Mapping | undefined): string | undefined {
  const [space, ...others] = new Set(mapping?.entries.map(entry => entry.space));
  return others.length === 0 ? space : undefined;
}

/** Whether a path is in a folder that is left out whatever the user says. */
export function isUsuallyExcluded(path: string): boolean {
  return ignore().add(usualExcludes).ignores(path);
}

function createFilter({include = [], exclude = []}: MakeMappingOptions): (path: string) => boolean {
  const excluded = ignore().add([...usualExcludes, ...exclude]);
  const included = ignore().add([...include]);
  return path => !excluded.ignores(path) && (include.length === 0 || included.ignores(path));
}

/** What a file calls itself, or why it can't be mapped. Files that are mapped already are not held back here. */
async function readFile(
  tree: SourceTree,
  path: string,
  isMapped: boolean
): Promise<TitledFile | RebuildNote> {
  const secret = isMapped ? undefined : findByName(path);
  if (secret !== undefined) return skip(path, `by its name it is ${secret.what}`);
  try {
    const source = toSourcePath(path);
    const {frontMatterTitle, firstHeading} = parseHead(source, (await tree.readText(source)) ?? '');
    return {path: source, frontMatterTitle, firstHeading};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return skip(path, error.message);
  }
}

function skip(path: string, why: string): RebuildNote {
  return {kind: 'skipped', path, text: `${path} was left out: ${why.replace(/\.$/, '')}.`};
}
