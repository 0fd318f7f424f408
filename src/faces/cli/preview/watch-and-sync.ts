import {watchFiles} from '../../../adapters/filesystem/watch-files.ts';
import {ConfluenceError, InputError, RepositoryError} from '../../../core/errors.ts';
import type {SourcePath} from '../../../core/model.ts';
import type {GlobalFlags, Io} from '../io.ts';
import type {PreviewFeed} from './feed.ts';
import type {PreviewPrinter} from './print-synced.ts';
import type {PreviewSession, Synced} from './session.ts';
import {isMarkdown} from './snapshot.ts';
import {createWorkLoop} from './work-loop.ts';

export interface WatchAndSync {
  /** Absolute path of the folder to watch. */
  readonly root: string;
  readonly mappingFile: SourcePath;
  readonly session: PreviewSession;
  readonly feed: PreviewFeed;
  readonly printer: PreviewPrinter;
  readonly io: Io;
  readonly flags: GlobalFlags;
  /** Called once, after the first sync; undefined: it could not be done. */
  readonly onReady: (first: Synced | undefined) => void;
}

/** Images, and what says which files there are. */
const alsoWatched = /(?:\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|tiff?)|(?:^|\/)\.gitignore)$/i;

/** Sync, and sync again with every change of the files, until the user ends it. Whatever goes wrong is told, and it goes on. */
export async function watchAndSync(options: WatchAndSync): Promise<void> {
  const {root, mappingFile, io, onReady} = options;
  let ready = false;
  const loop = createWorkLoop(async paths => {
    const synced = await syncOnce(options, paths);
    if (!ready) onReady(synced);
    ready = true;
  });
  // From here on every change is seen, so that none is lost between the first sync and the second.
  const watch = await watchFiles(root, {
    isWatched: path => path === mappingFile || isMarkdown(path) || alsoWatched.test(path),
    onChange: paths => loop.push(paths),
    onWarning: text => io.err(`warning: ${text}\n`)
  });
  loop.push(new Set());
  if (!io.signal.aborted) {
    await new Promise<void>(resolve => io.signal.addEventListener('abort', () => resolve(), {once: true}));
  }
  await watch.close();
  await loop.stop();
}

async function syncOnce(
  {session, feed, printer, flags, io}: WatchAndSync,
  changed: ReadonlySet<string>
): Promise<Synced | undefined> {
  const start = performance.now();
  feed.syncing();
  try {
    const synced = await session.sync(changed);
    feed.synced(synced);
    if (synced !== undefined) printer.synced(synced, {changed, ms: Math.round(performance.now() - start)});
    return synced;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    feed.failed(message);
    printer.failed(message);
    const expected = [InputError, ConfluenceError, RepositoryError].some(kind => error instanceof kind);
    if (!expected && flags.verbose === true && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
    return undefined;
  }
}
