import {InputError} from '../errors.ts';
import {hashPath} from '../mark.ts';
import {findDependencies, freedTitle} from './dependencies.ts';
import type {Operation, Plan} from './operation.ts';
import {pathOf} from './operation.ts';

/**
 * Bring operations into an order that works one by one.
 *
 * Parents come before their children, a title is freed before it is taken, pages are removed last and children before
 * parents. Where pages exchange titles, one of them gets a temporary title first.
 */
export function orderOperations(operations: readonly Operation[]): Plan {
  let current = operations;
  for (;;) {
    const dependencies = findDependencies(current);
    const result = sort(dependencies);
    if (result.kind === 'sorted')
      return {operations: result.order.map(index => current[index]).filter(isPresent)};
    current = breakCycle(current, result.cycle);
  }
}

type Sorted =
  | {readonly kind: 'sorted'; readonly order: readonly number[]}
  | {readonly kind: 'cycle'; readonly cycle: readonly number[]};

/** Sort indices so that each comes after its dependencies, and otherwise keep their order. */
function sort(dependencies: readonly (readonly number[])[]): Sorted {
  const order: number[] = [];
  const states = new Map<number, 'open' | 'done'>();
  const chain: number[] = [];
  const visit = (index: number): readonly number[] | undefined => {
    if (states.get(index) === 'done') return undefined;
    if (states.get(index) === 'open') return chain.slice(chain.indexOf(index));
    states.set(index, 'open');
    chain.push(index);
    for (const before of dependencies[index] ?? []) {
      const cycle = visit(before);
      if (cycle !== undefined) return cycle;
    }
    chain.pop();
    states.set(index, 'done');
    order.push(index);
    return undefined;
  };
  for (const index of dependencies.keys()) {
    const cycle = visit(index);
    if (cycle !== undefined) return {kind: 'cycle', cycle};
  }
  return {kind: 'sorted', order};
}

/** Give one page of a cycle a temporary title first, so that the others need not wait for it. */
function breakCycle(operations: readonly Operation[], cycle: readonly number[]): readonly Operation[] {
  const members = cycle.map(index => operations[index]).filter(isPresent);
  for (const member of members) {
    if (member.kind !== 'update' || freedTitle(member) === undefined) continue;
    const {page, target} = member;
    if (operations.some(other => other.kind === 'retitle' && pathOf(other) === pathOf(member))) continue;
    const suffix = ` (${hashPath(page.entry.path)})`;
    const temporaryTitle = `${target.title.slice(0, 255 - suffix.length)}${suffix}`;
    return [...operations, {kind: 'retitle', page, target, temporaryTitle}];
  }
  throw new InputError(
    `Cannot order the pages: they wait for each other (${members.map(pathOf).join(' → ')}).`
  );
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
