import {randomUUID} from 'node:crypto';
import type {Comment, Page} from '../model.ts';
import {badRequest} from '../refusal.ts';
import {markSelection} from '../storage/text.ts';
import {now, type Actor} from './actor.ts';
import {latest, withoutVersions} from './create-page.ts';

/**
 * Comment on a page, or on a piece of its text. Answers the id of the comment.
 *
 * @param selection
 *   Text that gets the marker of an inline comment, which changes the body, but makes no version. Throws a `Refusal`
 *   (400) when it is nowhere between two tags. undefined: a comment at the foot of the page.
 */
export function addComment({store, user}: Actor, page: Page, text: string, selection?: string): string {
  const version = latest(page);
  const ref = randomUUID();
  const body = selection === undefined ? version.body : markSelection(version.body, selection, ref);
  if (body === undefined) throw badRequest(`The page has no text ${JSON.stringify(selection)}`);
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
  store.commit(
    {kind: 'comment', value},
    {kind: 'page', value: withoutVersions(page), version: {...version, body}}
  );
  return value.id;
}
