import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {formatDate, initialOf} from './format.ts';
import {icon} from './icon.ts';
import type {PageRequest} from '../request.ts';
import type {ViewPage, ViewVersion} from '../view-model.ts';

/** The ways to look at a page. */
type View = 'page' | 'markdown' | 'storage' | 'history';

export interface PageHeaderOptions {
  readonly page: ViewPage;
  /** The version that is shown. */
  readonly version: ViewVersion;
  readonly view: View;
  readonly request: PageRequest;
}

/** Title, who wrote it when, who may change it, and the ways to look at it. */
export function renderPageHeader({page, version, view, request}: PageHeaderOptions): Element {
  const href = request.links.node(page);
  const tab = (name: View, text: string, address: string): Element =>
    h('a', {href: address, ...(name === view ? {ariaCurrent: 'page'} : {})}, text);
  return h('.page-header', [
    h('h1', version.title),
    h('.byline', [
      h('span.avatar', {ariaHidden: 'true'}, initialsOf(version.author)),
      h('span', [
        h('span.author', version.author),
        ' · ',
        h('time', {dateTime: version.createdAt}, formatDate(version.createdAt)),
        ` · Version ${version.number}`
      ]),
      ...restrictionsOf(page)
    ]),
    h('nav.tabs', {ariaLabel: 'Views'}, [
      tab('page', 'Page', href),
      ...(request.preview?.state().paths.has(page.id) === true
        ? [tab('markdown', 'Markdown', `${href}?view=markdown`)]
        : []),
      tab('storage', 'Storage', `${href}?view=storage`),
      tab('history', 'History', `${href}?view=history`)
    ])
  ]);
}

function restrictionsOf({restrictions}: ViewPage): ElementContent[] {
  const badge = (text: string, who: readonly string[]): ElementContent[] =>
    who.length === 0 ? [] : [h('span.badge', [icon('lock'), `${text} ${who.join(', ')}`])];
  return [...badge('Only visible to', restrictions.read), ...badge('Only editable by', restrictions.update)];
}

function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return (words.length > 1 ? [words[0], words.at(-1)] : [name]).map(word => initialOf(word ?? '')).join('');
}
