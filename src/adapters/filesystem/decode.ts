import {isUtf8} from 'node:buffer';
import {InputError} from '../../core/errors.ts';

/**
 * Turn the bytes of a text file into text; a byte order mark stays.
 *
 * Throws an `InputError` naming the file and the first wrong byte, counted from 0, when it is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (isUtf8(buffer)) return text;
  const offset = findInvalid(buffer, text);
  const line = buffer.subarray(0, offset).toString('latin1').split('\n').length;
  throw new InputError(
    `Cannot read ${name}: it is not UTF-8, the byte at offset ${offset} (line ${line}) cannot stand there. Save the file as UTF-8.`
  );
}

/** The first replacement character that does not stand in the file itself marks the first wrong byte. */
function findInvalid(buffer: Buffer, text: string): number {
  let offset = 0;
  let from = 0;
  for (const {index} of text.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(text.slice(from, index));
    if (buffer.subarray(offset, offset + 3).toString('hex') !== 'efbfbd') return offset;
    from = index;
  }
  return offset;
}
