import {randomUUID} from 'node:crypto';
import type {Comment, Page} from '../model.ts';
import {badRequest} from '../refusal.ts';
import {markSelection} from '../storage/text.ts';
import {now, type Actor} from './actor.ts';
import {touchBody} from './touch-body.ts';
import {latest} from './create-page.ts';

/** What somebody has to say, and about what. */
export interface CommentInput {
  readonly text: string;
  /** Text between two tags that gets the marker of an inline comment; absent: a comment at the foot of the page. */
  readonly selection?: string;
  /** Which of several such texts, from 1 on; default: the first. */
  readonly occurrence?: number;
  /** Whether the marker makes a new version; default: it only changes the body. Confluence does not document which. */
  readonly asVersion?: boolean;
}

/** Comment on a page, or on a piece of its text. Answers the id. Throws a `Refusal` (400) when there is no such text. */
export function addComment(actor: Actor, page: Page, input: CommentInput): string {
  const {store, user} = actor;
  const {text, selection, occurrence = 1, asVersion = false} = input;
  const ref = randomUUID();
  if (selection !== undefined) {
    const body = markSelection(latest(page).body, {selection, occurrence, ref});
    if (body === undefined) throw badRequest(`The page has no text ${JSON.stringify(selection)}`);
    touchBody(actor, page, {body, asVersion});
  }
  const value: Comment = {
    id: store.nextId(),
    pageId: page.id,
    kind: selection === undefined ? 'footer' : 'inline',
    authorId: user.accountId,
    createdAt: now(),
    body: text,
    resolved: false,
    marker: selection === undefined ? undefined : {ref, selection}
  };
  store.commit({kind: 'comment', value});
  return value.id;
}
