import {commitMapping, type MappingCommitResult} from '../../adapters/github/commit.ts';
import {logGroup} from '../../adapters/github/runner-log.ts';
import {count} from '../../core/count.ts';
import {InputError} from '../../core/errors.ts';
import {applyMappingEdits, type EditConflict, type MappingEdit} from '../../core/mapping/edit.ts';
import type {PageId, SourcePath} from '../../core/model.ts';
import type {ActionContext, ActionRun} from './context.ts';

/** What came of writing back, and what people should know of it. */
export interface WriteBackResult extends MappingCommitResult {
  /** Why it was not possible; the next run finds the pages by their mark. */
  readonly error?: string;
  /** Edits that did not fit the file any more. */
  readonly conflicts: readonly EditConflict[];
}

/** Bring what the run learnt into the mapping file on the branch. Never throws because GitHub refuses. */
export async function writeBack(
  run: ActionRun<'sync'>,
  {client}: ActionContext,
  edits: readonly MappingEdit[]
): Promise<WriteBackResult> {
  const mode = run.settings['write-back'];
  if (edits.length === 0 || mode === 'off') return {changed: false, conflicts: []};
  if (client === undefined) {
    return {
      changed: false,
      conflicts: [],
      error: 'Cannot write to the mapping file: the input github-token is empty.'
    };
  }
  const path = run.settings['mapping-file'];
  let conflicts: readonly EditConflict[] = [];
  const edit = (text: string) => {
    const edited = applyMappingEdits(text, edits);
    conflicts = edited.conflicts;
    return edited;
  };
  const forget = logIdsWhenCancelled(run, edits);
  try {
    const change = {
      client,
      branch: run.trigger.branch,
      path,
      edit,
      message: describeEdits(edits),
      writeBack: mode
    };
    return {...(await commitMapping(change)), conflicts};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {changed: false, conflicts, error: error.message};
  } finally {
    forget();
  }
}

/** Ids that the run learnt, by path. */
export function listPageIds(edits: readonly MappingEdit[]): ReadonlyMap<SourcePath, PageId> {
  return new Map(
    edits.flatMap(edit => (edit.kind === 'set-page-id' ? [[edit.path, edit.pageId] as const] : []))
  );
}

/** A cancelled run may be killed before its summary is written. Returns what ends the waiting for that. */
function logIdsWhenCancelled(
  {cancellation: {ending}}: ActionRun<'sync'>,
  edits: readonly MappingEdit[]
): () => void {
  const log = () => logIds(edits);
  if (ending.aborted) log();
  else ending.addEventListener('abort', log, {once: true});
  return () => ending.removeEventListener('abort', log);
}

function logIds(edits: readonly MappingEdit[]): void {
  const ids = [...listPageIds(edits)].map(([path, id]) => `${path}: ${id}`);
  if (ids.length > 0) logGroup('Ids of new pages', ids.join('\n'));
}

function describeEdits(edits: readonly MappingEdit[]): {headline: string; body: string} {
  const ids = edits.filter(({kind}) => kind === 'set-page-id').length;
  const renames = edits.filter(({kind}) => kind === 'rename').length;
  const parts = [
    ...(ids > 0 ? [count(ids, 'page id')] : []),
    ...(renames > 0 ? [count(renames, 'renamed file')] : [])
  ];
  return {
    headline: 'Update the Confluence mapping',
    body: `${parts.join(' and ')}, written by confluence-sync after a sync. Nothing else is changed.`
  };
}
