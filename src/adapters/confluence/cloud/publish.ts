import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId, RemotePage, Space} from '../../../core/model.ts';
import type {PageContent} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {readPage} from './page.ts';
import {putPage} from './put-page.ts';
import {hasCode, settle} from './settle.ts';

export interface Publication {
  readonly space: Space;
  readonly content: PageContent;
}

/**
 * Turn a draft into a page: body, parent, and the first version with its message, all in one request.
 *
 * Atlassian's older documents want version 1 for this, the newer ones the draft's version plus 1. We send 1, and once the
 * number that follows from the refusal. A page that is published with our message already counts as done.
 */
export async function publish(client: Client, draft: PageId, publication: Publication): Promise<RemotePage> {
  const {space, content} = publication;
  const parentId = content.parentId ?? space.homepageId;
  const page = {...content, ...(parentId === undefined ? {} : {parentId})};
  const task = `publish page ${draft} "${content.title}" in space ${space.key}`;
  let version = 1;
  return settle(client, {
    doubtful: ['unavailable', 'conflict'],
    write: async () => {
      try {
        return await putPage(client, {id: draft, task, content: page, version});
      } catch (error) {
        const next = version === 1 ? readNextVersion(error) : undefined;
        if (next === undefined) throw error;
        version = next;
        return putPage(client, {id: draft, task, content: page, version});
      }
    },
    look: async error => {
      // A draft is not found by this, so that a missing page means: not yet published.
      const found = await readPage(client, draft, ['current']);
      if (found === undefined) return undefined;
      if (found.version.message === content.message) return found;
      throw error;
    }
  });
}

/** `Version must be incremented when updating a page. Current Version: [3]. …` → 4. */
function readNextVersion(error: unknown): number | undefined {
  if (!hasCode(error, ['conflict', 'rejected']) || !(error instanceof ConfluenceError)) return undefined;
  const current = /Current Version(?: is)?:?\s*\[?(\d{1,9})\]?/i.exec(error.message)?.[1];
  return current === undefined || Number(current) === 0 ? undefined : Number(current) + 1;
}
