import {commitFile} from './commit-file.ts';
import {proposeFile} from './propose-file.ts';
import type {FileEdit} from './commit-file.ts';

export interface MappingCommit extends FileEdit {
  /** Whether to commit to the branch (a pull request only where it is protected), or always to open a pull request. */
  readonly writeBack: 'commit' | 'pull-request';
}

/** What came of it; absent fields: there is none. */
export interface MappingCommitResult {
  /** Whether a commit was made, on the branch or on that of the pull request. */
  readonly changed: boolean;
  readonly commitSha?: string;
  readonly pullRequestUrl?: string;
  /** Tip of the branch that the commit was made on, where it is on the branch itself. */
  readonly parentSha?: string;
}

/**
 * Write ids of new pages into the mapping file of a branch.
 *
 * @throws
 *   An `InputError` that names the permission or setting when GitHub does not allow it. Nothing is lost then: the pages
 *   carry a mark by which the next run finds them.
 */
export async function commitMapping(commit: MappingCommit): Promise<MappingCommitResult> {
  const {writeBack, ...change} = commit;
  if (writeBack === 'pull-request') return proposeFile(change);
  const outcome = await commitFile(change);
  if (outcome.kind === 'protected') return proposeFile(change);
  if (outcome.kind === 'unchanged') return {changed: false};
  const {sha, parent} = outcome;
  return {changed: true, ...(sha === undefined ? {} : {commitSha: sha, parentSha: parent})};
}
