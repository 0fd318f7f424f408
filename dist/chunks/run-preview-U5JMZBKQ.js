import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createWeb,
  startSandbox,
  untilAborted
} from "./chunk-UIO6VC3G.js";
import {
  makeMapping
} from "./chunk-P5XI2UQF.js";
import "./chunk-2IDMK6UZ.js";
import {
  openConnection
} from "./chunk-RCR4EASD.js";
import {
  createProgress,
  printReport
} from "./chunk-MTYMHVJQ.js";
import {
  openWorkspace,
  readMappingFile
} from "./chunk-IM3LZDUJ.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-TYVSYDYY.js";
import "./chunk-HW4IGKRJ.js";
import {
  integerBetween
} from "./chunk-5TIRDIK5.js";
import "./chunk-V32FYOEK.js";
import "./chunk-RE4QJ3IS.js";
import {
  exitCodeOf,
  syncRepository
} from "./chunk-G7HDK5G6.js";
import "./chunk-X3GMP3MO.js";
import "./chunk-ZXN6TPZO.js";
import "./chunk-UOWICLME.js";
import {
  parseMapping
} from "./chunk-NET5CIVQ.js";
import "./chunk-LMQ4OUUC.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-FHF74AQO.js";
import "./chunk-3TQMEDJH.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-preview.ts
var concurrency = 8;
var previewSpace = "DOC";
async function runPreview({ own, flags, io }) {
  const workspace = await openWorkspace(io, own);
  const mappingFile = readMappingFile(flags, io, workspace.root);
  const tree = await withMapping(workspace, mappingFile);
  const sandbox = await startSandbox({
    port: own.once === true ? 0 : integerBetween(0, 65535)(own.port, "--port"),
    host: own.host,
    spaces: await listSpaces(tree, mappingFile),
    web: createWeb
  });
  try {
    const result = await syncInto(sandbox, { own, flags, io, workspace: { ...workspace, tree }, mappingFile });
    const status = printReport(result.report, io, { flags, strict: own.strict === true });
    if (own.once === true) return status;
    io.err(`
The pages are at ${homeOf(result, sandbox)}
End with Ctrl-C.
`);
    await untilAborted(io.signal);
    return exitCodeOf(result.report, own.strict === true);
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
  return [...new Set(entries.map((entry) => entry.space))].map((key) => ({ key }));
}
function homeOf({ report }, { url }) {
  const depth = (path) => path.split("/").length + (/(^|\/)(readme|index)\.md$/i.test(path) ? -0.5 : 0);
  const [first] = report.pages.filter((page) => page.url !== void 0).toSorted((a, b) => depth(a.path) - depth(b.path));
  return first?.url ?? `${url}/spaces`;
}
export {
  runPreview
};
