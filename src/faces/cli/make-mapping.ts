import ignore from 'ignore';
import pLimit from 'p-limit';
import {InputError} from '../../core/errors.ts';
import {type Mapping, parseMapping} from '../../core/mapping/parse.ts';
import {type Rebuilt, rebuildMapping} from '../../core/mapping/rebuild.ts';
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

/** Find the repository's Markdown files, and make the mapping for them. */
export async function makeMapping(tree: SourceTree, options: MakeMappingOptions): Promise<Rebuilt> {
  const {existing, mappingFile} = options;
  const mapping = existing === undefined ? undefined : parseMapping(existing, mappingFile);
  const space = options.space ?? mapping?.defaults.space ?? commonSpace(mapping);
  if (space === undefined) {
    throw new InputError(
      'Cannot make the mapping: the space is not known. Name it with --space KEY (the part after /spaces/ in the address of a page).'
    );
  }
  const index = await tree.list();
  const paths = [...index.files]
    .filter(path => /\.(?:md|markdown)$/i.test(path))
    .filter(createFilter(options));
  if (paths.length === 0) throw refuseNothing(options);
  const limit = pLimit(32);
  const files = await Promise.all(paths.map(path => limit(() => readTitles(tree, toSourcePath(path)))));
  const {folders, renames = [], prune = false} = options;
  return rebuildMapping({existing: mapping, files, space: toSpaceKey(space), folders, renames, prune});
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

async function readTitles(tree: SourceTree, path: SourcePath) {
  const {frontMatterTitle, firstHeading} = parseHead(path, (await tree.readText(path)) ?? '');
  return {path, frontMatterTitle, firstHeading};
}
