import {readStatement} from '../mark.ts';
import type {Drift, OutputPart, RemotePage} from '../model.ts';
import type {Operation, SkipReason} from '../plan/operation.ts';

/** Why a page fails that has messages of its own; they say more. */
export const seeMessages = 'its file or entry, or what it shows, has an error, see the messages';

type Skip = Extract<Operation, {kind: 'skip'}>;

/** What people call the parts of a page. */
const partNames: Readonly<Record<OutputPart, string>> = {
  title: 'title',
  body: 'content',
  place: 'parent',
  labels: 'labels',
  attachments: 'attachments',
  access: 'who may edit'
};

/** Why a page is left alone, and what people can do about it; drift is told by its own function. */
const skipReasons: Readonly<Record<Exclude<SkipReason, 'drift'>, (operation: Skip) => string>> = {
  unchanged: () => 'nothing changed',
  'not-owned': ({target, title}) =>
    `${nameOf(target)} "${target?.title ?? title}" exists and was not written by this repository${describeOwner(target)}. Rename one of them, or set "adopt": true for this entry to take the page over`,
  archived: ({target}) =>
    `${nameOf(target)} is archived, and archived pages can't be written. Restore it in Confluence (Space settings → Archived pages), or remove the entry`,
  'other-space': ({target}) =>
    `${nameOf(target)} is in another space than the mapping says, and a sync can't move pages between spaces. Move it in Confluence, or correct "space" or "page_id"`,
  gone: () =>
    'the page of its page_id is gone or not visible to this account. Give the account access, or remove page_id to have the page made anew',
  'space-missing': ({space}) =>
    `there is no space ${space}, or this account cannot see it. Check the space key (the part after /spaces/ in the address), and that the account may view and edit the space`,
  'parent-skipped': () => 'the page of its parent does not exist and could not be made',
  'content-error': () => seeMessages,
  'over-limit': () =>
    'more pages would be removed than one run may remove. Check the mapping; remove them in smaller steps or by hand'
};

/** Say in a phrase what happens to a page, or why nothing does. */
export function describeOperation(operation: Operation, siteUrl: string): string | undefined {
  const told =
    'drift' in operation && operation.drift !== undefined
      ? describeDrift(operation.drift, operation.target, siteUrl)
      : '';
  switch (operation.kind) {
    case 'create':
      return operation.replaces === undefined ? undefined : `page ${operation.replaces} is gone, made anew`;
    case 'complete':
      if (told !== '') return `${told}; put back`;
      return 'found by its mark: labels, images and restriction are made sure of, as its id was not in the mapping';
    case 'update': {
      const {changes, page, target} = operation;
      const isRetitled = changes.includes('title') && page.title !== target.title;
      const names = {...partNames, ...(isRetitled ? {title: `title (was "${target.title}")`} : {})};
      const parts = changes.map(part => names[part]).join(', ');
      if (operation.adopted) return 'taken over (adopt)';
      return told === '' ? parts : `${told}; overwritten`;
    }
    case 'move':
      return told === '' ? 'parent' : `${told}; moved back`;
    case 'archive':
    case 'trash':
      return 'its entry was removed from the mapping';
    case 'retitle':
      return 'its title is freed for another page';
    case 'skip':
      return operation.reason === 'drift'
        ? `${told}; left as it is (on-drift)`
        : skipReasons[operation.reason](operation);
  }
}

/** Say who changed a page by hand, when, and where to see what. */
export function describeDrift(drift: Drift, target: RemotePage | undefined, siteUrl: string): string {
  const {authorId, at, since, version: number} = drift;
  const who = authorId === undefined ? '' : ` by account ${authorId}`;
  const when = at === undefined ? '' : ` on ${at.slice(0, 16).replace('T', ' ')} UTC`;
  const what = `${driftNames[drift.kind](drift)}${who}${when}`;
  if (target === undefined) return what;
  const version = number === undefined ? '' : ` (version ${number})`;
  return `${what}${version}, see ${historyOf(target, {since, version: number}, siteUrl)}`;
}

/** What people did to a page, as it follows "was". */
const driftNames: Readonly<Record<Drift['kind'], (drift: Drift) => string>> = {
  edited: () => 'edited in Confluence',
  moved: () => 'moved in Confluence',
  trashed: () => 'put in the trash in Confluence',
  live: () => 'made a live doc in Confluence',
  stripped: ({lost = []}) => `changed in Confluence (${lost.map(part => partNames[part]).join(', ')})`
};

/** Where people see what was changed: the comparison with our last version, else the history. */
function historyOf(
  {id}: RemotePage,
  {since, version}: {readonly since: number | undefined; readonly version: number | undefined},
  siteUrl: string
): string {
  if (since === undefined || version === undefined || since >= version)
    return `${siteUrl}/pages/viewpreviousversions.action?pageId=${id}`;
  return `${siteUrl}/pages/diffpagesbyversion.action?pageId=${id}&selectedPageVersions=${since}&selectedPageVersions=${version}`;
}

/** Whose page it is, where its version says so: a fork's original, or the same repository under its old name. */
function describeOwner(target: RemotePage | undefined): string {
  const statement = target === undefined ? undefined : readStatement(target.version.message);
  return statement === undefined
    ? ''
    : `: it says that it mirrors ${statement}. If that is this repository under another name, run once with adopt to hand its pages over`;
}

function nameOf(target: RemotePage | undefined): string {
  return target === undefined ? 'the page' : `page ${target.id}`;
}
