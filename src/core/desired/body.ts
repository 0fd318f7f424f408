import type {Body, PageId, SourcePath} from '../model.ts';

/** Paths whose page id a body still waits for. */
export function openPaths(body: Body): readonly SourcePath[] {
  return body.flatMap(part => (typeof part === 'string' || part.kind !== 'path' ? [] : [part.path]));
}

/**
 * Fill the holes of a body.
 *
 * @param idOf
 *   Gives what stands in for the page of a path: its id, or a text for people where no page will ever be.
 * @param widthOf
 *   Gives the width of a drawing by the name of its attachment, in pixels; undefined: its own. It is left out where
 *   bodies are compared: the same source gives a drawing of another width where other fonts are installed.
 */
export function fillBody(
  body: Body,
  idOf: (path: SourcePath) => PageId | string,
  widthOf: (name: string) => number | undefined = () => undefined
): string {
  return body
    .map(part => {
      if (typeof part === 'string') return part;
      if (part.kind === 'path') return idOf(part.path);
      const width = widthOf(part.name);
      return width === undefined ? '' : ` ac:width="${width}"`;
    })
    .join('');
}
