import type {MappingEntry, SourcePath} from '../model.ts';

/** A mapped file as far as it matters for finding out what a change reaches. */
export interface LinkNode {
  readonly entry: MappingEntry;
  /** Repository paths that the file may refer to. */
  readonly references: ReadonlySet<string>;
}

/** What changed since the last sync. */
export interface ChangeSummary {
  /** Files that are new, changed or gone. */
  readonly paths: ReadonlySet<string>;
  /** Entries of the mapping before; undefined: the mapping was unreadable then, or did not exist. */
  readonly previousEntries: readonly MappingEntry[];
}

/**
 * Select the entries whose pages a change may reach: changed files, changed entries, and files that refer to either.
 *
 * It over-selects; the fingerprint says afterwards which pages really differ. Entries without a page are added as
 * soon as anything is selected: an earlier run may have failed to create them.
 */
export function selectAffected(nodes: readonly LinkNode[], changes: ChangeSummary): ReadonlySet<SourcePath> {
  const changedEntries = diffEntries(
    nodes.map(node => node.entry),
    changes.previousEntries
  );
  const changed = new Set([...changes.paths, ...changedEntries]);
  for (const folder of foldersOf(changes.paths)) changed.add(folder);
  const reached = nodes.filter(
    ({entry, references}) =>
      changed.has(entry.path) ||
      (entry.parent?.kind === 'path' && changedEntries.has(entry.parent.path)) ||
      [...references].some(reference => changed.has(reference))
  );
  const affected = new Set(reached.map(node => node.entry.path));
  if (affected.size > 0) {
    for (const {entry} of nodes) if (entry.pageId === undefined) affected.add(entry.path);
  }
  return affected;
}

/** Paths of entries that exist on one side only, or differ in what shapes their page or the links to it. */
function diffEntries(
  current: readonly MappingEntry[],
  previous: readonly MappingEntry[]
): ReadonlySet<SourcePath> {
  const before = new Map(previous.map(entry => [entry.path, describe(entry)]));
  const after = new Map(current.map(entry => [entry.path, describe(entry)]));
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter(path => before.get(path) !== after.get(path)));
}

/**
 * Everything of an entry that counts, as one text.
 *
 * An id counts too: pages that link to the entry need it, and it may have been changed by hand.
 */
function describe(entry: MappingEntry): string {
  const {path, space, title, pageId, parent, labels, readOnly, adopt, allowSecrets, jira} = entry;
  return JSON.stringify([path, space, title, pageId, parent, labels, readOnly, adopt, allowSecrets, jira]);
}

/** A folder comes and goes with its files, and a link to it then means something else. */
function foldersOf(paths: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  }
  return folders;
}
