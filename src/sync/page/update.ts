import {ConfluenceError, LimitError} from '../../core/errors.ts';
import {createMessage} from '../../core/message.ts';
import type {DesiredPage, RemotePage, SpaceKey} from '../../core/model.ts';
import {carryOver} from '../carry-over.ts';
import {createLateComments} from '../late-comments.ts';
import {nameLost} from '../name-lost.ts';
import {findTicket} from './jira-ticket.ts';
import {describeMissing, findPage, openSpace} from './find.ts';
import {addLabels, sendFiles} from './hang-on.ts';
import {findMirrored} from './managed.ts';
import {pointToOwnFiles} from './own-files.ts';
import {describeVersion} from './message.ts';
import type {PageOptions, PagePorts, PageResult, Refusal, RefusalReason} from './options.ts';
import {type PreparedPage, preparePage, writeBody} from './prepare.ts';

/**
 * Write the next version of one page. Its title and its place stay, and so do files and labels that people gave it.
 *
 * @param options
 *   `force`: also when a file of a repository is mirrored to the page, so that the next sync of that overwrites this.
 */
export async function updatePage(
  ports: PagePorts,
  options: PageOptions & {readonly force: boolean}
): Promise<PageResult> {
  const {reader} = ports;
  const {name, source} = options;
  const connection = await reader.connect();
  const space = await openSpace(reader, name.space);
  const target = await findPage(reader, space, name.title);
  const task = `update "${name.title}"`;
  if (target === undefined)
    return refuse('not-found', await describeMissing(reader, space, {task, title: name.title}));
  if (target.status !== 'current') {
    const error = `Cannot ${task}: page ${target.id} is ${target.status}. Restore it in Confluence first: ${target.url}`;
    return refuse('archived', error, target);
  }
  const current = (await reader.readBodies([target.id])).get(target.id) ?? '';
  // The page keeps its own spelling of the title, and the issue on its top unless another one is asked for.
  const ticket = options.jiraTicket ?? findTicket(current);
  const kept = ticket === undefined ? {} : {jiraTicket: ticket};
  const prepared = await preparePage(
    ports,
    {...options, ...kept, name: {...name, title: target.title}},
    connection
  );
  const mirrored = await findMirrored(reader, target, {
    entries: [...options.mirrored, ...prepared.entries],
    space: space.key
  });
  if (mirrored !== undefined && !options.force) {
    const error = `Cannot ${task}: page ${target.id} mirrors ${mirrored}, so that the next sync overwrites what is written now. Change that file, or use --force.`;
    return refuse('managed', error, target);
  }
  const {page} = prepared;
  if (page === undefined) {
    const error = `Cannot ${task}: ${source.path} has errors. Correct them; nothing was written.`;
    return {...refuse('errors', error, target), messages: prepared.messages};
  }
  const messages =
    mirrored === undefined ? prepared.messages : [...prepared.messages, warn(target, mirrored, page)];
  return write(ports, {
    target,
    current,
    page,
    prepared: {...prepared, messages},
    labels: options.labels,
    space: space.key,
    siteUrl: connection.siteUrl
  });
}

interface Write {
  readonly target: RemotePage;
  /** Storage format that the page has. */
  readonly current: string;
  readonly page: DesiredPage;
  readonly prepared: PreparedPage;
  readonly labels: readonly string[];
  readonly space: SpaceKey;
  readonly siteUrl: string;
}

/**
 * Write the version, with the inline comments of its readers where their text still stands.
 *
 * Files and labels come before it: readers never see it without them.
 */
async function write(
  ports: PagePorts,
  {target, current, page, prepared, labels, space, siteUrl}: Write
): Promise<PageResult> {
  const {messages} = prepared;
  try {
    const attached = await sendFiles(ports, target.id, {page, prepared, isNew: false});
    const added = await addLabels(ports, target.id, {page, labels, isNew: false});
    const body = pointToOwnFiles(writeBody(page, prepared), siteUrl, target.id);
    const message = describeVersion(page.entry.path, target.title, body);
    const shared = {space, attached, labels: added, problems: [], messages};
    if (target.version.message === message) {
      const isSame = attached.length === 0 && added.length === 0;
      return {status: isSame ? 'unchanged' : 'updated', page: target, ...shared};
    }
    const {path} = page.entry;
    const carried = await carryOver(ports.documents, {path, page: target, current, next: body});
    const content = {title: target.title, body: carried.body, message};
    const written = await ports.writer.update(target, content);
    const late = createLateComments(ports);
    late.note({path, replaced: {page: target, body: current}, written, content});
    const lost = await nameLost(ports.reader, carried.lost, {path, page: target});
    return {
      status: 'updated',
      page: written,
      ...shared,
      messages: [...messages, ...lost, ...(await late.keep())]
    };
  } catch (error) {
    if (!(error instanceof LimitError) && (!(error instanceof ConfluenceError) || error.code === 'auth'))
      throw error;
    return {...refuse('refused', error.message, target), messages};
  }
}

function refuse(reason: RefusalReason, error: string, page?: RemotePage): Refusal {
  return {status: 'refused', reason, error, ...(page === undefined ? {} : {page}), messages: []};
}

function warn({id}: RemotePage, mirrored: string, {entry}: DesiredPage) {
  const reason = `Page ${id} mirrors ${mirrored}: the next sync overwrites what is written now.`;
  return createMessage(reason, {path: entry.path, ruleId: 'mirrored-page', severity: 'warning'});
}
