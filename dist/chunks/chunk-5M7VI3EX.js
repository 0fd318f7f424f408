import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createColors
} from "./chunk-4FEST3M3.js";
import {
  exitCodeOf,
  renderMessages,
  renderPages,
  renderTotals
} from "./chunk-3KJUNCH4.js";

// src/faces/cli/print.ts
function printReport(report, io, { flags, strict }) {
  const style = createColors(io.outIsTerminal, flags, io.env);
  printMessages(report.messages, io, flags);
  io.out(
    flags.json === true ? `${JSON.stringify(report, void 0, 2)}
` : renderPages(report, style) + renderTotals(report, style)
  );
  return exitCodeOf(report, strict);
}
function printMessages(messages, io, flags) {
  const shown = flags.quiet === true ? messages.filter(({ severity }) => severity === "error") : messages;
  io.err(renderMessages(shown, createColors(io.errIsTerminal, flags, io.env)));
}

// src/faces/cli/progress.ts
var labels = {
  read: "Reading files",
  observe: "Asking Confluence",
  convert: "Converting",
  apply: "Writing pages"
};
var interval = 80;
function createProgress(io, flags) {
  const shown = io.errIsTerminal && flags.quiet !== true;
  let phase;
  let done = 0;
  let drawn = 0;
  const clear = () => {
    if (shown && drawn > 0) io.err("\r\x1B[K");
  };
  const draw = (now) => {
    if (!shown || phase === void 0 || now - drawn < interval) return;
    drawn = now;
    const count = phase.total > 0 ? ` ${done}/${phase.total}` : "";
    io.err(`\r\x1B[K${labels[phase.name]}${count} …`);
  };
  return {
    clear,
    report(event) {
      if (event.kind === "phase") {
        phase = event;
        done = 0;
      } else if (event.kind === "advance") done += 1;
      else if (flags.quiet !== true) {
        clear();
        io.err(`${event.text}
`);
      }
      draw(Date.now());
    }
  };
}

export {
  printReport,
  printMessages,
  createProgress
};
