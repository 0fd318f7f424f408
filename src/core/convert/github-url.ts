import type {Repository} from '../model.ts';

export type GithubView = 'blob' | 'tree' | 'edit';

/** Fragments by which GitHub names lines of a source file. */
export const lineFragment = /^L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$/;

/**
 * Address of a path of the repository on GitHub, at the mirrored branch.
 *
 * @returns
 *   Undefined when it is not known where the repository is.
 */
export function githubUrl(
  repository: Repository,
  view: GithubView,
  path: string,
  fragment = ''
): string | undefined {
  if (repository.url === undefined) return undefined;
  const parts = [repository.url, view, encodePath(repository.branch), encodePath(path)].filter(
    part => part !== ''
  );
  // Of Markdown, GitHub numbers the lines of the source only.
  const source = lineFragment.test(fragment) && /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
  return `${parts.join('/')}${source}${fragment ? `#${encodeFragment(fragment)}` : ''}`;
}

/** Percent-encode a fragment, leaving readable what an address may hold. */
export function encodeFragment(fragment: string): string {
  return encodeURIComponent(toWellFormed(fragment)).replace(/%(?:3A|2F|2C|40|3D|2B)/g, decodeURIComponent);
}

function encodePath(path: string): string {
  return path
    .split('/')
    .map(part => encodeURIComponent(toWellFormed(part)).replace(/%(?:40|3D|2B|2C|3A)/g, decodeURIComponent))
    .join('/');
}

/** A lone surrogate cannot be percent-encoded. */
function toWellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\uFFFD');
}
