import type {Severity} from '../message.ts';
import {createMessage} from '../message.ts';
import type {VFileMessage} from 'vfile-message';

interface Rule {
  readonly severity: Severity;
  /** What the message is about, for the documentation. */
  readonly description: string;
}

/** Every rule by which reading a page of Confluence gives a message. Places are those of the storage format. */
export const readRules = {
  'kept-storage': {
    severity: 'info',
    description:
      'Markdown has no form for a part of the page; it is kept in a `confluence-storage` block, which brings it back.'
  },
  'lost-formatting': {
    severity: 'info',
    description: 'Colours, sizes or places that Markdown cannot say are left out; the text stays.'
  },
  'lost-macro': {
    severity: 'warning',
    description: 'A macro in a line of text has no form in Markdown; what it shows is left as text.'
  },
  'malformed-page': {
    severity: 'error',
    description: 'The storage format of a page is not well-formed XML; it is shown as it is.'
  },
  'simplified-structure': {
    severity: 'info',
    description: 'Columns, panels with a title, cards and the like are read as the nearest form of Markdown.'
  }
} as const satisfies Readonly<Record<string, Rule>>;

type ReadRuleId = keyof typeof readRules;

/** Makes a message about a place in the storage format, given as offset or line; each is made once, however often its case occurs. */
export type ReadReport = (
  ruleId: ReadRuleId,
  reason: string,
  place: number | {readonly line: number; readonly column: number}
) => void;

/**
 * Make the function that adds messages about one page to a list.
 *
 * @param path
 *   How messages name the page.
 */
export function reportPage(
  messages: VFileMessage[],
  {path, storage}: {readonly path: string; readonly storage: string}
): ReadReport {
  const said = new Set<string>();
  return (ruleId, reason, where) => {
    if (said.has(reason)) return;
    said.add(reason);
    const place = typeof where === 'number' ? placeOf(storage, where) : where;
    messages.push(createMessage(reason, {path, place, ruleId, severity: readRules[ruleId].severity}));
  };
}

function placeOf(storage: string, offset: number): {readonly line: number; readonly column: number} {
  const before = storage.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}
