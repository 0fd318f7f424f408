import type {XmlElement} from './xml.ts';

/** A task, and where in the text its state stands. */
export interface Task {
  readonly isDone: boolean;
  readonly start: number;
  readonly end: number;
}

/** Read the state of an `ac:task`; undefined: it has none. */
export function readTask(xml: string, {children}: XmlElement): Task | undefined {
  const status = children.find(
    (child): child is XmlElement => child.kind === 'element' && child.name === 'ac:task-status'
  );
  if (status === undefined) return undefined;
  const {innerStart: start, innerEnd: end} = status;
  return {isDone: xml.slice(start, end).trim() === 'complete', start, end};
}
