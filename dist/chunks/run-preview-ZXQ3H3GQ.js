import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openSandbox,
  untilAborted
} from "./chunk-ESDAD7OP.js";
import "./chunk-BNPLKSEP.js";
import {
  makeMapping
} from "./chunk-JDXJILCE.js";
import "./chunk-2IDMK6UZ.js";
import {
  openConnection
} from "./chunk-2FYECQ2U.js";
import {
  createProgress,
  printReport
} from "./chunk-5M7VI3EX.js";
import {
  openWorkspace
} from "./chunk-FFNFCLHC.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-4FEST3M3.js";
import {
  mappingPathOf
} from "./chunk-A7KXMJLX.js";
import "./chunk-SOQ3JVBE.js";
import "./chunk-OI4IISS7.js";
import "./chunk-2BGDNE5K.js";
import "./chunk-5CXIDDQB.js";
import "./chunk-MYYUJHTQ.js";
import {
  exitCodeOf,
  syncRepository
} from "./chunk-3KJUNCH4.js";
import "./chunk-EQNP63UY.js";
import {
  parseMapping
} from "./chunk-C4CXZ7JR.js";
import "./chunk-MZDPVIO2.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-QAEVY25I.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-preview.ts
var concurrency = 8;
var previewSpace = "DOC";
async function runPreview({ own, flags, io }) {
  const workspace = await openWorkspace(io, own);
  const mappingFile = mappingPathOf(flags, io, workspace.root);
  const tree = await withMapping(workspace, mappingFile);
  const sandbox = await openSandbox({
    port: own.once === true ? "0" : own.port,
    host: own.host,
    spaces: await listSpaces(tree, mappingFile)
  });
  try {
    const result = await syncInto(sandbox, { own, flags, io, workspace: { ...workspace, tree }, mappingFile });
    const strict = own.strict === true;
    const ended = own.once === true && flags.json !== true;
    const status = printReport(ended ? withoutAddresses(result.report) : result.report, io, { flags, strict });
    if (own.once === true) return status;
    io.err(`
The pages are at ${homeOf(result, sandbox)}
End with Ctrl-C.
`);
    await untilAborted(io.signal);
    return exitCodeOf(result.report, strict);
  } finally {
    await sandbox.close();
  }
}
var forgetful = { read: async () => [], add: async () => {
}, replace: async () => {
} };
async function syncInto(sandbox, { own, flags, io, workspace, mappingFile }) {
  const progress = createProgress(io, flags);
  const credentials = { url: sandbox.url, email: "preview@example.com", token: "preview" };
  const connection = openConnection(credentials, io, { flags, concurrency });
  try {
    return await syncRepository(
      {
        ...workspace,
        progress,
        reader: connection.reader,
        writer: connection.createWriter(),
        journal: forgetful,
        requests: connection.requests
      },
      {
        mappingFile,
        repository: workspace.repository,
        ...workspace.commit === void 0 ? {} : { commit: workspace.commit },
        settings: await readPageSettings(own, workspace.diagrams),
        secrets: readSecrets(own),
        strict: own.strict === true,
        policy: { onDrift: "overwrite", onRemoved: "keep", adopt: false, removalLimit: 0 },
        scope: "full",
        ignoreIds: true,
        concurrency,
        signal: io.signal
      }
    );
  } finally {
    progress.clear();
    await workspace.diagrams.close();
    await connection.close();
  }
}
async function withMapping({ tree }, mappingFile) {
  if (await tree.readText(mappingFile) !== void 0) return tree;
  const { text } = await makeMapping(tree, {
    mappingFile,
    existing: void 0,
    space: previewSpace,
    folders: true
  });
  return { ...tree, readText: async (path) => path === mappingFile ? text : tree.readText(path) };
}
async function listSpaces(tree, mappingFile) {
  const { entries } = parseMapping(await tree.readText(mappingFile) ?? "{}", mappingFile);
  return [...new Set(entries.map((entry) => entry.space))];
}
function withoutAddresses(report) {
  const pages = report.pages.map((page) => {
    const { url: _, ...rest } = page;
    return rest;
  });
  return { ...report, pages };
}
function homeOf({ report }, { url }) {
  const depth = (path) => path.split("/").length + (/(^|\/)(readme|index)\.md$/i.test(path) ? -0.5 : 0);
  const [first] = report.pages.filter((page) => page.url !== void 0).toSorted((a, b) => depth(a.path) - depth(b.path));
  return first?.url ?? `${url}/spaces`;
}
export {
  runPreview
};
