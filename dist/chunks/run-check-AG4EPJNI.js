import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createProgress,
  printReport
} from "./chunk-5CI4KJ4G.js";
import {
  openWorkspace
} from "./chunk-DISQF3US.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-LU4JZCSR.js";
import "./chunk-UYXEHF6P.js";
import {
  mappingPathOf
} from "./chunk-IX4RR3JZ.js";
import "./chunk-F6UOSG5I.js";
import "./chunk-QV3OBTE5.js";
import {
  checkRepository
} from "./chunk-WXHN46P4.js";
import "./chunk-SSBUDMO2.js";
import "./chunk-FWHPNLKK.js";
import "./chunk-HVAUUBXA.js";
import "./chunk-HEFRUVUM.js";
import "./chunk-GRBXZQ7E.js";
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
