import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {formatDate, formatSize} from './format.ts';
import {icon} from './icon.ts';
import {renderStorage} from '../render/index.ts';
import type {RenderContext} from '../render/context.ts';
import type {PageRequest} from '../request.ts';
import type {ViewPage} from '../view-model.ts';

/** What hangs on a page: labels, files, comments. Parts that are empty are left out. */
export function renderPageFooter(
  page: ViewPage,
  context: RenderContext,
  request: PageRequest
): ElementContent[] {
  return [...renderLabels(page), ...renderAttachments(page, request), ...renderComments(page, context)];
}

function renderLabels({labels}: ViewPage): ElementContent[] {
  if (labels.length === 0) return [];
  return [
    h(
      'ul.labels',
      {ariaLabel: 'Labels'},
      labels.map(label => h('li', label))
    )
  ];
}

function renderAttachments(page: ViewPage, {links}: PageRequest): ElementContent[] {
  if (page.attachments.length === 0) return [];
  const items = page.attachments.map(({name, size, version, comment}) =>
    h('li', [
      icon('clip'),
      h('a', {href: links.attachment(page.id, name)}, name),
      h('span.muted', ` ${formatSize(size)} · version ${version}`),
      ...(comment === '' ? [] : [h('span.muted.attachment-comment', comment)])
    ])
  );
  return [
    h('details.attachments', [
      h('summary', `${items.length} ${items.length === 1 ? 'attachment' : 'attachments'}`),
      h('ul', items)
    ])
  ];
}

function renderComments(page: ViewPage, context: RenderContext): ElementContent[] {
  if (page.comments.length === 0) return [];
  return [
    h('section.comments', {ariaLabel: 'Comments'}, [
      h('h2', 'Comments'),
      ...page.comments.map(({author, createdAt, body, selection, resolved}) =>
        h('article.comment', [
          h('p.muted', [
            h('span.author', author),
            ` · ${formatDate(createdAt)}${resolved ? ' · resolved' : ''}`
          ]),
          ...(selection === undefined ? [] : [h('blockquote', selection)]),
          ...renderStorage(body, context).content
        ])
      )
    ])
  ];
}
