import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';

/** What readers see of a page, and what of it is marked. */
export interface MarkedText {
  /** All text without white space, in the order of the page. */
  readonly text: string;
  /** By `ac:ref`: the marked pieces, as places in the text. */
  readonly markers: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

const hidden = /^(?:ac:parameter|ac:plain-text-body|ac:plain-text-link-body|ac:task-id|ac:task-status)$/;
const marker = 'ac:inline-comment-marker';

/** Read a page as a reader would. Throws when it is not well-formed, or a marker stands where none may. */
export function readMarkedText(storage: string): MarkedText {
  const parser = new SaxesParser({fragment: true, xmlns: false as const});
  Object.assign(parser.ENTITIES, characterEntities);
  const markers: Record<string, (readonly [number, number])[]> = {};
  const open: {readonly ref: string; readonly from: number}[] = [];
  let hiddenDepth = 0;
  let text = '';
  parser.on('error', error => {
    throw new Error(`${error.message} in ${storage}`);
  });
  parser.on('opentag', ({name, attributes}) => {
    if (hidden.test(name)) hiddenDepth += 1;
    if (name !== marker) return;
    if (hiddenDepth > 0) throw new Error(`a marker in a hidden place: ${storage}`);
    open.push({ref: attributes['ac:ref'] ?? '', from: text.length});
  });
  parser.on('closetag', ({name}) => {
    if (hidden.test(name)) hiddenDepth -= 1;
    const closed = name === marker ? open.pop() : undefined;
    if (closed !== undefined) (markers[closed.ref] ??= []).push([closed.from, text.length]);
  });
  parser.on('text', value => {
    if (hiddenDepth === 0) text += value.replaceAll(/\s/g, '');
  });
  parser.write(storage).close();
  return {text, markers: joinPieces(markers)};
}

/** Confluence parts a marker at every border of markup; pieces that follow each other are one. */
function joinPieces(markers: MarkedText['markers']): MarkedText['markers'] {
  const joined = Object.entries(markers).map(([ref, pieces]) => {
    const whole: [number, number][] = [];
    for (const [from, to] of pieces.toSorted(([a], [b]) => a - b)) {
      const last = whole.at(-1);
      if (last?.[1] === from) last[1] = to;
      else whole.push([from, to]);
    }
    return [ref, whole] as const;
  });
  return Object.fromEntries(joined);
}

/** The page without its markers. */
export function stripMarkers(storage: string): string {
  return storage.replaceAll(/<\/?ac:inline-comment-marker[^>]*>/g, '');
}
