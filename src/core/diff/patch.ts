import {createTwoFilesPatch} from 'diff';
import {type DiffForm, toLines} from './lines.ts';

/** One side of a comparison. */
export interface DiffSide {
  /** What stands in the head of the patch, such as a path. */
  readonly name: string;
  readonly title: string;
  /** Storage format; undefined: there is no page. */
  readonly body: string | undefined;
}

/** Milliseconds after which two long pages are called different as a whole. */
const timeout = 3000;

/**
 * Compare two states of a page as a unified diff; the title is the first line.
 *
 * @returns
 *   The patch; empty when nothing that the form shows differs.
 */
export function createPatch(before: DiffSide, after: DiffSide, form: DiffForm): string {
  const [old, fresh] = [describe(before, form), describe(after, form)];
  if (old === fresh) return '';
  const heads = [before.name, after.name] as const;
  const patch =
    createTwoFilesPatch(...heads, old, fresh, undefined, undefined, {context: 3, timeout}) ??
    // Too different to be compared in time: all of it goes, all of it comes.
    createTwoFilesPatch(...heads, old, '') + createTwoFilesPatch(...heads, '', fresh);
  return patch.replace(/^=+\n/, '').replaceAll('\\ No newline at end of file\n', '');
}

function describe({title, body}: DiffSide, form: DiffForm): string {
  if (body === undefined) return '';
  return [`title: ${title}`, ...toLines(body, form), ''].join('\n');
}
