import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseEnv} from 'node:util';
import {InputError} from '../../core/errors.ts';
import {type SourcePath, toSourcePath, usualMapping} from '../../core/model.ts';
import type {GlobalFlags, Io} from './io.ts';
import {toRepositoryPath} from './repository-path.ts';

/** The environment, completed from a `.env` file in the folder or the repository's root. */
export async function readEnvironment(io: Io, root: string): Promise<Io['env']> {
  const files = await Promise.all(
    [...new Set([root, io.cwd])].map(folder => readEnvFile(path.join(folder, '.env')))
  );
  return Object.assign({}, ...files, io.env) as Io['env'];
}

async function readEnvFile(file: string): Promise<Record<string, string | undefined>> {
  try {
    return parseEnv(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new InputError(`Cannot read ${file}: ${(error as Error).message}.`, {cause: error});
  }
}

/** Path of the mapping file in the repository. Throws an `InputError` when it is outside, or no file's path. */
export function mappingPathOf(flags: GlobalFlags, {cwd}: Pick<Io, 'cwd'>, root: string): SourcePath {
  if (flags.mapping === undefined) return usualMapping;
  return toSourcePath(toRepositoryPath(flags.mapping, {root, cwd}));
}
