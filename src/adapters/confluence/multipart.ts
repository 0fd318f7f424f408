import {randomBytes} from 'node:crypto';
import type {Payload} from './call.ts';

export type Part =
  | {readonly kind: 'text'; readonly name: string; readonly text: string}
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly fileName: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    };

/**
 * Build a `multipart/form-data` body (RFC 7578).
 *
 * Text parts name their charset, which `FormData` cannot do: Confluence reads them as Latin-1 otherwise.
 */
export function buildMultipart(parts: readonly Part[]): Payload {
  const boundary = `----confluence-sync-${randomBytes(16).toString('hex')}`;
  const pieces = parts.flatMap(part => [
    Buffer.from(`--${boundary}\r\n${headOf(part)}\r\n\r\n`, 'utf8'),
    part.kind === 'file' ? part.bytes : Buffer.from(part.text, 'utf8'),
    Buffer.from('\r\n', 'utf8')
  ]);
  const bytes = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`, 'utf8')]);
  return {contentType: `multipart/form-data; boundary=${boundary}`, bytes};
}

function headOf(part: Part): string {
  const disposition = `Content-Disposition: form-data; name="${escape(part.name)}"`;
  if (part.kind === 'text') return `${disposition}\r\nContent-Type: text/plain; charset=utf-8`;
  const mediaType = part.mediaType.replace(/[^\x21-\x7e ]/g, '');
  return `${disposition}; filename="${escape(part.fileName)}"\r\nContent-Type: ${mediaType}`;
}

/** The escapes that the HTML standard gives for names in form data. */
function escape(name: string): string {
  return name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
}
