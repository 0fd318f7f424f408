import {h} from 'hastscript';
import type {Element} from 'hast';
import type {PreviewState} from '../preview.ts';

/** Make the marks that the page tree shows at pages whose file has an error or a warning; there is at most one. */
export function createMarks(state: PreviewState | undefined): (pageId: string) => readonly Element[] {
  const counts = new Map<string, number>();
  const errors = new Set<string>();
  for (const {path, severity} of state?.messages ?? []) {
    if (severity === 'info') continue;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    if (severity === 'error') errors.add(path);
  }
  return pageId => {
    const path = state?.paths.get(pageId) ?? '';
    const count = counts.get(path);
    if (count === undefined) return [];
    const kind = errors.has(path) ? 'error' : 'warning';
    return [
      h('span.message-mark', {className: [`message-mark-${kind}`], title: 'See the messages on the page'}, [
        String(count),
        h('span.visually-hidden', count === 1 ? ' message' : ' messages')
      ])
    ];
  };
}
