import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  exitCodeOf,
  renderMessages,
  renderPages,
  renderTotals
} from "./chunk-EIF2WQJN.js";
import {
  readDifferences
} from "./chunk-B2WQDPDY.js";
import {
  createColors
} from "./chunk-UYXEHF6P.js";
import {
  oneOf
} from "./chunk-D2GG2VY2.js";
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/faces/cli/sync/show-differences.ts
function readDiffForm(own) {
  if (own.diff === void 0) return void 0;
  if (own.dryRun !== true && own.confirm !== true) {
    throw new InputError(
      "Cannot show --diff: it compares before anything is written. Use it with --dry-run or --confirm."
    );
  }
  if (own.diff === true) return "storage";
  const name = "--diff (write --diff=text, or paths before it)";
  return oneOf("storage", "text")(own.diff, name);
}
async function addDifferences({ reader, documents, scanner }, { report, operations }, form) {
  const patches = await readDifferences({ reader, documents }, operations, form);
  const pages = report.pages.map((page) => {
    const diff = patches.get(page.path);
    return diff === void 0 ? page : { ...page, diff: scanner.redact(diff) };
  });
  return { ...report, pages };
}
function renderDifferences({ pages }, colors) {
  return pages.flatMap(({ diff }) => diff === void 0 ? [] : diff.split("\n")).filter((line) => line !== "").map((line) => `${paint(clean(line), colors)}
`).join("");
}
function paint(line, colors) {
  if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
  if (line.startsWith("@@")) return colors.cyan(line);
  if (line.startsWith("+")) return colors.green(line);
  return line.startsWith("-") ? colors.red(line) : line;
}
function clean(text) {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) => sign === "	" ? "  " : "");
}

// src/faces/cli/print.ts
function printReport(report, io, { flags, strict }) {
  const style = createColors(io.outIsTerminal, flags, io.env);
  printMessages(report.messages, io, flags);
  io.out(
    flags.json === true ? `${JSON.stringify(report, void 0, 2)}
` : renderDifferences(report, style) + renderPages(report, style) + renderTotals(report, style)
  );
  return exitCodeOf(report, strict);
}
function printMessages(messages, io, flags) {
  const shown = flags.quiet === true ? messages.filter(({ severity }) => severity === "error") : messages;
  io.err(renderMessages(shown, createColors(io.errIsTerminal, flags, io.env)));
}

export {
  readDiffForm,
  addDifferences,
  renderDifferences,
  printReport,
  printMessages
};
