import type {Page} from '../model.ts';
import {badRequest} from '../refusal.ts';
import type {Actor} from './actor.ts';
import {latest} from './create-page.ts';
import {touchBody} from './touch-body.ts';

/** A task that a reader ticks. */
export interface TickInput {
  /** Text that its body holds. */
  readonly task: string;
  /** Whether it is ticked, or unticked; default: ticked. */
  readonly done?: boolean;
  /** Whether that makes a new version; default: it does. Confluence does not document it. */
  readonly asVersion?: boolean;
}

/** Tick the first task that holds a text. Answers the id of the page. Throws a `Refusal` (400) when there is none. */
export function tickTask(actor: Actor, page: Page, {task, done = true, asVersion = true}: TickInput): string {
  const {body} = latest(page);
  const found = [...body.matchAll(/<ac:task-status>(\w*)<\/ac:task-status>.*?<\/ac:task-body>/gs)].find(
    ([whole]) => whole.includes(task)
  );
  if (found === undefined) throw badRequest(`The page has no task ${JSON.stringify(task)}`);
  const start = found.index + '<ac:task-status>'.length;
  const end = start + (found[1]?.length ?? 0);
  const ticked = body.slice(0, start) + (done ? 'complete' : 'incomplete') + body.slice(end);
  touchBody(actor, page, {body: ticked, asVersion});
  return page.id;
}
