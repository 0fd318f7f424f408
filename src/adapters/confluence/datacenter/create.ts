import {ConfluenceError} from '../../../core/errors.ts';
import type {RemotePage, Space} from '../../../core/model.ts';
import type {PageContent} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {writeOnce} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {addTrace, unfinish} from './first-version.ts';
import {findPages} from './pages.ts';
import {pageExpansion, parsePage} from './parse-page.ts';
import type {Session} from './session.ts';
import {update} from './update.ts';

/** Makes a page. */
export type Create = (space: Space, content: PageContent, isFinal: boolean) => Promise<RemotePage>;

/**
 * Make the function that makes pages: one request for each, with body, parent, and the message with the mark.
 *
 * Where the site drops the message of a first version, a second version follows at once and brings it. Which sites do that
 * shows in the first page that is made, so the others wait for that one.
 */
export function createCreate(client: Client): Create {
  let first: Promise<unknown> | undefined;
  return async (space, content, isFinal) => {
    const session = await connect(client);
    if (session.keepsFirstMessage === undefined && first !== undefined) await first.catch(() => {});
    const made = make(client, session, {space, content, isFinal});
    first ??= made;
    return made;
  };
}

interface Making {
  readonly space: Space;
  readonly content: PageContent;
  readonly isFinal: boolean;
}

async function make(
  client: Client,
  session: Session,
  {space, content, isFinal}: Making
): Promise<RemotePage> {
  const hasTrace = session.keepsFirstMessage !== true;
  const first = hasTrace ? withTrace(content) : content;
  const page = await post(client, session, {space, content: first, isFinal});
  if (page.version.number === 1) session.keepsFirstMessage = page.version.message !== '';
  const isDone = !hasTrace && isMarked(page, content);
  return isDone || !isFinal ? page : update(client, page, content);
}

function withTrace(content: PageContent): PageContent {
  const message = unfinish(content.message);
  return {...content, message, body: addTrace(content.body, message)};
}

async function post(client: Client, session: Session, {space, content}: Making): Promise<RemotePage> {
  const parentId = content.parentId ?? space.homepageId;
  const task = `create page "${content.title}" in space ${space.key}`;
  const call = makeDataCenterCall(calls.createPage, {
    task,
    query: {expand: pageExpansion},
    json: {
      type: 'page',
      title: content.title,
      space: {key: space.key},
      ...(parentId === undefined ? {} : {ancestors: [{id: parentId}]}),
      body: {storage: {value: content.body, representation: 'storage'}},
      version: {number: 1, message: content.message}
    }
  });
  return writeOnce(client, {
    doubtful: ['unavailable', 'conflict'],
    write: () => client.send(call, document => parsePage(document, session)),
    // The run has made sure that no page had this title; one that has it now, and no second version, is the one just made.
    look: async error => {
      const [found] = await findPages(client, space.id, content.title);
      if (found === undefined) return undefined;
      const isOurs = isMarked(found, content) || isFresh(found, session);
      if (isOurs) return found;
      throw new ConfluenceError(error.message, {code: 'title-taken', cause: error});
    }
  });
}

function isMarked({version}: RemotePage, {message}: PageContent): boolean {
  // Long messages may be cut.
  return version.message !== '' && message.startsWith(version.message.slice(0, 80));
}

function isFresh({version}: RemotePage, {connection}: Session): boolean {
  return version.number === 1 && version.message === '' && version.authorId === connection.account.id;
}
