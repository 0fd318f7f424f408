import {countPages} from './index.ts';
import type {Report} from './report.ts';

/**
 * Put the report of a check and that of a plan together.
 *
 * The plan knows the pages better, the check has looked at more of them. What the check found wrong is wrong, whatever
 * Confluence has.
 */
export function mergeReports(offline: Report, online: Report): Report {
  const failed = new Set(offline.pages.flatMap(({path, status}) => (status === 'failed' ? [path] : [])));
  const planned = new Map(
    online.pages.flatMap(page => (failed.has(page.path) ? [] : [[page.path, page] as const]))
  );
  const others = offline.pages.filter(({path}) => !planned.has(path));
  const pages = [...planned.values(), ...others].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const messages = new Map(
    [...offline.messages, ...online.messages].map(message => [JSON.stringify(message), message])
  );
  return {
    ...offline,
    pages,
    counts: countPages(pages),
    messages: [...messages.values()],
    requests: online.requests,
    ...(online.expected === undefined ? {} : {expected: online.expected})
  };
}
