import {ConfluenceError} from '../../core/errors.ts';
import type {PageId, RemotePage, Space} from '../../core/model.ts';
import type {Connection, PageContent, PageReader} from '../../ports.ts';
import {discard} from '../apply/settle-drafts.ts';
import {describeMissing, findPage, openSpace} from './find.ts';
import {completeNewPage} from './hang-on.ts';
import {describeVersion} from './message.ts';
import type {PageOptions, PagePorts, PageResult, ParentName, Refusal} from './options.ts';
import {preparePage, writeBody} from './prepare.ts';

/**
 * Make one page. Nothing is written when the title is taken, or the file has errors.
 *
 * The page begins as a draft, which nobody sees, and is published whole. No request that makes something is repeated
 * unless it is known that nothing was made.
 */
export async function createPage(
  ports: PagePorts,
  options: PageOptions & {readonly parent?: ParentName}
): Promise<PageResult> {
  const {reader} = ports;
  const {name} = options;
  const connection = await reader.connect();
  const space = await openSpace(reader, name.space);
  const taken = await findPage(reader, space, name.title);
  if (taken !== undefined) return refuseTaken(taken, space);
  const parent = await findParent(reader, space, options);
  if (typeof parent === 'object') return parent;
  const prepared = await preparePage(ports, options, connection);
  const {page, messages} = prepared;
  if (page === undefined) {
    const error = `Cannot create "${name.title}": ${options.source.path} has errors. Correct them; nothing was written.`;
    return {status: 'refused', reason: 'errors', error, messages};
  }
  const body = writeBody(page, prepared);
  const message = describeVersion(page.entry.path, page.title, body);
  const content = {title: page.title, body, message, ...(parent === undefined ? {} : {parentId: parent})};
  try {
    const made = await write(ports, connection, {space, content});
    const rest = await completeNewPage(ports, made.id, {page, prepared, labels: options.labels});
    return {status: 'created', page: made, space: space.key, ...rest, messages};
  } catch (error) {
    if (!(error instanceof ConfluenceError) || error.code === 'auth') throw error;
    return {status: 'refused', reason: 'refused', error: error.message, messages};
  }
}

function refuseTaken(page: RemotePage, {key}: Space): Refusal {
  const where =
    page.status === 'archived'
      ? 'an archived page has this title. Restore it in Confluence, give it another title there,'
      : 'a page has this title. Change it with "confluence update",';
  const error = `Cannot create "${page.title}" in space ${key}: ${where} or choose another title. It is page ${page.id}, ${page.url}`;
  return {status: 'refused', reason: 'title-taken', error, page, messages: []};
}

/** The id of the parent; undefined: none is asked for. An id that is no page may be that of a folder. */
async function findParent(
  reader: PageReader,
  space: Space,
  {parent, name}: {readonly parent?: ParentName; readonly name: {readonly title: string}}
): Promise<PageId | Refusal | undefined> {
  if (parent === undefined) return undefined;
  const refuse = (error: string): Refusal => ({
    status: 'refused',
    reason: 'parent-not-found',
    error,
    messages: []
  });
  if (parent.kind === 'title') {
    const found = await findPage(reader, space, parent.title);
    if (found?.status === 'current') return found.id;
    const task = `create "${name.title}" under "${parent.title}"`;
    return refuse(await describeMissing(reader, space, {task, title: parent.title}));
  }
  const [page] = await reader.readPages([parent.id]);
  if (page === undefined || (page.spaceId === space.id && page.status === 'current')) return parent.id;
  const why =
    page.spaceId === space.id ? `page ${page.id} is ${page.status}` : `page ${page.id} is in another space`;
  return refuse(`Cannot create "${name.title}" under page ${parent.id}: ${why}. Choose another parent.`);
}

async function write(
  {writer}: PagePorts,
  {hasDrafts}: Connection,
  {space, content}: {readonly space: Space; readonly content: PageContent}
): Promise<RemotePage> {
  if (!hasDrafts) return writer.create(space, content, true);
  const draft = await writer.createDraft({space, title: content.title});
  try {
    return await writer.publish(draft, space, content);
  } catch (error) {
    // Without an answer it may be published, and must stay.
    if (error instanceof ConfluenceError && error.code !== 'unavailable') await discard(draft, writer);
    throw error;
  }
}
