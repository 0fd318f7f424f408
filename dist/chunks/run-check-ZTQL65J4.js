import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createChangeSource,
  createRenameFinder,
  openConfluence,
  openContext,
  openSourcePorts,
  publishReport,
  renderSummary,
  toInputError,
  toSyncOptions
} from "./chunk-UKAK2B3N.js";
import {
  readRefusal
} from "./chunk-G3HWXV75.js";
import {
  mergeReports
} from "./chunk-I2A2HXYW.js";
import "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import {
  createGitChangeSource
} from "./chunk-LNOGG7AS.js";
import {
  exitCodeOf
} from "./chunk-EIF2WQJN.js";
import "./chunk-LA546V7Z.js";
import {
  checkRepository,
  planRepository
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import {
  listMissingCredentials
} from "./chunk-7BA72MHM.js";
import {
  annotate
} from "./chunk-7ELKRQFV.js";
import "./chunk-SMZADEMF.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-2V7QFGNW.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import {
  ConfluenceError,
  InputError
} from "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/faces/action/comment.ts
import { createHash } from "node:crypto";

// src/adapters/github/comment.ts
var commentLimit = 65536;
async function writeComment(comment) {
  const { client, pullRequest, marker, body, create } = comment;
  const { octokit, owner, repo } = client;
  const text = `${marker}
${body}`;
  try {
    const existing = await findComment(comment);
    if (existing?.body === text) return existing.html_url;
    if (existing !== void 0) {
      const at2 = { owner, repo, comment_id: existing.id };
      return (await octokit.rest.issues.updateComment({ ...at2, body: text })).data.html_url;
    }
    if (!create) return void 0;
    const at = { owner, repo, issue_number: pullRequest };
    return (await octokit.rest.issues.createComment({ ...at, body: text })).data.html_url;
  } catch (error) {
    readRefusal(error);
    throw toInputError(error, `comment on pull request #${pullRequest}`, "pull-requests: write");
  }
}
async function findComment({ client, pullRequest, marker }) {
  const { octokit, owner, repo } = client;
  const list = { owner, repo, issue_number: pullRequest, per_page: 100 };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, list)) {
    const found = data.find((one) => one.body?.startsWith(marker) === true && isTrusted(one));
    if (found !== void 0) return found;
  }
  return void 0;
}
function isTrusted({ user, author_association: author }) {
  return user?.type !== "User" || author === "OWNER" || author === "MEMBER" || author === "COLLABORATOR";
}

// src/faces/action/comment.ts
var bodyLimit = commentLimit - 5e3;
async function commentCheck({ settings, trigger }, { client }, { report, sourceUrl }) {
  if (!settings.comment || trigger.pullRequest === void 0) return;
  if (trigger.fork || client === void 0) {
    const why = trigger.fork ? "the token of a pull request from a fork can only read" : "the input github-token is empty";
    annotate([{ level: "notice", message: `No comment was written: ${why}. The job summary has the result.` }]);
    return;
  }
  try {
    await writeComment({
      client,
      pullRequest: trigger.pullRequest,
      marker: markerOf(settings["mapping-file"]),
      body: quietly(renderSummary(report, { sourceUrl, limit: bodyLimit })),
      create: hasNews(report)
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    annotate([{ level: "warning", title: "Comment", message: error.message }]);
  }
}
function quietly(markdown) {
  return markdown.replaceAll(/(?<![\w/])@(?=\w)|#(?=\d)/g, "$&​");
}
function hasNews({ counts, messages }) {
  const { created, updated, moved, removed, failed } = counts;
  return created + updated + moved + removed + failed + messages.length > 0;
}
function markerOf(mappingFile) {
  const hash = createHash("sha256").update(mappingFile).digest("hex").slice(0, 12);
  return `<!-- confluence-sync check ${hash} -->`;
}

// src/faces/action/run-check.ts
async function runCheck(run) {
  const context = await openContext(run);
  const ports = openSourcePorts(context, listChanges(run, context));
  const options = { ...toSyncOptions(run, context), scope: "changed" };
  const { report: offline, state } = await checkRepository(ports, options);
  const report = state.syntaxError ? offline : await addOnlinePlan(run, offline, { ports, options });
  const sourceUrl = `${context.repository.url}/blob/${run.trigger.head}`;
  await publishReport(
    {
      report,
      pageIds: /* @__PURE__ */ new Map(),
      writeBack: { changed: false },
      notes: [],
      sourceUrl
    },
    run.env
  );
  await commentCheck(run, context, { report, sourceUrl });
  return exitCodeOf(report, run.settings.strict);
}
function listChanges({ trigger }, { client, root }) {
  const base = trigger.base === void 0 ? { kind: "unknown", reason: "there is no commit to compare with" } : { kind: "known", commit: trigger.base };
  if (client === void 0) {
    return createGitChangeSource({ root: root ?? ".", since: trigger.base ?? "" });
  }
  return createChangeSource({ client, base, head: trigger.head, findRenames: createRenameFinder(root) });
}
async function addOnlinePlan(run, offline, { ports, options }) {
  if (run.trigger.fork || listMissingCredentials(run.settings).length > 0) return offline;
  const confluence = openConfluence(run.settings, run.env, run.cancellation);
  try {
    const requests = () => confluence.requests();
    const { report } = await planRepository({ ...ports, reader: confluence.reader, requests }, options);
    return mergeReports(offline, report);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    annotate([{ level: "warning", title: "Checked without Confluence", message: error.message }]);
    return offline;
  } finally {
    await confluence.close();
  }
}
export {
  runCheck
};
