import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createProgress,
  printReport
} from "./chunk-3R35FTNW.js";
import {
  openWorkspace,
  readMappingFile
} from "./chunk-IM3LZDUJ.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-7B6F5QQZ.js";
import "./chunk-HW4IGKRJ.js";
import "./chunk-5TIRDIK5.js";
import {
  checkRepository
} from "./chunk-3NXZEZQX.js";
import "./chunk-JK73WIW3.js";
import "./chunk-ZXN6TPZO.js";
import "./chunk-UOWICLME.js";
import "./chunk-NET5CIVQ.js";
import "./chunk-LMQ4OUUC.js";
import "./chunk-MCY6PKUX.js";
import "./chunk-3TQMEDJH.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-check.ts
async function runCheck({ own, flags, io }) {
  const workspace = await openWorkspace(io, own);
  const progress = createProgress(io, flags);
  const { report } = await checkRepository(
    { ...workspace, progress },
    {
      mappingFile: readMappingFile(flags, io, workspace.root),
      repository: workspace.repository,
      settings: await readPageSettings(own, workspace.diagrams),
      secrets: readSecrets(own),
      policy: { onDrift: "overwrite", onRemoved: "keep", adopt: false, removalLimit: 0 },
      scope: "changed",
      concurrency: 1
    }
  );
  progress.clear();
  return printReport(report, io, { flags, strict: own.strict === true });
}
export {
  runCheck
};
