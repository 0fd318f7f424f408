import {InputError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import type {Changes, ChangeSource} from '../../ports.ts';
import {isHash, openRepository, type GitRepository} from './repository.ts';
import {openSyncRecord} from './sync-record.ts';

export interface ChangeSourceOptions {
  readonly root: string;
  /** Commit that was synced before; absent: the local record tells it. */
  readonly since?: string;
  /** Name of the Confluence whose local record counts. */
  readonly target?: string;
}

/**
 * Tell what changed since a commit, compared with the files as they are, new and uncommitted ones included.
 *
 * Whatever makes the answer doubtful (no repository, no record, a commit that a shallow clone lacks) leads to `all`.
 */
export function createGitChangeSource(options: ChangeSourceOptions): ChangeSource {
  return {
    async listChanges(mappingFile) {
      const opened = await openRepository(options.root);
      if (opened.kind === 'none') return all(opened.reason);
      const since = options.since ?? (await openSyncRecord(options).read());
      if (since === undefined) return all('no earlier sync of this branch is recorded here');
      if (!isHash(since)) return all('there is no earlier commit to compare with');
      return compare(opened.repository, since, mappingFile);
    }
  };
}

async function compare(repository: GitRepository, since: string, mappingFile: SourcePath): Promise<Changes> {
  const short = since.slice(0, 7);
  if (!(await repository.hasCommit(since))) {
    return all(
      `the clone does not have commit ${short}, which was synced before (a deeper fetch-depth would)`
    );
  }
  try {
    const previous = await repository.readFileAt(since, mappingFile);
    return {
      kind: 'some',
      ...(await repository.diffFiles(since)),
      previousMapping: previous?.toString('utf8')
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return all(`commit ${short} can't be compared: ${error.message}`);
  }
}

function all(reason: string): Changes {
  return {kind: 'all', reason};
}
