import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createProgress
} from "./chunk-7EE4GMMG.js";
import {
  printReport
} from "./chunk-M4ABVEYZ.js";
import {
  openWorkspace
} from "./chunk-UW23VY7U.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-GNOWP23S.js";
import "./chunk-UYXEHF6P.js";
import {
  mappingPathOf
} from "./chunk-IX4RR3JZ.js";
import "./chunk-EIF2WQJN.js";
import {
  checkRepository
} from "./chunk-E3STMISU.js";
import "./chunk-O3JHNMKY.js";
import "./chunk-MKKFL3JF.js";
import "./chunk-LA546V7Z.js";
import "./chunk-JLAVLDQV.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-QV3OBTE5.js";
import "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-check.ts
async function runCheck({ own, flags, io }) {
  const workspace = await openWorkspace(io, own);
  const progress = createProgress(io, flags);
  const { report } = await checkRepository(
    { ...workspace, progress },
    {
      mappingFile: mappingPathOf(flags, io, workspace.root),
      repository: workspace.repository,
      settings: await readPageSettings(own, workspace.diagrams),
      secrets: readSecrets(own),
      strict: own.strict === true,
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
