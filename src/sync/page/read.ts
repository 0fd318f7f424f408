import type {RemotePage, Space} from '../../core/model.ts';
import type {PageReader, RemoteAttachment} from '../../ports.ts';
import {describeMissing, findPage, openSpace} from './find.ts';
import type {PageName, Refusal} from './options.ts';

/** People whose names are looked up. */
const mostPeople = 50;

/** A page as it is in Confluence. */
export interface PageRead {
  readonly status: 'read';
  readonly page: RemotePage;
  readonly space: Space;
  /** Base address of readers' links. */
  readonly siteUrl: string;
  readonly storage: string;
  readonly labels: readonly string[];
  readonly attachments: readonly RemoteAttachment[];
  /** Names of the people whom the page mentions, by account id or user key. */
  readonly names: ReadonlyMap<string, string>;
}

/** Read one page with all that hangs on it. Nothing is written: there is no writer. */
export async function readPage(
  reader: PageReader,
  {space: key, title}: PageName
): Promise<PageRead | Refusal> {
  const {siteUrl} = await reader.connect();
  const space = await openSpace(reader, key);
  const page = await findPage(reader, space, title);
  if (page === undefined) {
    const error = await describeMissing(reader, space, {task: `read "${title}"`, title});
    return {status: 'refused', reason: 'not-found', error, messages: []};
  }
  const [bodies, labels, attachments] = await Promise.all([
    reader.readBodies([page.id]),
    reader.readLabels(page.id),
    reader.readAttachments(page.id)
  ]);
  const storage = bodies.get(page.id) ?? '';
  const names = await reader.readNames(findPeople(storage));
  return {status: 'read', page, space, siteUrl, storage, labels, attachments, names};
}

/** The first people whom a page mentions; each costs a request. */
function findPeople(storage: string): readonly string[] {
  const found = [...storage.matchAll(/\sri:(?:account-id|userkey)="([^"<&]+)"/g)].map(([, id = '']) => id);
  return [...new Set(found)].slice(0, mostPeople);
}
