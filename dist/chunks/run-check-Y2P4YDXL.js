import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createGitChangeSource
} from "./chunk-F6UOSG5I.js";
import {
  listMissingCredentials
} from "./chunk-NJKVIVYT.js";
import "./chunk-QV3OBTE5.js";
import {
  createChangeSource,
  createRenameFinder,
  openConfluence,
  openContext,
  openSourcePorts,
  publishReport,
  toSyncOptions
} from "./chunk-24YBQ6EH.js";
import "./chunk-V6FK3CYX.js";
import "./chunk-DD7ZAZKP.js";
import {
  checkRepository,
  countPages,
  exitCodeOf,
  planRepository
} from "./chunk-WXHN46P4.js";
import "./chunk-IK5XVGZT.js";
import "./chunk-HYA7B6L3.js";
import "./chunk-SSBUDMO2.js";
import "./chunk-FWHPNLKK.js";
import "./chunk-HVAUUBXA.js";
import "./chunk-HEFRUVUM.js";
import {
  annotate
} from "./chunk-TVWGQCTM.js";
import "./chunk-SMZADEMF.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-2V7QFGNW.js";
import "./chunk-GRBXZQ7E.js";
import {
  ConfluenceError
} from "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

// src/faces/action/run-check.ts
async function runCheck(run) {
  const context = await openContext(run);
  const ports = openSourcePorts(context, listChanges(run, context));
  const options = { ...toSyncOptions(run, context), scope: "changed" };
  const { report: offline } = await checkRepository(ports, options);
  const report = await addOnlinePlan(run, offline, { ports, options });
  await publishReport(
    {
      report,
      pageIds: /* @__PURE__ */ new Map(),
      writeBack: { changed: false },
      notes: [],
      sourceUrl: `${context.repository.url}/blob/${run.trigger.head}`
    },
    run.env
  );
  return exitCodeOf(report, run.settings.strict);
}
function listChanges({ trigger }, { client, root }) {
  const base = trigger.base === void 0 ? { kind: "unknown", reason: "there is no commit to compare with" } : { kind: "known", commit: trigger.base };
  if (client === void 0) {
    return createGitChangeSource({ root, since: trigger.base ?? "" });
  }
  return createChangeSource({ client, base, head: trigger.head, findRenames: createRenameFinder(root) });
}
async function addOnlinePlan(run, offline, { ports, options }) {
  if (run.trigger.fork || listMissingCredentials(run.settings).length > 0) return offline;
  const confluence = openConfluence(run.settings, run.cancellation);
  try {
    const requests = () => confluence.requests();
    const { report } = await planRepository({ ...ports, reader: confluence.reader, requests }, options);
    return merge(offline, report);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    annotate([{ level: "warning", title: "Checked without Confluence", message: error.message }]);
    return offline;
  } finally {
    await confluence.close();
  }
}
function merge(offline, online) {
  const planned = new Map(online.pages.map((page) => [page.path, page]));
  const others = offline.pages.filter(({ path }) => !planned.has(path));
  const pages = [...planned.values(), ...others].toSorted((a, b) => a.path < b.path ? -1 : 1);
  const messages = new Map(
    [...offline.messages, ...online.messages].map((message) => [JSON.stringify(message), message])
  );
  return {
    ...offline,
    pages,
    counts: countPages(pages),
    messages: [...messages.values()],
    requests: online.requests
  };
}
export {
  runCheck
};
