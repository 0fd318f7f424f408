import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {icon} from './icon.ts';
import type {Links} from '../links.ts';
import type {Preview, PreviewState} from '../preview.ts';

/** In the bar at the top: whether the pages are those of the files, and how much is wrong with these. */
export function renderStatus(state: PreviewState | undefined, links: Links): Element {
  const live = h('span.live-status', {role: 'status', dataPhase: state?.phase ?? 'none'});
  if (state === undefined) return h('.preview-status', [live]);
  const numbers = (['error', 'warning'] as const).map(
    severity => [severity, state.messages.filter(message => message.severity === severity).length] as const
  );
  const found = numbers.filter(([, number]) => number > 0);
  const badges =
    found.length === 0
      ? [icon('check'), h('span.status-text', 'No problems')]
      : found.map(([severity, number]) =>
          h('span.message-count', {className: [`message-${severity}`]}, [
            icon(severity),
            h('span', String(number)),
            h('span.status-text', ` ${severity}${number === 1 ? '' : 's'}`)
          ])
        );
  return h('.preview-status', [live, h('a.messages-link', {href: links.messages}, badges)]);
}

/** Above every page: why the pages are not those of the files. */
export function renderProblem(preview: Preview | undefined): readonly ElementContent[] {
  const problem = preview?.state().problem;
  if (problem === undefined) return [];
  return [
    h('section.panel.panel-error.problem', {ariaLabel: 'Problem'}, [
      h('span.panel-icon', [icon('error')]),
      h('.panel-body', [
        h('p.panel-title', 'The last change could not be shown'),
        h('p', problem),
        h('p', 'The pages are those from before. They follow as soon as this is mended.')
      ])
    ])
  ];
}
