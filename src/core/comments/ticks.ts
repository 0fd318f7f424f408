import {leavesOf, matchOutlines} from './match-outlines.ts';
import {type Block, type Leaf, readOutline} from './outline.ts';
import type {Task} from './task.ts';
import {decodeTasks, tasksOf} from './task-states.ts';
import type {Intern} from './words.ts';

/** Our last version of a page. */
export interface LastVersion {
  /** Storage format as Confluence keeps it. */
  readonly body: string;
  /** Which tasks were done in Git, as its mark tells; undefined: as they are in the body. */
  readonly tasks?: string | undefined;
}

/** A state to write into the new body. */
export interface Tick {
  readonly start: number;
  readonly end: number;
  readonly isDone: boolean;
}

interface Outlines {
  readonly next: Block;
  /** Which line of the new body a line of the current one became. */
  readonly twins: ReadonlyMap<Leaf, Leaf>;
  readonly intern: Intern;
}

/**
 * Find the tasks that readers ticked or unticked, and whose state stays theirs.
 *
 * That is so where the text of the task did not change and the new body says of it what Git said when our last version was
 * made: then nobody touched it in Git, and the page differs because a reader did.
 */
export function findTicks(last: LastVersion, {next, twins, intern}: Outlines): readonly Tick[] {
  const differing = new Map<Leaf, Task>();
  for (const [leaf, twin] of twins) {
    const isSame = leaf.id === twin.id && leaf.words.length > 0;
    if (isSame && leaf.task !== undefined && twin.task !== undefined && leaf.task.isDone !== twin.task.isDone)
      differing.set(twin, leaf.task);
  }
  if (differing.size === 0) return [];
  const before = readOutline(last.body, intern);
  const tasks = tasksOf(leavesOf(before));
  const states = decodeTasks(last.tasks, tasks.length);
  const inGit = new Map(tasks.map((leaf, index) => [leaf, states?.[index] ?? leaf.task?.isDone]));
  const ticks: Tick[] = [];
  for (const [leaf, twin] of matchOutlines(before, next)) {
    const task = differing.get(twin);
    if (task === undefined || twin.task === undefined || leaf.id !== twin.id) continue;
    if (inGit.get(leaf) !== twin.task.isDone) continue;
    ticks.push({start: twin.task.start, end: twin.task.end, isDone: task.isDone});
  }
  return ticks;
}
