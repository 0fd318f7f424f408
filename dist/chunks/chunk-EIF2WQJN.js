import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  count
} from "./chunk-LA546V7Z.js";

// src/core/report/exit-code.ts
function exitCodeOf(report, strict) {
  const blocking = report.messages.some(
    ({ severity }) => severity === "error" || strict && severity === "warning"
  );
  return blocking || report.counts.failed > 0 ? 1 : 0;
}

// src/core/report/render/repeats.ts
function describeRepeats({ repeated, waitedMs }) {
  if (repeated === 0) return "";
  return `, ${repeated} of them sent again after waiting ${Math.max(1, Math.round(waitedMs / 1e3))} s in all`;
}

// src/core/report/render/text.ts
var statusStyles = {
  created: ["+", "green"],
  updated: ["~", "cyan"],
  moved: [">", "cyan"],
  unchanged: ["=", "dim"],
  skipped: ["-", "dim"],
  removed: ["x", "yellow"],
  failed: ["!", "red"],
  blocked: ["!", "red"]
};
function renderPages(report, style) {
  if (!isCompared(report)) return "";
  const lines = report.pages.filter(({ status }) => status !== "unchanged").toSorted((a, b) => compare(a.path, b.path)).map((page) => renderPage(page, style));
  return lines.length > 0 && report.mode === "check" ? `A sync would do:
${lines.join("")}` : lines.join("");
}
function isCompared({ mode, pages, requests }) {
  if (mode !== "check" || requests.reads > 0) return true;
  return pages.some(({ status }) => status === "unchanged" || status === "updated");
}
function renderPage({ path, title, status, reason, error, url }, style) {
  const [sign, color] = statusStyles[status];
  const head = `${style[color](`${sign} ${status.padEnd(9)}`)} ${clean(path)} ${style.dim(`“${clean(title)}”`)}`;
  const why = error ?? reason;
  const place = url === void 0 || status === "failed" || status === "blocked" ? "" : `
            ${style.dim(clean(url))}`;
  return `${head}${why === void 0 ? "" : `
            ${clean(why)}`}${place}
`;
}
function renderMessages(messages, style) {
  const colors = { error: style.red, warning: style.yellow, info: style.dim };
  return messages.toSorted(
    (a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  ).map(({ path, line, column, severity, message, ruleId }) => {
    const place = line === void 0 ? "" : `:${line}:${column ?? 1}`;
    return `${clean(path)}${place} ${colors[severity](severity)} ${clean(message)} ${style.dim(ruleId)}
`;
  }).join("");
}
function renderTotals(report, style) {
  const { counts, dryRun, requests, converted } = report;
  if (report.mode === "check") return renderFindings(report, style);
  const found = countMessages(report, ["error", "warning"]);
  const parts = Object.entries(counts).filter(([, number]) => number > 0).map(([status, number]) => `${number} ${status}`);
  const pages = parts.length === 0 ? "nothing to do" : parts.join(", ");
  const traffic = `${converted} converted, ${requests.reads} read and ${requests.writes} write requests${describeRepeats(requests)}`;
  const prefix = dryRun ? "Nothing was written. Would be: " : "";
  return `${style.bold(`${prefix}${pages}`)}${found.length > 0 ? `; ${found.join(", ")}` : ""} ${style.dim(`(${traffic})`)}
`;
}
function renderFindings(report, style) {
  const found = countMessages(report, ["error", "warning", "info"]);
  const files = `${report.converted} file${report.converted === 1 ? "" : "s"} checked`;
  return `${style.bold(`${files}: ${found.length === 0 ? "no findings" : found.join(", ")}`)}
`;
}
function countMessages({ messages }, severities) {
  return severities.map((severity) => [messages.filter((message) => message.severity === severity).length, severity]).filter(([number]) => number > 0).map(([number, severity]) => count(number, severity));
}
function compare(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function clean(text) {
  return text.replaceAll(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => sign === "\n" || sign === "	" ? " " : ""
  );
}

export {
  exitCodeOf,
  describeRepeats,
  renderPages,
  renderMessages,
  renderTotals,
  clean
};
