import type {Point} from 'unist';
import {foldSpaceKey} from '../model.ts';
import type {MappingEntry, SourcePath} from '../model.ts';
import {hintFor} from '../suggest.ts';
import {findCycles} from './cycles.ts';
import type {ReportRule} from './rules.ts';

/** Places of the keys and fields of the mapping, by path. */
type Positions = ReadonlyMap<string, Point & {readonly fields: ReadonlyMap<string, Point>}>;

/**
 * Check what entries say about each other: page ids that stand once, and parents that can be.
 *
 * @param entries
 *   Entries that are right in themselves.
 * @returns
 *   The entries without an error, in the same order.
 */
export function checkRelations(
  entries: readonly MappingEntry[],
  positions: Positions,
  report: ReportRule
): readonly MappingEntry[] {
  const failed = new Set<SourcePath>();
  const fail: Fail = (ruleId, reason, path, field) => {
    failed.add(path);
    const position = positions.get(path);
    report(ruleId, reason, position?.fields.get(field) ?? position);
  };
  checkIds(entries, positions, fail);
  checkParents(entries, positions, fail);
  for (const cycle of findCycles(readParents(entries))) {
    const shown = cycle.length > 10 ? [...cycle.slice(0, 10), '…'] : cycle;
    const chain = [...shown, cycle[0]].map(path => `"${path}"`).join(' → ');
    for (const path of cycle) {
      fail(
        'mapping-circular-parent',
        `Cannot place "${path}": its parents form a circle, ${chain}.`,
        path,
        'parent'
      );
    }
  }
  blockChildren(entries, failed, fail);
  return entries.filter(({path}) => !failed.has(path));
}

type Fail = (ruleId: Parameters<ReportRule>[0], reason: string, path: SourcePath, field: string) => void;

function checkIds(entries: readonly MappingEntry[], positions: Positions, fail: Fail): void {
  const groups = new Map<string, MappingEntry[]>();
  for (const entry of entries) {
    if (entry.pageId === undefined) continue;
    const group = groups.get(entry.pageId);
    if (group) group.push(entry);
    else groups.set(entry.pageId, [entry]);
  }
  for (const [id, group] of groups) {
    if (group.length < 2) continue;
    for (const {path} of group) {
      const others = group.slice(0, 3).filter(other => other.path !== path);
      const named = others
        .map(other => `"${other.path}" (line ${positions.get(other.path)?.line ?? 0})`)
        .join(', ');
      const reason = `Cannot use page ${id} for "${path}": ${named} has it too. Remove the page_id of one of them.`;
      fail('mapping-duplicate-id', reason, path, 'page_id');
    }
  }
}

/** Looking for what was meant takes long in a large mapping; after so many typing errors nobody needs it. */
const mostSuggestions = 20;

function checkParents(entries: readonly MappingEntry[], positions: Positions, fail: Fail): void {
  const byPath = new Map(entries.map(entry => [entry.path, entry]));
  let suggestions = 0;
  for (const {path, parent, space} of entries) {
    if (parent?.kind !== 'path') continue;
    if (!positions.has(parent.path)) {
      const candidates = suggestions++ < mostSuggestions ? positions.keys() : [];
      const hint = hintFor(parent.path, candidates, 'Add an entry for it, or use parent_id.');
      const reason = `Cannot place "${path}" under "${parent.path}": the mapping has no such entry.${hint}`;
      fail('mapping-unknown-parent', reason, path, 'parent');
      continue;
    }
    const other = byPath.get(parent.path)?.space;
    if (other === undefined || foldSpaceKey(other) === foldSpaceKey(space)) continue;
    const reason = `Cannot place "${path}" (space ${space}) under "${parent.path}": that page is in space ${other}.`;
    fail('mapping-parent-space', reason, path, 'parent');
  }
}

/** Parents by path; a parent that is given by the id of a mapped page counts as that page. */
function readParents(entries: readonly MappingEntry[]): ReadonlyMap<SourcePath, SourcePath> {
  const byId = new Map(
    entries.flatMap(({pageId, path}) => (pageId === undefined ? [] : [[pageId, path] as const]))
  );
  const parents = new Map<SourcePath, SourcePath>();
  for (const {path, parent} of entries) {
    const above = parent?.kind === 'id' ? byId.get(parent.id) : parent?.path;
    if (above !== undefined) parents.set(path, above);
  }
  return parents;
}

/** An entry cannot be placed when its parent, or anything above that, has an error. */
function blockChildren(entries: readonly MappingEntry[], failed: ReadonlySet<SourcePath>, fail: Fail): void {
  const valid = new Set(entries.filter(({path}) => !failed.has(path)).map(({path}) => path));
  const children = new Map<SourcePath, SourcePath[]>();
  for (const {path, parent} of entries) {
    if (parent?.kind !== 'path' || !valid.has(path)) continue;
    const siblings = children.get(parent.path);
    if (siblings) siblings.push(path);
    else children.set(parent.path, [path]);
  }
  const pending = [...children.keys()].filter(path => !valid.has(path));
  for (const parent of pending) {
    for (const path of children.get(parent) ?? []) {
      fail(
        'mapping-invalid-parent',
        `Cannot place "${path}" under "${parent}": that entry has errors.`,
        path,
        'parent'
      );
      pending.push(path);
    }
  }
}
