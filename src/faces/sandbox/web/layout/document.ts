import {h} from 'hastscript';
import {toHtml} from 'hast-util-to-html';
import type {ElementContent, Root} from 'hast';
import {icon} from './icon.ts';
import {renderProblem, renderStatus} from './preview-status.ts';
import type {Preview} from '../preview.ts';
import type {Links} from '../links.ts';

export interface DocumentOptions {
  readonly title: string;
  readonly links: Links;
  /** Left of the content; a drawer on narrow screens. */
  readonly sidebar?: ElementContent | undefined;
  readonly main: readonly ElementContent[];
  /** Right of the content on wide screens. */
  readonly aside?: ElementContent | undefined;
  /** Lets our scripts run, and no other. */
  readonly nonce: string;
  readonly preview?: Preview;
}

/** A complete HTML page. All text and attributes are escaped here, by the serialiser. */
export function renderDocument(options: DocumentOptions): string {
  const {title, links, sidebar, main, aside, nonce, preview} = options;
  const site = preview === undefined ? 'Confluence sandbox' : 'Preview';
  const root: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: 'en'}, [
        h('head', [
          h('meta', {charSet: 'utf-8'}),
          h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          h('meta', {name: 'color-scheme', content: 'light dark'}),
          h('title', `${title} · ${site}`),
          h('link', {rel: 'icon', type: 'image/svg+xml', href: links.asset('icon.svg')}),
          h('link', {rel: 'stylesheet', href: links.asset('style.css')}),
          // Runs before the first paint, so that a chosen theme does not flash.
          h('script', {src: links.asset('theme.js'), nonce}),
          h('script', {src: links.asset('app.js'), nonce, defer: true, dataEvents: links.events})
        ]),
        h('body', {className: sidebar ? ['has-sidebar'] : []}, [
          h('a.skip-link', {href: '#__main'}, 'Skip to content'),
          topBar(options),
          ...(sidebar ? [sidebar, h('.backdrop', {dataCloseDrawer: ''})] : []),
          h('.columns', [
            h('main', {id: '__main', tabIndex: -1}, [...renderProblem(preview), ...main]),
            ...(aside ? [aside] : [])
          ])
        ])
      ])
    ]
  };
  return toHtml(root);
}

function topBar({links, sidebar, preview}: DocumentOptions): ElementContent {
  return h('header.top-bar', [
    ...(sidebar
      ? [
          h('button.icon-button.drawer-button', {type: 'button', ariaLabel: 'Pages', ariaExpanded: 'false'}, [
            icon('menu')
          ])
        ]
      : []),
    h('a.brand', {href: links.spaces}, [
      h('img', {src: links.asset('icon.svg'), alt: '', width: 24, height: 24}),
      h('span', preview === undefined ? 'Sandbox' : 'Preview')
    ]),
    renderStatus(preview?.state(), links),
    h('button.icon-button.theme-button', {type: 'button', ariaLabel: 'Dark theme', ariaPressed: 'false'}, [
      icon('moon')
    ])
  ]);
}
