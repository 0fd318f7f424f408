import type {VFileMessage} from 'vfile-message';
import {InputError} from '../core/errors.ts';
import type {SourcePath} from '../core/model.ts';
import type {SourcePorts, SyncOptions} from './options.ts';
import type {RepositoryState} from './read-repository.ts';
import {createSecretSearch} from './secrets.ts';

/** Look for secrets in files whose entry has an error: they are not converted, and what they hold is in the change all the same. */
export async function searchBroken(
  {broken, index}: Pick<RepositoryState, 'broken' | 'index'>,
  ports: Pick<SourcePorts, 'scanner' | 'tree'>,
  {secrets}: Pick<SyncOptions, 'secrets'>
): Promise<readonly VFileMessage[]> {
  const {search} = createSecretSearch(ports, secrets);
  const messages: VFileMessage[] = [];
  for (const {path} of broken) {
    if (!index.files.has(path)) continue;
    messages.push(...(await search({path}, await readPlain(path, ports), undefined)));
  }
  return messages;
}

/** A file that is no text is nothing to search: its entry is wrong, and that is said. */
async function readPlain(path: SourcePath, {tree}: Pick<SourcePorts, 'tree'>): Promise<string> {
  try {
    return (await tree.readText(path)) ?? '';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return '';
  }
}
