import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {icon} from './icon.ts';
import type {IconName} from './icon.ts';
import type {PreviewMessage} from '../preview.ts';
import type {PageRequest} from '../request.ts';
import type {ViewPage} from '../view-model.ts';

const icons: Readonly<Record<PreviewMessage['severity'], IconName>> = {
  error: 'error',
  warning: 'warning',
  info: 'info'
};

/** More of them would hide the page. */
const most = 5;

/** What is wrong with the file that a page is made from; undefined: nothing is. */
export function renderPageMessages(page: ViewPage, request: PageRequest): Element | undefined {
  const state = request.preview?.state();
  const path = state?.paths.get(page.id);
  const messages = state?.messages.filter(message => message.path === path) ?? [];
  if (messages.length === 0) return undefined;
  const count = `${messages.length} ${messages.length === 1 ? 'message' : 'messages'}`;
  return h('section.page-messages', {ariaLabel: 'Messages about this page'}, [
    h('p.contents-title', count),
    renderMessageList(messages.slice(0, most), () => `${request.links.node(page)}?view=markdown`),
    ...(messages.length > most
      ? [h('p.more-messages', [h('a', {href: request.links.messages}, `All ${count}`)])]
      : [])
  ]);
}

/** The same where there is no room beside the page. */
export function onlyNarrow(messages: Element | undefined): readonly ElementContent[] {
  return messages ? [h('.only-narrow', [messages])] : [];
}

/**
 * Messages, each with its place in a form that editors and terminals understand.
 *
 * @param sourceOf
 *   Address of the file's text on this server; undefined: it is not shown.
 */
export function renderMessageList(
  messages: readonly PreviewMessage[],
  sourceOf: (path: string) => string | undefined
): Element {
  return h(
    'ul.message-list',
    messages.map(({severity, message, ruleId, ...place}) => {
      const text = formatPlace(place);
      const source = sourceOf(place.path);
      const href = source !== undefined && place.line !== undefined ? `${source}#L${place.line}` : source;
      return h('li.message', {className: [`message-${severity}`]}, [
        icon(icons[severity]),
        h('.message-text', [
          h('p', [h('span.visually-hidden', `${severity}: `), message]),
          h('p.message-place', [
            href === undefined ? h('code', text) : h('a', {href}, [h('code', text)]),
            h('span.copy-place', {dataCopy: text}),
            h('span.message-rule', ruleId)
          ])
        ])
      ]);
    })
  );
}

/** `path:line:column`, as far as it is known. */
function formatPlace({path, line, column}: Pick<PreviewMessage, 'path' | 'line' | 'column'>): string {
  return [path, line, line === undefined ? undefined : (column ?? 1)]
    .filter(part => part !== undefined)
    .join(':');
}
