import type {Node} from 'jsonc-parser';
import {type MappingEntry, type PageId, type SourcePath, type SpaceKey, toPageId} from '../model.ts';
import {checkPath} from './check-path.ts';
import type {EntryDefaults} from './read-entry.ts';
import {listProperties} from './read-value.ts';

/** An entry that can't be used, as far as it can be read: its page exists all the same, and others link to it. */
export interface BrokenEntry {
  readonly path: SourcePath;
  readonly space?: SpaceKey;
  readonly pageId?: PageId;
}

/** Find the entries that were left out because something in or about them is wrong. */
export function listBrokenEntries(
  root: Node,
  entries: readonly MappingEntry[],
  defaults: EntryDefaults
): readonly BrokenEntry[] {
  const usable = new Set<string>(entries.map(entry => entry.path));
  const broken = new Map<SourcePath, BrokenEntry>();
  for (const {key, value} of listProperties(root)) {
    const checked = usable.has(key) || key.startsWith('$') ? undefined : checkPath(key);
    if (checked?.kind === 'path') broken.set(checked.path, readBroken(checked.path, value, defaults));
  }
  return [...broken.values()];
}

function readBroken(path: SourcePath, value: Node, defaults: EntryDefaults): BrokenEntry {
  const fields = value.type === 'object' ? listProperties(value) : [];
  const read = (name: string): unknown => fields.find(({key}) => key === name)?.value.value;
  const space = typeof read('space') === 'string' ? (read('space') as SpaceKey) : defaults.space;
  const given = read('page_id');
  const id = typeof given === 'number' || typeof given === 'string' ? String(given) : '';
  return {
    path,
    ...(space === undefined ? {} : {space}),
    ...(/^\d{1,20}$/.test(id) ? {pageId: toPageId(id)} : {})
  };
}
