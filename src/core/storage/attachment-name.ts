import {createHash} from 'node:crypto';
import {basename, extname} from 'node:path/posix';

const longest = 60;

/**
 * Name a repository file as an attachment of its page.
 *
 * The name is readable (`diagram-1a2b3c4d.png`), the same in every run, and different for files of the same name in
 * different folders. It holds only letters, digits, `.`, `_` and `-`: others are refused, or break on the way.
 *
 * @param path
 *   Path in the repository.
 */
export function attachmentName(path: string): string {
  const extension = extname(path);
  const stem = toSafe(basename(path, extension)).slice(0, longest) || 'file';
  const suffix = toSafe(extension.slice(1)).slice(0, 16).toLowerCase();
  return `${stem}-${hexHash(path)}${suffix ? `.${suffix}` : ''}`;
}

/** First digits of a hash: enough to tell the files of one page apart. */
export function hexHash(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 8);
}

function toSafe(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9._]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}
