import {characterEntities} from 'character-entities';

/** Characters as they read, and where they are written: plain ones one by one, or all of one reference. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]*));/gi;

/** Read the text between two places; a reference that nobody knows reads as it is written. */
export function decodeText(xml: string, from: number, to: number): readonly TextPiece[] {
  const raw = xml.slice(from, to);
  if (!raw.includes('&')) return raw === '' ? [] : [{start: from, end: to, text: raw}];
  const pieces: TextPiece[] = [];
  let place = 0;
  const addPlain = (end: number): void => {
    if (end > place) pieces.push({start: from + place, end: from + end, text: raw.slice(place, end)});
  };
  for (const match of raw.matchAll(reference)) {
    const text = decode(match);
    if (text === undefined) continue;
    addPlain(match.index);
    place = match.index + match[0].length;
    pieces.push({start: from + match.index, end: from + place, text});
  }
  addPlain(raw.length);
  return pieces;
}

/** Read a text with references at once. */
export function decodeAll(raw: string): string {
  return decodeText(raw, 0, raw.length)
    .map(({text}) => text)
    .join('');
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : undefined;
}
