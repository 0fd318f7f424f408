import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);

// src/faces/cli/progress.ts
var labels = {
  read: "Reading files",
  observe: "Asking Confluence",
  convert: "Converting",
  apply: "Writing pages"
};
var interval = 80;
var settled = 1e3;
function createProgress(io, flags) {
  const shown = io.errIsTerminal && flags.quiet !== true;
  let state;
  let drawn = 0;
  const clear = () => {
    if (shown && drawn > 0) io.err("\r\x1B[K");
  };
  const draw = (now) => {
    if (!shown || state === void 0 || now - drawn < interval) return;
    drawn = now;
    io.err(`\r\x1B[K${describe(state, now)}`);
  };
  return {
    clear,
    report(event) {
      const now = Date.now();
      if (event.kind === "phase") state = { phase: event, startedAt: now, done: 0 };
      else if (event.kind === "advance" && state !== void 0) state.done += 1;
      else if (event.kind === "note" && flags.quiet !== true) {
        clear();
        io.err(`${event.text}
`);
      }
      draw(now);
    }
  };
}
function describe({ phase, startedAt, done }, now) {
  const count = phase.total > 0 ? ` ${done}/${phase.total}` : "";
  return `${labels[phase.name]}${count}${describeRate(done, phase.total, now - startedAt)} …`;
}
function describeRate(done, total, ms) {
  if (done === 0 || total === 0 || ms < settled) return "";
  const perSecond = done * 1e3 / ms;
  const left = Math.ceil((total - done) / perSecond);
  const rate = perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
  return `, ${rate}/s${left > 0 ? `, ${left < 120 ? `${left} s` : `${Math.round(left / 60)} min`} left` : ""}`;
}

export {
  createProgress
};
