import path from 'node:path/posix';
import type {Repository, SourcePath} from '../model.ts';
import {scanDestinations} from './scan.ts';

/**
 * Find every repository path that a Markdown text may refer to.
 *
 * Like the scan below it, the result may hold too much but never too little: paths that do not exist, and both
 * readings of a percent sign.
 *
 * @param from
 *   The file that holds the text; relative destinations start at its folder.
 * @returns
 *   Repository paths without leading or trailing slash; the root is `.`.
 */
export function findReferences(from: SourcePath, text: string, repository: Repository): ReadonlySet<string> {
  const found = new Set<string>();
  for (const destination of scanDestinations(text)) {
    for (const reading of readingsOf(stripSuffix(destination))) {
      const target = resolve(from, reading, repository);
      if (target !== undefined) found.add(target);
    }
  }
  return found;
}

function stripSuffix(destination: string): string {
  const end = destination.search(/[?#]/);
  return end === -1 ? destination : destination.slice(0, end);
}

function readingsOf(destination: string): readonly string[] {
  if (!destination.includes('%')) return [destination];
  try {
    return [destination, decodeURIComponent(destination)];
  } catch {
    // A lone percent sign: GitHub takes it as it stands.
    return [destination];
  }
}

function resolve(from: SourcePath, destination: string, repository: Repository): string | undefined {
  const own = stripRepositoryUrl(destination, repository);
  if (own !== undefined) return normalize(own);
  if (destination === '' || /^[a-z][a-z\d+.-]*:/i.test(destination) || destination.startsWith('//'))
    return undefined;
  const absolute = destination.startsWith('/') ? destination : `/${path.dirname(from)}/${destination}`;
  return normalize(absolute);
}

/** The path in an absolute URL of this repository's own files, such as `https://github.com/o/r/blob/main/docs/a.md`. */
function stripRepositoryUrl(destination: string, repository: Repository): string | undefined {
  if (repository.url === undefined || !/^https?:/i.test(destination)) return undefined;
  const parts = /^https?:\/\/([^/]+)\/([^/]+\/[^/]+)\/(.*)$/i.exec(destination);
  if (parts === null) return undefined;
  const [, host = '', name = '', rest = ''] = parts;
  const own = new URL(repository.url);
  const isOwn = `/${name}`.toLowerCase() === own.pathname.toLowerCase();
  if (host === 'raw.githubusercontent.com' && isOwn) return afterBranch(rest, repository.branch);
  if (host.toLowerCase() !== own.host || !isOwn) return undefined;
  const view = /^(?:blob|tree|raw|edit|blame)\/(.*)$/.exec(rest)?.[1];
  return view === undefined ? undefined : afterBranch(view, repository.branch);
}

function afterBranch(rest: string, branch: string): string | undefined {
  return rest.startsWith(`${branch}/`) ? rest.slice(branch.length) : undefined;
}

function normalize(absolute: string): string | undefined {
  const normal = path.normalize(absolute.startsWith('/') ? absolute : `/${absolute}`);
  const bare = normal.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '.' : bare;
}
