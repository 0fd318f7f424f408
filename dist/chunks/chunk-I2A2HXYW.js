import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  countPages
} from "./chunk-B2WQDPDY.js";

// src/core/report/merge.ts
function mergeReports(offline, online) {
  const failed = new Set(offline.pages.flatMap(({ path, status }) => status === "failed" ? [path] : []));
  const planned = new Map(
    online.pages.flatMap((page) => failed.has(page.path) ? [] : [[page.path, page]])
  );
  const others = offline.pages.filter(({ path }) => !planned.has(path));
  const pages = [...planned.values(), ...others].toSorted((a, b) => a.path < b.path ? -1 : 1);
  const messages = new Map(
    [...offline.messages, ...online.messages].map((message) => [JSON.stringify(message), message])
  );
  return {
    ...offline,
    pages,
    counts: countPages(pages),
    messages: [...messages.values()],
    requests: online.requests,
    ...online.expected === void 0 ? {} : { expected: online.expected }
  };
}

export {
  mergeReports
};
