import {ConfluenceError} from '../../../core/errors.ts';
import type {PageId, RemotePage, Space} from '../../../core/model.ts';
import type {PageContent} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {readPage} from './page.ts';
import {putPage, type PageWrite} from './put-page.ts';
import {hasCode, writeOnce} from '../write-once.ts';

interface Publication {
  readonly space: Space;
  readonly content: PageContent;
}

/** Turns drafts into pages. */
export type Publish = (draft: PageId, publication: Publication) => Promise<RemotePage>;

/**
 * Make the function that turns a draft into a page: body, parent, and the first version with its message, all in one request.
 *
 * Atlassian's older documents want version 1 for this, the newer ones the draft's version plus 1. We send 1, follow the
 * server's answer once, and begin with its number from then on. A page that is published with our message already counts as done.
 */
export function createPublish(client: Client): Publish {
  let usual = 1;
  return async (draft, publication) => {
    const page = toPublished(draft, publication);
    let version = usual;
    let doubtful = false;
    const write = (): Promise<RemotePage> => putPage(client, {...page, version});
    return writeOnce(client, {
      doubtful: ['unavailable', 'conflict'],
      write: async () => {
        try {
          return await write();
        } catch (error) {
          // After a lost reply the number may come from our own write: then we look first.
          const next = doubtful ? undefined : readNextVersion(error);
          if (next === undefined || next === version) throw error;
          version = next;
        }
        const published = await write();
        usual = version;
        return published;
      },
      look: async error => {
        doubtful = true;
        // A draft is not found by this, so that a missing page means: not yet published.
        const found = await readPage(client, draft, ['current']);
        if (found === undefined) version = readNextVersion(error) ?? version;
        if (found === undefined || found.version.message === publication.content.message) return found;
        throw error;
      }
    });
  };
}

function toPublished(id: PageId, {space, content}: Publication): Omit<PageWrite, 'version'> {
  const parentId = content.parentId ?? space.homepageId;
  return {
    id,
    task: `publish page ${id} "${content.title}" in space ${space.key}`,
    content: {...content, ...(parentId === undefined ? {} : {parentId})}
  };
}

/** `Version must be incremented when updating a page. Current Version: [3]. …` → 4. */
function readNextVersion(error: unknown): number | undefined {
  if (!hasCode(error, ['conflict', 'rejected']) || !(error instanceof ConfluenceError)) return undefined;
  const current = /Current Version(?: is)?:?\s*\[?(\d{1,9})\]?/i.exec(error.message)?.[1];
  return current === undefined || Number(current) === 0 ? undefined : Number(current) + 1;
}
