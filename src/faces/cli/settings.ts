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
    return withFullPaths(parseEnv(await readFile(file, 'utf8')), path.dirname(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new InputError(`Cannot read ${file}: ${(error as Error).message}.`, {cause: error});
  }
}

/** Settings that may name a file. */
const fileSettings = ['NODE_EXTRA_CA_CERTS', 'CONFLUENCE_CLIENT_CERT', 'CONFLUENCE_CLIENT_KEY'];

/** Files are named as seen from the `.env` file, from whatever folder the command is run. */
function withFullPaths(values: NodeJS.Dict<string>, folder: string): Record<string, string | undefined> {
  const isFile = (name: string, value: string): boolean =>
    fileSettings.includes(name) && value !== '' && !value.includes('-----BEGIN');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value !== undefined && isFile(name, value) ? path.resolve(folder, value) : value
    ])
  );
}

/** Path of the mapping file in the repository. Throws an `InputError` when it is outside, or no file's path. */
export function mappingPathOf(flags: GlobalFlags, {cwd}: Pick<Io, 'cwd'>, root: string): SourcePath {
  if (flags.mapping === undefined) return usualMapping;
  return toSourcePath(toRepositoryPath(flags.mapping, {root, cwd}));
}
