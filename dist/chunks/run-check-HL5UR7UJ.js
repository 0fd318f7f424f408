import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
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
import {
  checkRepository
} from "./chunk-3KJUNCH4.js";
import "./chunk-EQNP63UY.js";
import "./chunk-C4CXZ7JR.js";
import "./chunk-MZDPVIO2.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-QAEVY25I.js";
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
