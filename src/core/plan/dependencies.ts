import {foldSpaceKey, type SpaceKey} from '../model.ts';
import {foldTitle} from '../title.ts';
import type {Operation} from './operation.ts';

type Removal = Extract<Operation, {kind: 'archive' | 'trash'}>;

/** A page that is written and lives under a certain other one now. */
interface Leaving {
  readonly path: string;
  readonly index: number;
}

/** Where to find the operation that others wait for. */
interface Providers {
  /** By path: the operation before which no page can be put under the page of that file. */
  readonly makers: ReadonlyMap<string, number>;
  /** By path: the operation that gives the page of a file another parent. */
  readonly movers: ReadonlyMap<string, number>;
  readonly retitles: ReadonlyMap<string, number>;
  /** By space and title: the operation that makes the title free. */
  readonly titles: ReadonlyMap<string, number>;
  /** By parent's id: the operations that remove its children. */
  readonly removals: ReadonlyMap<string, readonly number[]>;
  /** By parent's id: the first operations that write its children, and so take those that move away from it. */
  readonly leaving: ReadonlyMap<string, readonly Leaving[]>;
  /** By space and title: what pages that are written will be called. */
  readonly takenTitles: ReadonlySet<string>;
  readonly writes: readonly number[];
}

/**
 * Find for each operation the others that must succeed before it, by index.
 *
 * Operations that do not depend on each other can run side by side.
 */
export function findDependencies(operations: readonly Operation[]): readonly (readonly number[])[] {
  const providers = findProviders(operations);
  return operations.map((operation, index) => {
    const before = isRemoval(operation)
      ? beforeRemoval(operation, providers)
      : beforeWrite(operation, providers);
    return [...new Set(before)].filter(other => other !== index);
  });
}

function beforeWrite(operation: Operation, {makers, movers, retitles, titles}: Providers): readonly number[] {
  if (operation.kind === 'skip' || operation.kind === 'retitle' || isRemoval(operation)) return [];
  const {entry} = operation.page;
  const parent = entry.parent?.kind === 'path' ? entry.parent.path : undefined;
  const before = [
    parent === undefined ? undefined : makers.get(parent),
    // Two pages may change places in the tree: the upper one goes first, or Confluence sees a circle.
    parent === undefined || !changesPlace(operation) ? undefined : movers.get(parent),
    retitles.get(entry.path),
    titles.get(titleKey(entry.space, operation.page.title))
  ];
  return before.filter(index => index !== undefined);
}

/**
 * A page is removed when all else has succeeded; only where another page takes its title, as soon as no page that is
 * written lives under it any more.
 */
function beforeRemoval(operation: Removal, providers: Providers): readonly number[] {
  const {removals, leaving, retitles, takenTitles, writes} = providers;
  const {id} = operation.target;
  const title = freedTitle(operation);
  const rush = title !== undefined && takenTitles.has(title);
  // A page that gets a temporary title moves along with that.
  const gone = (leaving.get(id) ?? []).map(({path, index}) => retitles.get(path) ?? index);
  return [...(removals.get(id) ?? []), ...(rush ? gone : writes)];
}

function findProviders(operations: readonly Operation[]): Providers {
  const makers = new Map<string, number>();
  const movers = new Map<string, number>();
  const retitles = new Map<string, number>();
  const titles = new Map<string, number>();
  const removals = new Map<string, number[]>();
  const leaving = new Map<string, Leaving[]>();
  const takenTitles = new Set<string>();
  const writes: number[] = [];
  for (const [index, operation] of operations.entries()) {
    if (operation.kind === 'skip') continue;
    if (isRemoval(operation)) {
      const parent = operation.target.parentId ?? '';
      add(removals, parent, index);
      const title = freedTitle(operation);
      if (title !== undefined) titles.set(title, index);
      continue;
    }
    writes.push(index);
    const {path, space} = operation.page.entry;
    takenTitles.add(titleKey(space, operation.page.title));
    const from = operation.kind === 'create' ? undefined : operation.target.parentId;
    if (from !== undefined) add(leaving, from, {path, index});
    if (operation.kind === 'retitle') retitles.set(path, index);
    if (makesPage(operation)) makers.set(path, index);
    if (changesPlace(operation)) movers.set(path, index);
    const title = freedTitle(operation);
    // A temporary title frees the name before the page's own update does.
    if (title !== undefined && (operation.kind === 'retitle' || !titles.has(title))) titles.set(title, index);
  }
  return {makers, movers, retitles, titles, removals, leaving, takenTitles, writes};
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether there is no living page before the operation. */
function makesPage(operation: Operation): boolean {
  return operation.kind === 'create' || (operation.kind === 'update' && operation.drift?.kind === 'trashed');
}

function changesPlace(operation: Operation): boolean {
  return operation.kind === 'move' || (operation.kind === 'update' && operation.changes.includes('place'));
}

function isRemoval(operation: Operation): operation is Removal {
  return operation.kind === 'archive' || operation.kind === 'trash';
}

/** The title that an operation makes free for others, with its space; undefined: none. */
export function freedTitle(operation: Operation): string | undefined {
  // An archived page keeps its title.
  if (operation.kind === 'trash') {
    return operation.space === undefined ? undefined : titleKey(operation.space, operation.target.title);
  }
  if (operation.kind !== 'update' && operation.kind !== 'retitle') return undefined;
  const {page, target} = operation;
  const from = titleKey(page.entry.space, target.title);
  return from === titleKey(page.entry.space, page.title) ? undefined : from;
}

function titleKey(space: SpaceKey, title: string): string {
  return `${foldSpaceKey(space)} ${foldTitle(title)}`;
}
