import {VFileMessage} from 'vfile-message';
import type {Node, Point, Position} from 'unist';

/** How much a message matters: an error stops its page, a warning fails only strict runs. */
export type Severity = 'error' | 'warning' | 'info';

export interface MessageOptions {
  /** Repository-relative path of the file that the message is about. */
  readonly path: string;
  /** Where in that file; absent when it is about the file as a whole. */
  readonly place?: Node | Position | Point | undefined;
  /** Name of the rule, as documented in docs/messages.md. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** Which rule of the search for secrets it was; absent: the message is about something else. */
  readonly secretRule?: string;
}

/**
 * Make a message about the content of a file.
 *
 * @param reason
 *   One sentence: what is wrong, seen and expected. The place is data, not prose.
 */
export function createMessage(reason: string, options: MessageOptions): VFileMessage {
  const message = new VFileMessage(reason, {
    ...(options.place ? {place: toPlace(options.place)} : {}),
    ruleId: options.ruleId,
    source: 'confluence-sync'
  });
  message.file = options.path;
  if (options.secretRule !== undefined) Object.assign(message, {secretRule: options.secretRule});
  message.fatal = options.severity === 'error' ? true : options.severity === 'warning' ? false : undefined;
  return message;
}

/** Which rule of the search for secrets a message is about; undefined: about none. */
export function secretRuleOf(message: VFileMessage): string | undefined {
  const {secretRule} = message as {readonly secretRule?: unknown};
  return typeof secretRule === 'string' ? secretRule : undefined;
}

/** Tell how much a message matters, from vfile's three-valued `fatal`. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error';
  return message.fatal === false ? 'warning' : 'info';
}

function toPlace(place: Node | Position | Point): Position | Point | undefined {
  // An ordered list of mdast has a `start` of its own, so the type decides what it is.
  return 'type' in place ? place.position : place;
}
