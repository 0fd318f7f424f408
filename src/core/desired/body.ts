import type {Body, PageId, SourcePath} from '../model.ts';

/** Paths whose page id a body still waits for. */
export function openPaths(body: Body): readonly SourcePath[] {
  return body.flatMap(part => (typeof part === 'string' ? [] : [part.path]));
}

/**
 * Fill the holes of a body.
 *
 * @param idOf
 *   Gives what stands in for the page of a path: its id, or a text for people where no page will ever be.
 */
export function fillBody(body: Body, idOf: (path: SourcePath) => PageId | string): string {
  return body.map(part => (typeof part === 'string' ? part : idOf(part.path))).join('');
}
