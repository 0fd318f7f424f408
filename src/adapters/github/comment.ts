import type {RestEndpointMethodTypes} from '@octokit/rest';
import type {GitHubClient} from './client.ts';
import {readRefusal} from './refusal.ts';
import {toInputError} from './to-error.ts';

/** GitHub takes no more characters in a comment. */
export const commentLimit = 65_536;

/** One comment of a pull request that is written once and brought up to date from then on. */
export interface StickyComment {
  readonly client: GitHubClient;
  readonly pullRequest: number;
  /** Begin of the comment, which readers do not see: an HTML comment that no other comment begins with. */
  readonly marker: string;
  /** Markdown that follows the marker. */
  readonly body: string;
  /** Whether to write it where there is none yet. */
  readonly create: boolean;
}

type Comment = RestEndpointMethodTypes['issues']['listComments']['response']['data'][number];

/**
 * Write the comment, or bring it up to date. One request to look for it, one per hundred comments; one to write.
 *
 * @returns
 *   Address of the comment; undefined: there is none, and none was wanted.
 * @throws
 *   An `InputError` that names the permission when GitHub does not allow it.
 */
export async function writeComment(comment: StickyComment): Promise<string | undefined> {
  const {client, pullRequest, marker, body, create} = comment;
  const {octokit, owner, repo} = client;
  const text = `${marker}\n${body}`;
  try {
    const existing = await findComment(comment);
    if (existing?.body === text) return existing.html_url;
    if (existing !== undefined) {
      const at = {owner, repo, comment_id: existing.id};
      return (await octokit.rest.issues.updateComment({...at, body: text})).data.html_url;
    }
    if (!create) return undefined;
    const at = {owner, repo, issue_number: pullRequest};
    return (await octokit.rest.issues.createComment({...at, body: text})).data.html_url;
  } catch (error) {
    readRefusal(error);
    throw toInputError(error, `comment on pull request #${pullRequest}`, 'pull-requests: write');
  }
}

async function findComment({client, pullRequest, marker}: StickyComment): Promise<Comment | undefined> {
  const {octokit, owner, repo} = client;
  const list = {owner, repo, issue_number: pullRequest, per_page: 100};
  for await (const {data} of octokit.paginate.iterator(octokit.rest.issues.listComments, list)) {
    const found = data.find(one => one.body?.startsWith(marker) === true && isTrusted(one));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Anybody can write our marker; a comment that a stranger could change afterwards is none of ours. */
function isTrusted({user, author_association: author}: Comment): boolean {
  return user?.type !== 'User' || author === 'OWNER' || author === 'MEMBER' || author === 'COLLABORATOR';
}
