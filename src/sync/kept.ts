import type {VFileMessage} from 'vfile-message';
import {createMessage} from '../core/message.ts';
import type {RepositoryState} from './read-repository.ts';
import type {SyncOptions} from './options.ts';

/** Pages whose entry was removed and that the policy keeps are named once, when the push is known. */
export function describeKept(
  {removed}: Pick<RepositoryState, 'removed'>,
  {policy, mappingFile}: SyncOptions
): readonly VFileMessage[] {
  if (policy.onRemoved !== 'keep') return [];
  return removed.map(({path, pageId}) =>
    createMessage(
      `${path} left the mapping: its page${pageId === undefined ? '' : ` ${pageId}`} stays in Confluence as it is (on-removed: keep).`,
      {path: mappingFile, ruleId: 'page-kept', severity: 'info'}
    )
  );
}
