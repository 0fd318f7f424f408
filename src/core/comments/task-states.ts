import {leavesOf} from './match-outlines.ts';
import {type Leaf, readOutline} from './outline.ts';
import {createIntern} from './words.ts';

/** Six states in each character. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const perCharacter = 6;

/** Most tasks that are remembered: a version message has not much room. */
const mostTasks = 240;

/** Lines that are the text of a task, in their order. */
export function tasksOf(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.filter(({task}) => task !== undefined);
}

/**
 * Write down which tasks of a body are done, for the mark; undefined: it has none, or too many.
 *
 * A body as it was sent does not tell that later: ticks of readers go over to it.
 */
export function encodeTasks(storage: string): string | undefined {
  if (!storage.includes('<ac:task-status')) return undefined;
  const states = tasksOf(leavesOf(readOutline(storage, createIntern()))).map(
    ({task}) => task?.isDone === true
  );
  if (states.length === 0 || states.length > mostTasks) return undefined;
  const length = Math.ceil(states.length / perCharacter);
  const digits = Array.from({length}, (_, index) => {
    const some = states.slice(index * perCharacter, (index + 1) * perCharacter);
    return alphabet[some.reduce((sum, isDone, bit) => sum + (isDone ? 2 ** bit : 0), 0)] ?? '';
  });
  return digits.join('');
}

/** Read the states of so many tasks again; undefined: they are of another number of tasks. */
export function decodeTasks(text: string | undefined, count: number): readonly boolean[] | undefined {
  if (text === undefined || text.length !== Math.ceil(count / perCharacter)) return undefined;
  return Array.from({length: count}, (_, index) => {
    const digit = alphabet.indexOf(text[Math.floor(index / perCharacter)] ?? '');
    return Math.floor(digit / 2 ** (index % perCharacter)) % 2 === 1;
  });
}
