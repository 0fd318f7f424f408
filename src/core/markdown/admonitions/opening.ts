import type {AdmonitionKind} from './node.ts';
import {kindOf, titleOf} from './kinds.ts';

/** What the first line of a block says. */
export interface Opening {
  readonly kind: AdmonitionKind;
  /** Markdown in a line; undefined: none. */
  readonly title: string | undefined;
}

const container = /^([ \t>]*)(:{3,})[ \t]*([a-z]+)(?:\[(.*)\])?[ \t]*(?:\{[^{}]*\})?[ \t]*(.*?)\s*$/i;
const indented = /^([ \t]*)(!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t]+[a-z][\w -]*)?(?:[ \t]+"(.*)")?\s*$/i;
const gitlab = /^>>>(?:[ \t]+\[!(\w+)\][ \t]*(.*?))?\s*$/;

/**
 * Read the line that opens a container of colons: `:::tip`, `:::tip[Title]`, `::: tip Title`.
 *
 * @returns
 *   Also for a word that stands for no block of ours, as it has an end of its own; undefined: the line opens nothing.
 */
export function readContainer(
  line: string
): {readonly prefix: string; readonly colons: number; readonly opening: Opening | undefined} | undefined {
  const match = container.exec(line);
  if (!match) {
    const other = /^([ \t>]*)(:{3,})[ \t]*[^\s:]/.exec(line);
    return other ? {prefix: other[1] ?? '', colons: other[2]?.length ?? 0, opening: undefined} : undefined;
  }
  const [, prefix = '', colons = '', word = '', label, rest = ''] = match;
  const kind = kindOf(word);
  const title = (label ?? rest).trim() || titleOf(word);
  return {prefix, colons: colons.length, opening: kind && {kind, title}};
}

/** Number of colons of a line that closes a container; 0: it closes none. */
export function readContainerEnd(line: string): number {
  return /^[ \t>]*(:{3,})\s*$/.exec(line)?.[1]?.length ?? 0;
}

/** Read the line over an indented block: `!!! note "Title"`, or `??? note` for one to unfold. */
export function readIndented(line: string): {readonly indent: string; readonly opening: Opening} | undefined {
  const match = indented.exec(line);
  if (!match) return undefined;
  const [, indent = '', mark = '', word = '', title] = match;
  const kind = kindOf(word);
  if (kind === undefined && title === undefined) return undefined;
  const folded = mark !== '!!!';
  const shown = folded
    ? (title ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    : (title ?? titleOf(word));
  return {indent, opening: {kind: folded ? 'details' : (kind ?? 'note'), title: shown?.trim() || undefined}};
}

/** Read the line of three signs that begins, and ends, a quote of GitLab; the first can be an alert. */
export function readQuote(line: string): Opening | undefined {
  const match = gitlab.exec(line);
  if (!match) return undefined;
  const [, word, title] = match;
  if (word === undefined) return {kind: 'quote', title: undefined};
  const kind = /^(?:note|tip|important|warning|caution)$/i.test(word) ? word.toLowerCase() : undefined;
  return kind === undefined ? undefined : {kind: kind as AdmonitionKind, title: title?.trim() || undefined};
}
