import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  syncAndRemember
} from "./chunk-P5NKNKRF.js";
import {
  openDraftJournal
} from "./chunk-6A6BPX5K.js";
import "./chunk-SUIXZNR5.js";
import {
  readSyncOptions
} from "./chunk-N64ZHZ2U.js";
import {
  createProgress
} from "./chunk-7EE4GMMG.js";
import "./chunk-UN4RA5FN.js";
import {
  openConnection
} from "./chunk-D3WE2NHW.js";
import "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import {
  addDifferences,
  printReport,
  readDiffForm,
  renderDifferences
} from "./chunk-A5UIBZMS.js";
import {
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import {
  readCredentials
} from "./chunk-Y6QANM37.js";
import {
  findRoot,
  openWorkspace
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-LA546V7Z.js";
import {
  planRepository
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-DYLFYKKZ.js";
import {
  createColors
} from "./chunk-UYXEHF6P.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import {
  InputError
} from "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/core/report/render/plan.ts
var verbs = {
  created: ["create", "green"],
  updated: ["update", "cyan"],
  moved: ["move", "cyan"],
  removed: ["remove", "yellow"],
  skipped: ["skip", "dim"],
  blocked: ["block", "red"],
  failed: ["fail", "red"],
  unchanged: ["keep", "dim"]
};
var widest = 44;
function renderPlan({ pages }, style) {
  const order = Object.keys(verbs);
  const rows = pages.filter(({ status }) => status !== "unchanged").toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || (a.path < b.path ? -1 : 1));
  const paths = widthOf(rows.map(({ path }) => path));
  const titles = widthOf(rows.map(({ title }) => title));
  const lines = rows.map((row) => renderRow(row, { style, paths, titles }));
  return `${lines.join("")}${style.bold(countVerbs(pages))}
`;
}
function renderRow({ path, title, status, reason, error }, { style, paths, titles }) {
  const [verb, color] = verbs[status];
  const why = clean(error ?? reason ?? (status === "created" ? "new page" : ""));
  const cells = [style[color](verb.padEnd(6)), fit(path, paths), style.dim(fit(title, titles)), why];
  return `${cells.join("  ").trimEnd()}
`;
}
function widthOf(texts) {
  return Math.min(widest, Math.max(0, ...texts.map((text) => clean(text).length)));
}
function fit(text, width) {
  const plain = clean(text);
  return (plain.length <= width ? plain : `…${plain.slice(1 - width)}`).padEnd(width);
}
function countVerbs(pages) {
  const counts = Object.entries(verbs).map(([status, [verb]]) => [pages.filter((page) => page.status === status).length, verb]).filter(([number]) => number > 0).map(([number, verb]) => `${number} to ${verb}`);
  return counts.length === 0 ? "Nothing to do" : counts.join(", ");
}
function clean(text) {
  return text.replaceAll(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => sign === "\n" || sign === "	" ? " " : ""
  );
}

// src/faces/cli/sync/approve.ts
function requireTerminal({ inIsTerminal, errIsTerminal }) {
  if (inIsTerminal && errIsTerminal) return;
  throw new InputError(
    "Cannot ask for --confirm: standard input and standard error are not both a terminal. Look at the plan with --dry-run, then sync without --confirm."
  );
}
async function approve({ report }, io, flags) {
  const { created, updated, moved, removed } = report.counts;
  const writes = created + updated + moved + removed;
  io.err(renderPlan(report, createColors(io.errIsTerminal, flags, io.env)));
  if (writes === 0) return true;
  const answer = await io.ask(`Write ${writes === 1 ? "this page" : `these ${writes} pages`}? [y/N] `);
  return /^\s*y(es)?\s*$/i.test(answer);
}

// src/faces/cli/sync/end-planning.ts
function createEnding({ signal, err }) {
  const early = new AbortController();
  let isWriting = false;
  const end = () => {
    if (isWriting)
      err("\nEnding: what is under way is finished, and ids are kept. Ctrl-C again ends at once.\n");
    else early.abort(signal.reason);
  };
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  return {
    early: early.signal,
    beginWrites: () => void (isWriting = true),
    isEarly: (error) => early.signal.aborted || signal.aborted && error === signal.reason,
    close: () => signal.removeEventListener("abort", end)
  };
}

// src/faces/cli/commands/run-sync.ts
async function runSync(command) {
  const { own, flags, io } = command;
  const form = readDiffForm(own);
  if (own.confirm === true) requireTerminal(io);
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const workspace = await openWorkspace(io, { ...own, target: credentials.url });
  const ending = createEnding(io);
  const options = await readSyncOptions(command, workspace);
  const { concurrency } = options;
  const progress = createProgress(io, flags);
  const connection = openConnection(credentials, io, {
    flags,
    concurrency,
    signal: ending.early,
    ...own.cloudId === void 0 ? {} : { cloudId: own.cloudId }
  });
  const run = { ...command, form, credentials, workspace, ending, options, progress, connection };
  try {
    return finish(await (own.dryRun === true ? plan(run) : apply(run)), run);
  } catch (error) {
    if (!ending.isEarly(error)) throw error;
    progress.clear();
    io.err("error: The sync was ended before any page was written.\n");
    return 1;
  } finally {
    ending.close();
    progress.clear();
    await workspace.diagrams.close();
    await connection.close();
  }
}
function portsOf({ workspace, progress, connection }) {
  return { ...workspace, progress, reader: connection.reader, requests: connection.requests };
}
function sourcesOf({ workspace, connection }) {
  return { reader: connection.reader, documents: workspace.documents, scanner: workspace.scanner };
}
async function plan(run) {
  const result = await planRepository(portsOf(run), run.options);
  const { form } = run;
  const report = form === void 0 ? result.report : await addDifferences(sourcesOf(run), result, form);
  return { report, conflicts: [] };
}
async function apply(run) {
  const { own, connection, workspace, options, credentials, ending } = run;
  const journal = openDraftJournal({ root: workspace.root, target: credentials.url });
  const ports = { ...portsOf(run), writer: connection.createWriter(), journal };
  return syncAndRemember(ports, {
    workspace,
    options,
    writeBack: own.writeBack,
    onFirstWrite: ending.beginWrites,
    ...own.confirm === true ? { approve: (describe) => confirm(run, describe) } : {}
  });
}
async function confirm(run, describe) {
  const { io, flags, form, progress } = run;
  const result = await describe();
  progress.clear();
  const shown = form === void 0 ? void 0 : await addDifferences(sourcesOf(run), result, form);
  if (shown !== void 0) io.err(renderDifferences(shown, createColors(io.errIsTerminal, flags, io.env)));
  const isApproved = await approve(result, io, flags);
  io.signal.throwIfAborted();
  return isApproved;
}
function finish({ report, conflicts }, { own, flags, io, progress }) {
  progress.clear();
  if (own.confirm === true && report.dryRun) {
    if (flags.json === true) io.out(`${JSON.stringify(report, void 0, 2)}
`);
    io.err("Nothing was written: it was not confirmed.\n");
    return 1;
  }
  for (const { message } of conflicts) io.err(`error: ${message} The next sync finds the page by its mark.
`);
  const status = printReport(report, io, { flags, strict: own.strict === true });
  if (io.signal.aborted) io.err("error: The sync was ended before it was done. Run it again to finish it.\n");
  return conflicts.length > 0 || io.signal.aborted ? 1 : status;
}
export {
  runSync
};
