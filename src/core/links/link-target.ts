import {dirname, join} from 'node:path/posix';
import type {Repository} from '../model.ts';
import {isGithubPage, readGithubPath} from './github-address.ts';

/** What the address of a link or an image points at. */
export type LinkTarget =
  /** A place in the same file; the fragment is decoded. */
  | {readonly kind: 'fragment'; readonly fragment: string}
  /** A path in the repository, `''` for its root. */
  | RepositoryTarget
  /** Something on the web, or another address that programs open (`mailto:`, `tel:`). */
  | {readonly kind: 'web'; readonly url: string}
  /** A path that leads out of the repository. */
  | {readonly kind: 'outside'}
  /** An address that pages must not have. */
  | {readonly kind: 'unsafe'; readonly scheme: string};

export interface RepositoryTarget {
  readonly kind: 'repository';
  readonly path: string;
  /** Decoded, without `#`; empty: none. */
  readonly fragment: string;
  /** Whether the address was written out in full, so that it is also good as it is. */
  readonly absolute: boolean;
}

const safeSchemes = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'ftp',
  'irc',
  'ircs',
  'xmpp',
  'sip',
  'sips',
  'geo'
]);

/**
 * Find out what an address in a file points at, by the rules of files rendered on GitHub.
 *
 * @param url
 *   As the Markdown has it, character references decoded.
 * @param from
 *   Path of the file.
 */
export function readLinkTarget(url: string, from: string, repository: Repository): LinkTarget {
  const address = url.trim();
  if (address.startsWith('#')) return {kind: 'fragment', fragment: decode(address.slice(1))};
  if (address.startsWith('//')) return readWeb(`https:${address}`, repository);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return readRelative(address, from, repository);
  if (scheme === 'http' || scheme === 'https') return readWeb(address, repository);
  return safeSchemes.has(scheme) ? {kind: 'web', url: address} : {kind: 'unsafe', scheme};
}

function readRelative(address: string, from: string, repository: Repository): LinkTarget {
  const {path, fragment} = split(address);
  if (path === '') return {kind: 'repository', path: from, fragment, absolute: false};
  const base = path.startsWith('/') ? '' : dirname(from);
  const joined = join(base, `./${path}`).replace(/\/+$/, '');
  if (joined === '..' || joined.startsWith('../')) return readOutside(address, base, repository);
  return {kind: 'repository', path: joined === '.' ? '' : joined, fragment, absolute: false};
}

/**
 * On GitHub, `../../issues` in a file of the root folder is the list of issues, and `../../workflows/CI/badge.svg` the
 * badge of a workflow, as files are shown at `OWNER/REPO/blob/BRANCH`. All of these are addresses on the web.
 */
function readOutside(address: string, base: string, repository: Repository): LinkTarget {
  const above = join(base, `./${address.replace(/[?#].*$/s, '')}`);
  const match = /^\.\.\/\.\.(?:\/(?!\.\.)(.*))?$/s.exec(above);
  if (match === null || repository.url === undefined) return {kind: 'outside'};
  const rest = match[1] ?? '';
  const url = `${repository.url}${rest && '/'}${rest}${/[?#].*$/s.exec(address)?.[0] ?? ''}`;
  if (!isGithubPage(rest)) return {kind: 'outside'};
  const target = readWeb(url, repository);
  return target.kind === 'repository' ? {...target, absolute: false} : target;
}

function readWeb(url: string, repository: Repository): LinkTarget {
  const {path, fragment} = split(url);
  const rest =
    repository.url === undefined ? undefined : readGithubPath(path, repository.url, repository.branch);
  return rest === undefined ? {kind: 'web', url} : {kind: 'repository', path: rest, fragment, absolute: true};
}

function split(address: string): {readonly path: string; readonly fragment: string} {
  const hash = address.indexOf('#');
  const beforeHash = hash < 0 ? address : address.slice(0, hash);
  const fragment = hash < 0 ? '' : decode(address.slice(hash + 1));
  return {path: decode(beforeHash.replace(/\?.*$/s, '')), fragment};
}

/** Decode percent encoding; what is not valid percent encoding stays as it is. */
function decode(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return value;
  }
}
