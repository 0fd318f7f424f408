import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  findCredentials
} from "./chunk-PAIRZ2FY.js";
import {
  readSyncOptions
} from "./chunk-N64ZHZ2U.js";
import {
  createProgress
} from "./chunk-7EE4GMMG.js";
import {
  mergeReports
} from "./chunk-I2A2HXYW.js";
import "./chunk-UN4RA5FN.js";
import {
  openConnection
} from "./chunk-D3WE2NHW.js";
import "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import {
  printReport
} from "./chunk-A5UIBZMS.js";
import {
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import "./chunk-Y6QANM37.js";
import {
  findRoot,
  openWorkspace
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-LA546V7Z.js";
import {
  checkRepository,
  planRepository
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-DYLFYKKZ.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import {
  ConfluenceError
} from "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-check.ts
async function runCheck({ own, flags, io }) {
  const env = await readEnvironment(io, await findRoot(io));
  const credentials = own.offline === true ? void 0 : findCredentials(flags, env);
  const url = flags.url ?? env["CONFLUENCE_URL"] ?? "";
  const workspace = await openWorkspace(io, { ...own, ...url === "" ? {} : { target: url } });
  const options = await readSyncOptions({ paths: [], own, flags, io }, workspace);
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
