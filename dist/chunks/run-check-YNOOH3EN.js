import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  findCredentials
} from "./chunk-HO2GAJLR.js";
import {
  readSyncOptions
} from "./chunk-6FVXMLLC.js";
import {
  mergeReports
} from "./chunk-C3D3TJCU.js";
import "./chunk-QPLL6HRU.js";
import {
  createProgress
} from "./chunk-7EE4GMMG.js";
import {
  openConnection
} from "./chunk-NWJEQ3B5.js";
import "./chunk-KACENK55.js";
import {
  printReport
} from "./chunk-NACDDZMS.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-ABDZ4Z2J.js";
import "./chunk-TDYVC5ZB.js";
import {
  findRoot,
  openWorkspace
} from "./chunk-3MLN5NRF.js";
import "./chunk-XVJWPX52.js";
import "./chunk-LA546V7Z.js";
import {
  checkRepository,
  planRepository
} from "./chunk-SNT6QSZP.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-SSWFITBX.js";
import "./chunk-UYXEHF6P.js";
import {
  readEnvironment
} from "./chunk-YEC6WJMK.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-ES2FZBWY.js";
import "./chunk-TBJN3VLH.js";
import "./chunk-FTRKDJNJ.js";
import "./chunk-BYAMK74K.js";
import {
  ConfluenceError
} from "./chunk-U4YU733T.js";
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
