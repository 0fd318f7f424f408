import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openConnection
} from "./chunk-2FYECQ2U.js";
import {
  createProgress,
  printReport
} from "./chunk-5M7VI3EX.js";
import {
  findRoot,
  openWorkspace
} from "./chunk-FFNFCLHC.js";
import {
  readConcurrency,
  readPageSettings,
  readPolicy,
  readSecrets
} from "./chunk-4FEST3M3.js";
import {
  mappingPathOf,
  readCredentials,
  readEnvironment
} from "./chunk-A7KXMJLX.js";
import "./chunk-SOQ3JVBE.js";
import "./chunk-OI4IISS7.js";
import {
  openDraftJournal
} from "./chunk-7ZSHSCDO.js";
import {
  applyMappingEdits
} from "./chunk-2BGDNE5K.js";
import "./chunk-5CXIDDQB.js";
import "./chunk-MYYUJHTQ.js";
import {
  beforeFirstWrite,
  planRepository,
  syncRepository
} from "./chunk-3KJUNCH4.js";
import "./chunk-EQNP63UY.js";
import "./chunk-C4CXZ7JR.js";
import "./chunk-MZDPVIO2.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-QAEVY25I.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-sync.ts
async function runSync({ paths, own, flags, io }) {
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const workspace = await openWorkspace(io, { ...own, target: credentials.url });
  const concurrency = readConcurrency(own);
  const options = {
    mappingFile: mappingPathOf(flags, io, workspace.root),
    repository: workspace.repository,
    ...workspace.commit === void 0 ? {} : { commit: workspace.commit },
    settings: await readPageSettings(own, workspace.diagrams),
    secrets: readSecrets(own),
    strict: own.strict === true,
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
    const { report, conflicts } = own.dryRun ? { ...await planRepository(ports, options), conflicts: [] } : await apply({ ...ports, writer: connection.createWriter(), journal }, { workspace, options, own });
    progress.clear();
    for (const { message } of conflicts)
      io.err(`error: ${message} The next sync finds the page by its mark.
`);
    const status = printReport(report, io, { flags, strict: own.strict === true });
    if (io.signal.aborted)
      io.err("error: The sync was ended before it was done. Run it again to finish it.\n");
    return conflicts.length > 0 || io.signal.aborted ? 1 : status;
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
  const conflicts = own.writeBack ? await writeEdits(result.edits, workspace, options.mappingFile) : [];
  if (result.complete && typeof options.scope === "string") await finish();
  return { ...result, conflicts };
}
async function writeEdits(edits, { mapping }, mappingFile) {
  if (edits.length === 0) return [];
  const before = await mapping.read(mappingFile) ?? "";
  const { text, conflicts } = applyMappingEdits(before, edits);
  if (text !== before) await mapping.write(mappingFile, text);
  return conflicts;
}
export {
  runSync
};
