import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createProgress,
  printReport
} from "./chunk-H4K3LLVS.js";
import {
  openWorkspace,
  readMappingFile
} from "./chunk-U3J2IXGS.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-7B6F5QQZ.js";
import "./chunk-MI6KLHKW.js";
import "./chunk-5TIRDIK5.js";
import {
  checkRepository
} from "./chunk-PWD336AF.js";
import "./chunk-BSUZGD66.js";
import "./chunk-ZXN6TPZO.js";
import "./chunk-UOWICLME.js";
import "./chunk-DCEYGEIT.js";
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
