import type {Page} from '../model.ts';
import {now, type Actor} from './actor.ts';
import {latest, withoutVersions} from './create-page.ts';

/** Change the body of a page as reading it can: in the version that it has, or as a version of the reader without a message. */
export function touchBody(
  {store, user}: Actor,
  page: Page,
  {body, asVersion}: {readonly body: string; readonly asVersion: boolean}
): void {
  const version = latest(page);
  const fresh = {number: version.number + 1, message: '', createdAt: now(), authorId: user.accountId};
  store.commit({
    kind: 'page',
    value: withoutVersions(page),
    version: asVersion ? {...version, ...fresh, minorEdit: true, body} : {...version, body}
  });
}
