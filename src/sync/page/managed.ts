import {parseMark, readOrigin} from '../../core/mark.ts';
import type {MappingEntry, RemotePage, SpaceKey} from '../../core/model.ts';
import {foldSpaceKey} from '../../core/model.ts';
import {foldTitle} from '../../core/title.ts';
import type {PageReader} from '../../ports.ts';

/** Say which file is mirrored to a page, in this repository or in any other; undefined: none. */
export async function findMirrored(
  reader: PageReader,
  page: RemotePage,
  {entries, space}: {readonly entries: readonly MappingEntry[]; readonly space: SpaceKey}
): Promise<string | undefined> {
  const entry = entries.find(
    ({pageId, title, space: key}) =>
      pageId === page.id ||
      (pageId === undefined &&
        title !== undefined &&
        foldSpaceKey(key) === foldSpaceKey(space) &&
        foldTitle(title) === foldTitle(page.title))
  );
  if (entry !== undefined) return entry.path;
  const current = readPath(page.version.message);
  if (current !== undefined) return current;
  for await (const versions of reader.readVersions(page.id)) {
    for (const {message} of versions) {
      const path = readPath(message);
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

function readPath(message: string): string | undefined {
  return parseMark(message) === undefined ? undefined : readOrigin(message.trimStart());
}
