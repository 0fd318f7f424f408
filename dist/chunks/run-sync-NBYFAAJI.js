import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openConnection
} from "./chunk-RCR4EASD.js";
import {
  createProgress,
  printReport
} from "./chunk-MTYMHVJQ.js";
import {
  openWorkspace,
  readCredentials,
  readEnvironment,
  readMappingFile
} from "./chunk-IM3LZDUJ.js";
import {
  readConcurrency,
  readPageSettings,
  readPolicy,
  readSecrets
} from "./chunk-TYVSYDYY.js";
import "./chunk-HW4IGKRJ.js";
import "./chunk-5TIRDIK5.js";
import {
  openDraftJournal
} from "./chunk-46LQIOZA.js";
import {
  applyMappingEdits
} from "./chunk-V32FYOEK.js";
import "./chunk-RE4QJ3IS.js";
import {
  beforeFirstWrite,
  planRepository,
  syncRepository
} from "./chunk-G7HDK5G6.js";
import "./chunk-X3GMP3MO.js";
import "./chunk-ZXN6TPZO.js";
import "./chunk-UOWICLME.js";
import "./chunk-NET5CIVQ.js";
import "./chunk-LMQ4OUUC.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-FHF74AQO.js";
import "./chunk-3TQMEDJH.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-sync.ts
async function runSync({ paths, own, flags, io }) {
  const credentials = readCredentials(flags, await readEnvironment(io, (await openWorkspace(io, own)).root));
  const workspace = await openWorkspace(io, { ...own, target: credentials.url });
  const concurrency = readConcurrency(own);
  const options = {
    mappingFile: readMappingFile(flags, io, workspace.root),
    repository: workspace.repository,
    ...workspace.commit === void 0 ? {} : { commit: workspace.commit },
    settings: await readPageSettings(own, workspace.diagrams),
    secrets: readSecrets(own),
    policy: readPolicy(own),
    scope: paths.length > 0 ? workspace.toRepositoryPaths(paths) : own.full === true ? "full" : "changed",
    concurrency,
    signal: io.signal
  };
  const journal = openDraftJournal({ root: workspace.root, target: credentials.url });
  const progress = createProgress(io, flags);
  const connection = openConnection(credentials, io, {
    flags,
    concurrency,
    ...own.cloudId === void 0 ? {} : { cloudId: own.cloudId }
  });
  try {
    const ports = { ...workspace, progress, reader: connection.reader, requests: connection.requests };
    const result = own.dryRun ? await planRepository(ports, options) : await apply({ ...ports, writer: connection.createWriter(), journal }, { workspace, options, own });
    progress.clear();
    return printReport(result.report, io, { flags, strict: own.strict === true });
  } finally {
    progress.clear();
    await workspace.diagrams.close();
    await connection.close();
  }
}
async function apply(ports, { workspace, options, own }) {
  const { record } = workspace;
  let remember;
  const writer = beforeFirstWrite(ports.writer, async () => {
    remember = await record.begin();
  });
  const result = await syncRepository({ ...ports, writer }, options);
  const finish = remember ?? await record.begin();
  if (own.writeBack) await writeEdits(result.edits, workspace, options.mappingFile);
  if (result.complete && typeof options.scope === "string") await finish();
  return result;
}
async function writeEdits(edits, { mapping }, mappingFile) {
  if (edits.length === 0) return;
  const before = await mapping.read(mappingFile) ?? "";
  const { text } = applyMappingEdits(before, edits);
  if (text !== before) await mapping.write(mappingFile, text);
}
export {
  runSync
};
