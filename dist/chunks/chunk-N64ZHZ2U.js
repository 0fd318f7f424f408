import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  assumeDeployment
} from "./chunk-UN4RA5FN.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import {
  readConcurrency,
  readPageSettings,
  readPolicy,
  readSecrets
} from "./chunk-DYLFYKKZ.js";

// src/faces/cli/sync/read-options.ts
async function readSyncOptions({ paths, own, flags, io }, workspace) {
  const { deployment } = assumeDeployment(flags, await readEnvironment(io, workspace.root));
  return {
    mappingFile: mappingPathOf(flags, io, workspace.root),
    repository: workspace.repository,
    ...workspace.commit === void 0 ? {} : { commit: workspace.commit },
    settings: await readPageSettings(own, workspace.diagrams, deployment),
    secrets: readSecrets(own),
    strict: own.strict === true,
    verify: own.verify === true,
    policy: readPolicy(own),
    scope: paths.length > 0 ? workspace.toRepositoryPaths(paths) : own.full === true ? "full" : "changed",
    concurrency: readConcurrency(own),
    signal: io.signal
  };
}

export {
  readSyncOptions
};
