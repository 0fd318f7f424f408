import type {Stats} from 'node:fs';
import path from 'node:path';
import {type FSWatcher, watch} from 'chokidar';
import {listIgnoredFolders} from './list-git.ts';
import {codeOf, isPrivate} from './resolve-inside.ts';
import {resolveRoot} from './source-tree.ts';

export interface WatchOptions {
  /** Whether changes of the file with this repository path matter. */
  readonly isWatched: (path: string) => boolean;
  /** Gets what changed, once the files have been quiet for a moment. */
  readonly onChange: (paths: ReadonlySet<string>) => void;
  /** Gets a sentence about what can't be watched as it should. */
  readonly onWarning: (text: string) => void;
}

/** A folder that is being watched. */
export interface FileWatch {
  close(): Promise<void>;
}

/** Milliseconds without a change after which those so far are told: an editor may write a file in several steps. */
const quietTime = 60;
/** Milliseconds after which they are told although more are coming. */
const patience = 1000;
/** Milliseconds between two looks at a file that can't be watched. */
const pollInterval = 1000;

/**
 * Watch the files of a folder, until `close`.
 *
 * Folders that Git ignores, node_modules and Git's own are left out. New folders are watched as they appear. A symbolic
 * link is told together with every change, as what it leads to may have changed.
 *
 * @returns
 *   The watch, when everything that is there now is watched. Where the system has no more room for watches, it looks at
 *   the files every second instead, and says so.
 */
export async function watchFiles(root: string, options: WatchOptions): Promise<FileWatch> {
  const real = resolveRoot(root);
  const ignored = new Set(await listIgnoredFolders(real));
  const links = new Set<string>();
  const isIgnored = (full: string, stats?: Stats): boolean => {
    const found = toRepositoryPath(real, full);
    if (found === '') return false;
    if (isPrivate(found) || ignored.has(found) || found.split('/').includes('node_modules')) return true;
    if (stats?.isSymbolicLink() === true) links.add(found);
    return (
      stats !== undefined && !stats.isDirectory() && !stats.isSymbolicLink() && !options.isWatched(found)
    );
  };
  const collect = collectChanges(paths => options.onChange(new Set([...paths, ...links])));
  const open = (usePolling: boolean) => {
    const watcher = watch(real, {
      ignored: isIgnored,
      ignoreInitial: true,
      followSymlinks: false,
      ...(usePolling ? {usePolling, interval: pollInterval, binaryInterval: pollInterval} : {})
    });
    watcher.on('all', (_, full) => {
      const found = toRepositoryPath(real, full);
      if (links.has(found) || options.isWatched(found)) collect.add(found);
    });
    return watcher;
  };
  const warnOnce = once(options.onWarning);
  const watcher = await openOrPoll(open, warnOnce);
  watcher.on('error', error => warnOnce(describeProblem(error)));
  return {
    async close() {
      collect.cancel();
      await watcher.close();
    }
  };
}

/** Watch with the system's means, or by looking again and again where those are used up. */
async function openOrPoll(
  open: (usePolling: boolean) => FSWatcher,
  onWarning: (text: string) => void
): Promise<FSWatcher> {
  const watcher = open(false);
  const problem = await new Promise<unknown>(resolve => {
    watcher.once('ready', () => resolve(undefined));
    // The first is followed by many of its kind, and all must have a listener.
    watcher.on('error', resolve);
  });
  if (problem === undefined) return watcher;
  onWarning(`${describeProblem(problem)} The files are looked at every second instead.`);
  await watcher.close();
  return open(true);
}

function describeProblem(problem: unknown): string {
  const code = codeOf(problem);
  const reason =
    code === 'ENOSPC' || code === 'EMFILE'
      ? 'the system allows no more watches (fs.inotify.max_user_watches, or open files)'
      : String(problem);
  return `Cannot watch every file: ${reason}.`;
}

/** Say the same only once, however often it is true. */
function once(say: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return text => {
    if (!said.has(text)) say(text);
    said.add(text);
  };
}

/** Paths with `/`, from the folder; empty for the folder itself. */
function toRepositoryPath(root: string, full: string): string {
  return path.relative(root, full).split(path.sep).join('/');
}

/** Collect paths, and hand them over when none has come for a moment. */
function collectChanges(onChange: (paths: ReadonlySet<string>) => void) {
  let paths = new Set<string>();
  let first = 0;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    const collected = paths;
    paths = new Set();
    onChange(collected);
  };
  return {
    add(found: string) {
      if (paths.size === 0) first = Date.now();
      paths.add(found);
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(quietTime, first + patience - Date.now())));
    },
    cancel: () => clearTimeout(timer)
  };
}
