import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  findCredentials
} from "./chunk-RLEJ6NRM.js";
import {
  readSyncOptions
} from "./chunk-RUKRVGQQ.js";
import {
  mergeReports
} from "./chunk-RJ7X65MB.js";
import "./chunk-UIH4U5DZ.js";
import {
  createProgress
} from "./chunk-7EE4GMMG.js";
import {
  openConnection
} from "./chunk-ISI2WLW3.js";
import "./chunk-EQRDFXDP.js";
import {
  printReport
} from "./chunk-CMTGM4AD.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-T4FIB57Y.js";
import "./chunk-IEO6I75A.js";
import {
  findRoot,
  openWorkspace
} from "./chunk-O2L6FCK4.js";
import "./chunk-S6YXW4EO.js";
import "./chunk-LA546V7Z.js";
import {
  checkRepository,
  planRepository
} from "./chunk-OJZPJPTG.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-2FBZUNFC.js";
import "./chunk-UYXEHF6P.js";
import {
  readEnvironment
} from "./chunk-6MVWZW7R.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-6PGBKVQD.js";
import "./chunk-HVY7HH5L.js";
import "./chunk-FTRKDJNJ.js";
import "./chunk-BYAMK74K.js";
import {
  ConfluenceError
} from "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-check.ts
async function runCheck({ own, flags, io }) {
  const env = await readEnvironment(io, await findRoot(io));
  const credentials = own.offline === true ? void 0 : findCredentials(flags, env);
  const url = flags.url ?? env["CONFLUENCE_URL"] ?? "";
  const workspace = await openWorkspace(io, { ...own, ...url === "" ? {} : { target: url } });
  const options = await readSyncOptions({ paths: [], own, flags, io }, workspace, { planSignal: io.signal });
  const progress = createProgress(io, flags);
  const ports = { ...workspace, progress };
  try {
    const { report: offline, state } = await checkRepository(ports, options);
    const report = credentials === void 0 || state.syntaxError !== void 0 ? offline : await addOnlinePlan(offline, { own, flags, io, ports, options, credentials });
    progress.clear();
    return printReport(report, io, { flags, strict: own.strict === true });
  } finally {
    progress.clear();
    await workspace.diagrams.close();
  }
}
async function addOnlinePlan(offline, { own, flags, io, ports, options, credentials }) {
  const { concurrency } = options;
  const connection = openConnection(credentials, io, {
    flags,
    concurrency,
    signal: io.signal,
    ...own.cloudId === void 0 ? {} : { cloudId: own.cloudId }
  });
  try {
    const { reader, requests } = connection;
    return mergeReports(offline, (await planRepository({ ...ports, reader, requests }, options)).report);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    io.err(`warning: Checked without Confluence. ${error.message}
`);
    return offline;
  } finally {
    await connection.close();
  }
}
export {
  runCheck
};
