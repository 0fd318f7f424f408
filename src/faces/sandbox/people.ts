import {registerUser} from './credentials.ts';
import type {Page} from './model.ts';
import type {Settings} from './options.ts';
import {badRequest, noPage} from './refusal.ts';
import type {Actor} from './store/actor.ts';
import {addComment, type CommentInput} from './store/comments.ts';
import {createPage, latest, withoutVersions} from './store/create-page.ts';
import type {Store} from './store/index.ts';
import {addLabels, removeLabel} from './store/labels.ts';
import {archivePages, purgePage, trashPage} from './store/remove-page.ts';
import {tickTask, type TickInput} from './store/ticks.ts';
import {restorePage, writeVersion} from './store/update-page.ts';

/** Something that a person does in the browser. `as` is an e-mail address; default: somebody called Pat. */
export type PersonAct = {readonly as?: string} &
  /** A new version; what is not given stays. `message` is the comment that people can leave. */
  (
    | {
        readonly do: 'edit';
        readonly page: string;
        readonly title?: string;
        readonly body?: string;
        readonly parentId?: string;
        readonly message?: string;
      }
    | {
        readonly do: 'create';
        readonly space: string;
        readonly title: string;
        readonly body?: string;
        readonly parentId?: string;
      }
    | {readonly do: 'label' | 'unlabel'; readonly page: string; readonly labels: readonly string[]}
    | {readonly do: StatusChange; readonly page: string}
    /** Change the page without publishing: readers see nothing of it. */
    | {readonly do: 'draft'; readonly page: string; readonly title?: string; readonly body?: string}
    | ({readonly do: 'comment'; readonly page: string} & CommentInput)
    | ({readonly do: 'tick'; readonly page: string} & TickInput)
    /** Who may view or edit, by e-mail; an empty list lifts the restriction. */
    | {
        readonly do: 'restrict';
        readonly page: string;
        readonly read?: readonly string[];
        readonly update?: readonly string[];
      }
  );

/** Do it. Answers the id of the page or comment. Throws a `Refusal` where Confluence would not let anybody do it. */
export function act(store: Store, settings: Settings, personAct: PersonAct): string {
  const user = registerUser(store, {email: personAct.as ?? 'pat@example.com'});
  const actor: Actor = {store, settings, user};
  if (personAct.do === 'create') return createAsPerson(actor, personAct);
  const page = store.page(personAct.page);
  if (page === undefined) throw noPage(personAct.page);
  switch (personAct.do) {
    case 'edit':
      return edit(actor, page, personAct);
    case 'label':
      addLabels(actor, page, personAct.labels);
      return page.id;
    case 'unlabel':
      for (const name of personAct.labels) removeLabel(actor, page, name);
      return page.id;
    case 'comment':
      return addComment(actor, page, personAct);
    case 'tick':
      return tickTask(actor, page, personAct);
    case 'restrict':
      return restrict(actor, page, personAct);
    case 'draft':
      return editDraft(actor, page, personAct);
    default:
      return changeStatus(actor, page, personAct.do);
  }
}

function createAsPerson(actor: Actor, input: Extract<PersonAct, {do: 'create'}>): string {
  const space = actor.store.spaceByKey(input.space);
  if (space === undefined) throw badRequest(`There is no space ${input.space}`);
  const {title, body = '', parentId} = input;
  const page = {
    title,
    body,
    parentId,
    status: 'current' as const,
    rootLevel: false,
    subtype: undefined,
    isPrivate: false
  };
  return createPage(actor, {...page, spaceId: space.id}).id;
}

function edit(actor: Actor, page: Page, change: Extract<PersonAct, {do: 'edit'}>): string {
  const {number, body} = latest(page);
  return writeVersion(actor, page, {
    status: 'current',
    title: change.title ?? page.title,
    body: change.body ?? body,
    number: number + 1,
    message: change.message ?? '',
    minorEdit: false,
    parentId: change.parentId,
    ownerId: undefined
  }).id;
}

function editDraft({store, user}: Actor, page: Page, change: Extract<PersonAct, {do: 'draft'}>): string {
  const {title = page.title, body = latest(page).body} = change;
  const draft = {title, body, authorId: user.accountId};
  store.commit({kind: 'page', value: {...withoutVersions(page), draft}});
  return page.id;
}

function restrict({store}: Actor, page: Page, input: Extract<PersonAct, {do: 'restrict'}>): string {
  const accounts = (emails: readonly string[]): readonly string[] =>
    emails.map(email => registerUser(store, {email}).accountId);
  const {read, update} = page.restrictions;
  const restrictions = {
    read: input.read === undefined ? read : {users: accounts(input.read), groups: []},
    update: input.update === undefined ? update : {users: accounts(input.update), groups: []}
  };
  store.commit({kind: 'page', value: {...withoutVersions(page), restrictions}});
  return page.id;
}

type StatusChange = 'trash' | 'purge' | 'restore' | 'archive' | 'unarchive' | 'go-live';

const statusChanges: Readonly<Record<StatusChange, (actor: Actor, page: Page) => void>> = {
  trash: trashPage,
  purge: purgePage,
  restore: (actor, page) => void restorePage(actor, page),
  archive: (actor, page) => archivePages(actor, [page]),
  unarchive: ({store}, page) =>
    store.commit({kind: 'page', value: {...withoutVersions(page), status: 'current'}}),
  // Made a live doc, which people write in without publishing.
  'go-live': ({store}, page) =>
    store.commit({kind: 'page', value: {...withoutVersions(page), subtype: 'live'}})
};

function changeStatus(actor: Actor, page: Page, how: StatusChange): string {
  statusChanges[how](actor, page);
  return page.id;
}
