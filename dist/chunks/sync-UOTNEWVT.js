import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  syncAndRemember
} from "./chunk-P5NKNKRF.js";
import {
  toPageSettings,
  toSecretsPolicy
} from "./chunk-GNPFFULS.js";
import {
  openDraftJournal
} from "./chunk-6A6BPX5K.js";
import "./chunk-SUIXZNR5.js";
import {
  connectConfluence
} from "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import {
  openWorkspace
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import {
  planRepository
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import {
  removalLimit
} from "./chunk-GRBXZQ7E.js";
import {
  integerBetween,
  oneOf,
  toRepositoryPath
} from "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import {
  usualMapping
} from "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/faces/library/sync.ts
function plan(options) {
  return open(options, async ({ ports, run }) => (await planRepository(ports, run)).report);
}
function sync(options) {
  return open(options, async ({ workspace, connection, ports, run }) => {
    const journal = openDraftJournal({ root: workspace.root, target: options.url });
    const { report, conflicts } = await syncAndRemember(
      { ...ports, writer: connection.createWriter(), journal },
      { workspace, options: run, writeBack: options.writeBack !== false }
    );
    for (const { message } of conflicts) options.onNotice?.(message);
    return report;
  });
}
async function open(options, work) {
  const { url, email, token, branch, folder = process.cwd() } = options;
  const say = (text) => options.onNotice?.(text.trimEnd());
  const io = { cwd: folder, env: process.env, err: say };
  const workspace = await openWorkspace(io, { target: url, ...branch === void 0 ? {} : { branch } });
  const run = await toRunOptions(options, workspace);
  const connection = connectConfluence({
    url,
    token,
    concurrency: run.concurrency,
    onNotice: say,
    ...email === void 0 ? {} : { email },
    ...options.deployment === void 0 ? {} : { deployment: options.deployment }
  });
  const progress = { report: () => void 0 };
  const ports = { ...workspace, progress, reader: connection.reader, requests: connection.requests };
  try {
    return await work({ workspace, connection, ports, run });
  } finally {
    await workspace.diagrams.close();
    await connection.close();
  }
}
async function toRunOptions(options, workspace) {
  const { scope = "changed", onDrift = "overwrite", onRemoved = "keep", concurrency = 4, signal } = options;
  return {
    mappingFile: toRepositoryPath(options.mapping ?? usualMapping, "mapping"),
    repository: workspace.repository,
    ...workspace.commit === void 0 ? {} : { commit: workspace.commit },
    settings: await toPageSettings(options, workspace.diagrams, options.url),
    secrets: toSecretsPolicy(options),
    strict: options.strict === true,
    policy: {
      onDrift: oneOf("overwrite", "skip", "fail")(onDrift, "onDrift"),
      onRemoved: oneOf("keep", "archive", "trash")(onRemoved, "onRemoved"),
      adopt: options.adopt === true,
      removalLimit
    },
    scope: typeof scope === "string" ? oneOf("changed", "full")(scope, "scope") : scope,
    concurrency: integerBetween(1, 32)(String(concurrency), "concurrency"),
    ...signal === void 0 ? {} : { signal }
  };
}
export {
  plan,
  sync
};
