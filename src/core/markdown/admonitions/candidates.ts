import {readContainer, readContainerEnd, readIndented, readQuote, type Opening} from './opening.ts';

/** A block that the lines of a text seem to hold; lines count from 0. */
export interface Candidate {
  readonly opening: Opening;
  readonly first: number;
  /** What stands before the mark in the first line. */
  readonly prefix: string;
  /** Line that closes the block; undefined: its content is indented. */
  readonly last: number | undefined;
}

/** Levels of containers in containers that are read: more than anybody writes, and safe to recurse. */
const deepest = 20;

interface Open {
  readonly colons: number;
  readonly first: number;
  readonly prefix: string;
  readonly opening: Opening | undefined;
}

/** A cheap test, so that texts without any such block cost nothing. */
const sign = /^[ \t>]*(?::::|!!!|\?\?\?|>>>)/m;

/**
 * Find what may be blocks set off from the text, in the forms of Docusaurus and VuePress, MkDocs, and GitLab.
 *
 * Only whole ones are taken: a container or a quote that is closed, a title line over an indented block that stands
 * by itself. What of it is code is not known here.
 */
export function findCandidates(text: string): readonly Candidate[] {
  if (!sign.test(text)) return [];
  const lines = text.split('\n');
  const found: Candidate[] = [];
  const open: Open[] = [];
  let quote: {readonly first: number; readonly opening: Opening} | undefined;
  for (const [index, line] of withoutFences(lines)) {
    const container = readContainer(line);
    if (container) open.push({...container, first: index});
    const end = container ? undefined : findOpen(open, readContainerEnd(line));
    if (end?.opening && open.length < deepest) found.push({...end, opening: end.opening, last: index});
    const indented = readIndented(line);
    if (indented && standsAlone(lines, index, indented.indent.length)) {
      found.push({opening: indented.opening, first: index, prefix: indented.indent, last: undefined});
    }
    const mark = readQuote(line);
    if (mark && quote === undefined) quote = {first: index, opening: mark};
    else if (quote && mark?.kind === 'quote') {
      found.push({...quote, prefix: '', last: index});
      quote = undefined;
    }
  }
  return found;
}

/** Close the innermost container, if the line has as many colons as it; what is open in it, is left alone. */
function findOpen(open: Open[], colons: number): Open | undefined {
  const inner = open.at(-1);
  return colons > 0 && inner && inner.colons <= colons ? open.pop() : undefined;
}

/** Lines with their numbers, but for those of fenced code. */
function* withoutFences(lines: readonly string[]): Generator<readonly [number, string]> {
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = /^(?:[ \t>]|[-*+] |\d+[.)] )*(`{3,}(?!.*`)|~{3,})(.*)/s.exec(line);
    if (fence === undefined && mark === null) yield [index, line];
    else if (fence === undefined) fence = mark?.[1];
    else if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '') fence = undefined;
  }
}

/** Whether a title line has a blank line before it, a block indented by four below, and a blank line after that. */
function standsAlone(lines: readonly string[], index: number, indent: number): boolean {
  const before = lines[index - 1] ?? '';
  if (before.trim() !== '' && !readIndented(before)) return false;
  let wasBlank = false;
  let body = 0;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const isBlank = line.trim() === '';
    if (!isBlank && widthOf(line) < indent + 4) return body > 0 && wasBlank;
    if (!isBlank) body++;
    wasBlank = isBlank;
  }
  return body > 0;
}

function widthOf(line: string): number {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return space.replaceAll('\t', '    ').length;
}
