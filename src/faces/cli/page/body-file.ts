import {existsSync} from 'node:fs';
import path from 'node:path';
import {InputError} from '../../../core/errors.ts';
import type {PageSource} from '../../../sync/index.ts';
import type {Io} from '../io.ts';
import {openWorkspace, type Workspace} from '../workspace.ts';

/** The text of a page to be, and the repository or folder that it is in. */
export interface BodyFile {
  readonly source: PageSource;
  readonly workspace: Workspace;
}

/**
 * Read the file that a page is made of, or standard input (`-`).
 *
 * Its links and images start at its folder, and end where its repository ends; without a repository, where the folder does.
 * Throws an `InputError` when it cannot be read.
 */
export async function openBodyFile(file: string, io: Io, branch: string | undefined): Promise<BodyFile> {
  const isInput = file === '-';
  const full = path.resolve(io.cwd, isInput ? 'standard-input.md' : file);
  if (!isInput && !existsSync(full))
    throw new InputError(`Cannot read ${file}: there is no such file. Check --body-file.`);
  const options = branch === undefined ? {} : {branch};
  const workspace = await openWorkspace({...io, cwd: path.dirname(full)}, options);
  const [source = '.'] = workspace.toRepositoryPaths([path.basename(full)]);
  const text = isInput ? await io.readInput() : await readText(source, workspace);
  if (source === '.' || text === undefined)
    throw new InputError(`Cannot read ${file}: it is no file in ${workspace.root}. Check --body-file.`);
  const format = !isInput && /\.(?:xml|xhtml|html)$/i.test(file) ? 'storage' : 'markdown';
  return {source: {path: source, text, format}, workspace};
}

async function readText(source: PageSource['path'] | '.', {tree}: Workspace): Promise<string | undefined> {
  return source === '.' ? undefined : tree.readText(source);
}
