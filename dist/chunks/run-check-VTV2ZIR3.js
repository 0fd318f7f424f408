import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
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
import "./chunk-5TIRDIK5.js";
import {
  checkRepository
} from "./chunk-G7HDK5G6.js";
import "./chunk-X3GMP3MO.js";
import "./chunk-ZXN6TPZO.js";
import "./chunk-UOWICLME.js";
import "./chunk-NET5CIVQ.js";
import "./chunk-LMQ4OUUC.js";
import "./chunk-FHF74AQO.js";
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
