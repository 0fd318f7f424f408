import {deflateRawSync, inflateRawSync} from 'node:zlib';
import type {Body, Hole, PackedBody, PageId, SourcePath} from '../model.ts';

/** Make a body small, to a tenth or less of the memory that its text takes. */
export function packBody(body: Body): PackedBody {
  const text = body.filter(part => typeof part === 'string').join('');
  return {
    // What is compressed may be a part of a much larger buffer, which would be kept as a whole.
    bytes: new Uint8Array(deflateRawSync(text, {level: 1})),
    parts: body.map(part => (typeof part === 'string' ? part.length : part))
  };
}

/** The parts of a body, packed or not. */
export function partsOf(body: Body | PackedBody): Body {
  if (!('bytes' in body)) return body;
  const text = inflateRawSync(body.bytes).toString('utf8');
  let start = 0;
  return body.parts.map(part => (typeof part === 'number' ? text.slice(start, (start += part)) : part));
}

/** Paths whose page id a body still waits for. */
export function openPaths(body: Body | PackedBody): readonly SourcePath[] {
  const parts: readonly (string | number | Hole)[] = 'bytes' in body ? body.parts : body;
  return parts.flatMap(part => (typeof part === 'object' && part.kind === 'path' ? [part.path] : []));
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
  body: Body | PackedBody,
  idOf: (path: SourcePath) => PageId | string,
  widthOf: (name: string) => number | undefined = () => undefined
): string {
  return partsOf(body)
    .map(part => {
      if (typeof part === 'string') return part;
      if (part.kind === 'path') return idOf(part.path);
      const width = widthOf(part.name);
      return width === undefined ? '' : ` ac:width="${width}"`;
    })
    .join('');
}
