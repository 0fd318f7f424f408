import type {RemotePage} from '../core/model.ts';
import {type Ownership, ownMark} from '../core/plan/observed.ts';
import type {PageReader} from '../ports.ts';

/** Find out whose page it is; the history is read only where the current version does not say it. */
export async function readOwnership(
  reader: PageReader,
  page: RemotePage,
  repository: string
): Promise<Ownership> {
  const current = ownMark(page.version, repository);
  if (current !== undefined) return {kind: 'ours', mark: current};
  for await (const versions of reader.readVersions(page.id)) {
    for (const version of versions) {
      const mark = ownMark(version, repository);
      if (mark === undefined) continue;
      // Some servers keep no message with a page's first version: its mark comes to light only in the history.
      if (version.number === page.version.number) return {kind: 'ours', mark};
      return {kind: 'edited', mark, version: version.number, message: version.message};
    }
  }
  return {kind: 'foreign'};
}
