import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  printMessages
} from "./chunk-A5UIBZMS.js";
import {
  toReportMessage
} from "./chunk-B2WQDPDY.js";
import {
  createColors
} from "./chunk-UYXEHF6P.js";

// src/faces/cli/page/print-result.ts
function printResult(result, { space }, { flags, io }) {
  const messages = result.messages.map(toReportMessage);
  printMessages(messages, io, flags);
  const colors = createColors(io.errIsTerminal, flags, io.env);
  const errors = result.status === "refused" ? [result.error] : result.problems;
  for (const error of errors) io.err(`${colors.red("error:")} ${error}
`);
  const { page } = result;
  if (flags.json === true) {
    const key = "space" in result ? result.space : space;
    const shown = page === void 0 ? {} : { page: describePage(page, key) };
    const { messages: _messages, page: _page, space: _space, ...rest } = { space, ...result };
    io.out(`${JSON.stringify({ version: 1, ...rest, ...shown, messages }, void 0, 2)}
`);
  } else if (result.status !== "refused") {
    io.out(`${result.status} "${result.page.title}": ${result.page.url}
`);
  }
  return errors.length > 0 ? 1 : 0;
}
function describePage(page, space) {
  const { id, title, status, url, version, parentId } = page;
  return { id, title, space, status, url, ...parentId === void 0 ? {} : { parentId }, version };
}

export {
  printResult,
  describePage
};
