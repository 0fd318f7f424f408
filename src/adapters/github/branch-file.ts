import {InputError} from '../../core/errors.ts';
import {isNotFound} from './refusal.ts';
import type {GitHubClient} from './client.ts';

const mark = '\uFEFF';

/** A text file at one commit. */
export interface BranchFile {
  /** Without the byte order mark. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
}

/**
 * Read a text file at a commit or branch. One request; two for a file over 1 MB, which the contents endpoint leaves out.
 *
 * @returns
 *   The file, or undefined when the commit does not have it.
 * @throws
 *   An `InputError` when it is not a file or not UTF-8; what Octokit throws when GitHub fails.
 */
export async function readFileAt(
  client: GitHubClient,
  path: string,
  ref: string
): Promise<BranchFile | undefined> {
  const {octokit, owner, repo} = client;
  let content;
  try {
    ({data: content} = await octokit.rest.repos.getContent({owner, repo, path, ref}));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
  if (Array.isArray(content) || content.type !== 'file') {
    throw new InputError(
      `Cannot read ${path} at ${ref}: expected a file, not a folder, symbolic link or submodule.`
    );
  }
  const base64 = content.encoding === 'base64' ? content.content : await readBlob(client, content.sha);
  return decode(Buffer.from(base64, 'base64'), path);
}

/** The bytes that GitHub has to store for a text. */
export function encode({text, hasByteOrderMark}: BranchFile): Buffer {
  return Buffer.from(hasByteOrderMark ? mark + text : text, 'utf8');
}

/** Read the content of an object by its hash; base64. */
export async function readBlob({octokit, owner, repo}: GitHubClient, sha: string): Promise<string> {
  const {data} = await octokit.rest.git.getBlob({owner, repo, file_sha: sha});
  return data.content;
}

function decode(bytes: Buffer, path: string): BranchFile {
  let text;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (cause) {
    throw new InputError(`Cannot read ${path} from GitHub: it is not UTF-8.`, {cause});
  }
  const hasByteOrderMark = text.startsWith(mark);
  return {text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark};
}
