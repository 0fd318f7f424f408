import pLimit from 'p-limit';
import {ConfluenceError} from '../../core/errors.ts';
import type {DesiredPage, PageId, SourcePath} from '../../core/model.ts';
import type {RememberedDraft} from '../../ports.ts';
import type {DraftOptions, Drafts} from './draft-options.ts';
import {discard, undoDrafts} from './settle-drafts.ts';

/** Makes drafts, each as soon as it is sure that its page will be made. */
export interface DraftMaker {
  /** Begin to make the draft of a new page, or go on with the one that an earlier run left behind. Once for each page. */
  begin(page: DesiredPage): void;
  /** Have a draft of all pages that will be made. Those that came to be made or left behind for nothing are discarded. */
  finish(pages: readonly DesiredPage[]): Promise<Drafts>;
  /** Remove all drafts again: there will be no plan. One that can't be removed stays in the journal. */
  undo(): Promise<void>;
}

/** What is known of the drafts while they are made. */
interface Known {
  readonly ids: Map<SourcePath, PageId>;
  readonly failures: Map<SourcePath, ConfluenceError>;
  /** Those that an earlier run left behind and that are not used again yet. */
  readonly readLeft: () => Promise<Map<SourcePath, RememberedDraft>>;
}

/** Open the making of drafts. Nothing is done yet. */
export function openDrafts(options: DraftOptions): DraftMaker {
  const {journal, writer, living} = options;
  let reading: Promise<Map<SourcePath, RememberedDraft>> | undefined;
  const readLeft = () => (reading ??= journal.read().then(byPath));
  const known: Known = {ids: new Map(), failures: new Map(), readLeft};
  const {ids, failures} = known;
  const limit = pLimit(options.concurrency);
  const begun = new Map<SourcePath, Promise<void>>();
  const begin = (page: DesiredPage): void => {
    const {path} = page.entry;
    if (begun.has(path)) return;
    const made = limit(() => makeDraft(page, known, options));
    // Whoever waits for it later gets the error; until then it is no surprise.
    made.catch(() => undefined);
    begun.set(path, made);
  };
  return {
    begin,
    async finish(pages) {
      for (const page of pages) begin(page);
      await Promise.all(begun.values());
      const missing = findMissing(pages, ids);
      const planned = new Set(pages.map(({entry}) => entry.path));
      const useless = [...ids].flatMap(([path, id]) => (missing.has(path) || !planned.has(path) ? [id] : []));
      const abandoned = [...(await readLeft()).values()].map(draft => draft.id).filter(id => !living.has(id));
      const gone = new Set(living);
      const remove = async (id: PageId): Promise<void> => {
        if (await discard(id, writer)) gone.add(id);
      };
      await Promise.all([...useless, ...abandoned].map(id => limit(() => remove(id))));
      return {ids: new Map([...ids].filter(([path]) => planned.has(path))), failures, missing, gone};
    },
    async undo() {
      await Promise.allSettled(begun.values());
      await undoDrafts([...ids.values()], options);
    }
  };
}

/** Make a draft, or take the one that an earlier run left behind for that file. */
async function makeDraft(
  page: DesiredPage,
  {ids, failures, readLeft}: Known,
  {writer, journal, signal, spaceOf, living}: DraftOptions
): Promise<void> {
  const {path} = page.entry;
  try {
    const space = spaceOf(page);
    const left = await readLeft();
    const old = left.get(path);
    if (old !== undefined && old.space === space.id && !living.has(old.id)) {
      ids.set(path, old.id);
      left.delete(path);
    } else if (signal?.aborted !== true) {
      const id = await writer.createDraft({space, title: page.title});
      ids.set(path, id);
      await journal.add({path, space: space.id, id});
    }
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    failures.set(path, error);
  }
}

function byPath(drafts: readonly RememberedDraft[]): Map<SourcePath, RememberedDraft> {
  return new Map(drafts.map(draft => [draft.path, draft]));
}

/** Paths without a draft, and those under them. */
function findMissing(
  pages: readonly DesiredPage[],
  ids: ReadonlyMap<SourcePath, PageId>
): ReadonlySet<SourcePath> {
  const parents = new Map(
    pages.map(({entry}) => [entry.path, entry.parent?.kind === 'path' ? entry.parent.path : undefined])
  );
  const missing = new Set<SourcePath>();
  for (const path of parents.keys()) {
    const chain: SourcePath[] = [];
    let current: SourcePath | undefined = path;
    while (current !== undefined && parents.has(current) && ids.has(current)) {
      chain.push(current);
      current = parents.get(current);
    }
    const broken = current !== undefined && parents.has(current);
    if (broken) for (const member of [...chain, current as SourcePath]) missing.add(member);
  }
  return missing;
}
