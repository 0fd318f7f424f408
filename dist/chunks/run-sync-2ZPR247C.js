import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openDraftJournal
} from "./chunk-6A6BPX5K.js";
import {
  applyMappingEdits
} from "./chunk-SUIXZNR5.js";
import {
  createChangeSource,
  createRenameFinder,
  describeSettings,
  encode,
  explainRefusal,
  followCheckout,
  openConfluence,
  openContext,
  openSourcePorts,
  publishReport,
  readFileAt,
  toInputError,
  toSyncOptions,
  waitForAll
} from "./chunk-UKAK2B3N.js";
import {
  isNotFound,
  isProtection,
  isStale,
  isUnanswered,
  readRefusal
} from "./chunk-G3HWXV75.js";
import "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import {
  exitCodeOf
} from "./chunk-EIF2WQJN.js";
import {
  count
} from "./chunk-LA546V7Z.js";
import {
  beforeFirstWrite,
  createReport,
  noJournal,
  planRepository,
  syncRepository
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import {
  proposalPrefix
} from "./chunk-T5XXQQTE.js";
import {
  annotate,
  escapeText,
  logGroup,
  toCode,
  toLink
} from "./chunk-7ELKRQFV.js";
import "./chunk-SMZADEMF.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-2V7QFGNW.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import {
  noRequests
} from "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import {
  InputError
} from "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/adapters/github/sync-record.ts
import { createHash } from "node:crypto";
function createSyncRecord(options) {
  const { octokit, owner, repo } = options.client;
  const prefix = `confluence-sync/${options.branch}/${hash(options.mappingFile)}-`;
  const own = `${prefix}${hash(options.settings)}`;
  let present = [];
  return {
    async read() {
      try {
        const { data } = await octokit.rest.git.listMatchingRefs({ owner, repo, ref: prefix });
        present = data.map(({ ref }) => ref.replace(/^refs\//, ""));
        return judgeRecords(data, `refs/${own}`);
      } catch (error) {
        const why = explainRefusal(error, "contents: read");
        return { kind: "unknown", reason: `the record of the last sync cannot be read (${why})` };
      }
    },
    async invalidate() {
      return attempt(async () => {
        await waitForAll(present.map((ref) => octokit.rest.git.deleteRef({ owner, repo, ref })));
        present = [];
      });
    },
    async write(commit2) {
      return attempt(async () => {
        if (present.length === 1 && present[0] === own) {
          await octokit.rest.git.updateRef({ owner, repo, ref: own, sha: commit2, force: true });
          return;
        }
        await createRecord(options.client, own, commit2);
        present = [own];
      });
    }
  };
}
function judgeRecords(refs, own) {
  const commit2 = refs.find(({ ref }) => ref === own)?.object.sha;
  if (commit2 !== void 0 && refs.length === 1) return { kind: "known", commit: commit2 };
  const reason = refs.length === 0 ? "no complete sync of this branch is on record" : "settings changed since the last sync";
  return { kind: "unknown", reason };
}
async function createRecord({ octokit, owner, repo }, ref, commit2) {
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha: commit2 });
  } catch (error) {
    await attempt(async () => void await octokit.rest.git.deleteRef({ owner, repo, ref }));
    throw error;
  }
}
async function isOlder(client, commit2, than) {
  const { octokit, owner, repo } = client;
  try {
    const basehead = `${commit2}...${than}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    return data.status === "ahead";
  } catch (error) {
    readRefusal(error);
    return false;
  }
}
async function attempt(task) {
  try {
    await task();
    return void 0;
  } catch (error) {
    return explainRefusal(error, "contents: write");
  }
}
function hash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

// src/faces/action/record.ts
function openRecord({ trigger, settings }, { client, pageSettings }) {
  if (client === void 0) return void 0;
  const record = createSyncRecord({
    client,
    branch: trigger.branch,
    mappingFile: settings["mapping-file"],
    settings: describeSettings(settings, pageSettings)
  });
  let warned = false;
  const warn = (problem) => {
    if (problem === void 0 || warned) return;
    warned = true;
    const message = `The commit that was synced cannot be remembered, so that every sync looks at all pages: ${problem}.`;
    annotate([{ level: "warning", title: "Record of the last sync", message }]);
  };
  return {
    read: () => record.read(),
    invalidate: async () => warn(await record.invalidate()),
    write: async (commit2) => warn(await record.write(commit2))
  };
}

// src/adapters/github/commit-file.ts
import { setTimeout as sleep } from "node:timers/promises";
var attemptLimit = 10;
var mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit {
      oid
    }
  }
}`;
async function commitFile(change) {
  const wait = change.wait ?? sleep;
  let lost;
  for (let attempt2 = 0; attempt2 < attemptLimit; attempt2++) {
    if (attempt2 > 0) await wait(Math.min(4e3, 200 * 2 ** attempt2) * (0.5 + Math.random() / 2));
    const head = await readHead(change.client, change.branch);
    const file = await readFile(change, head);
    const { text } = change.edit(file.text);
    if (text === file.text)
      return lost === void 0 ? { kind: "unchanged" } : describeLost(change, head, lost);
    try {
      return { kind: "committed", sha: await commit(change, head, { ...file, text }), parent: head };
    } catch (error) {
      const refusal = readRefusal(error);
      if (isProtection(refusal)) return { kind: "protected", message: refusal.message };
      if (!isStale(refusal) && !isUnanswered(refusal))
        throw toInputError(error, describe(change), "contents: write");
      if (!isStale(refusal)) lost = head;
    }
  }
  throw new InputError(
    `Cannot ${describe(change)}: the branch moved, or GitHub gave no answer, ${attemptLimit} times in a row. Run the workflow again.`
  );
}
async function readHead({ octokit, owner, repo }, branch) {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (isNotFound(error))
      throw new InputError(
        `Cannot write to the branch ${branch}: it does not exist any more, or the token cannot see it (permission "contents: write").`,
        {
          cause: error
        }
      );
    throw toInputError(error, `read the branch ${branch}`, "contents: write");
  }
}
async function readFile({ client, path, branch }, head) {
  let file;
  try {
    file = await readFileAt(client, path, head);
  } catch (error) {
    throw toInputError(error, `read ${path} on the branch ${branch}`, "contents: write");
  }
  if (file === void 0)
    throw new InputError(`Cannot write to ${path}: the branch ${branch} has no such file any more.`);
  return file;
}
async function commit({ client, branch, path, message }, head, file) {
  const { octokit, owner, repo } = client;
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    message,
    expectedHeadOid: head,
    fileChanges: { additions: [{ path, contents: encode(file).toString("base64") }] }
  };
  const answer = await octokit.graphql(mutation, { input });
  return answer.createCommitOnBranch.commit.oid;
}
async function describeLost({ client }, head, parent) {
  const { octokit, owner, repo } = client;
  try {
    const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: head });
    return { kind: "committed", parent, ...data.parents[0]?.sha === parent ? { sha: head } : {} };
  } catch (error) {
    readRefusal(error);
    return { kind: "committed", parent };
  }
}
function describe({ path, branch }) {
  return `commit the ids of new pages to ${path} on the branch ${branch}`;
}

// src/adapters/github/propose-file.ts
async function proposeFile(change) {
  const head = await readHead(change.client, change.branch);
  const file = await readFileAt(change.client, change.path, head).catch((error) => {
    throw toInputError(error, `read ${change.path} on the branch ${change.branch}`, "contents: write");
  });
  if (file === void 0)
    throw new InputError(
      `Cannot write to ${change.path}: the branch ${change.branch} has no such file any more.`
    );
  if (change.edit(file.text).text === file.text) return { changed: false };
  const proposal = `${proposalPrefix}${change.branch}`;
  const open = await findPullRequest(change, proposal);
  const kept = await prepareBranch({ change, proposal, head, isOpen: open !== void 0 });
  const outcome = await commitFile({ ...change, branch: proposal });
  if (outcome.kind === "protected") {
    throw new InputError(
      `Cannot propose the ids of new pages on the branch ${proposal}: GitHub says "${outcome.message}". Exempt branches named ${proposalPrefix}** from the rules.`
    );
  }
  const sha = outcome.kind === "committed" && outcome.sha !== void 0 ? { commitSha: outcome.sha } : {};
  const url = (kept ? open : void 0) ?? await openPullRequest(change, proposal);
  return { changed: outcome.kind === "committed", ...sha, pullRequestUrl: url };
}
async function prepareBranch(preparation) {
  const { change, proposal, head, isOpen } = preparation;
  try {
    if (isOpen && await mergeTarget(change.client, proposal, head)) return true;
    if (isOpen)
      await change.client.octokit.rest.git.deleteRef({ ...at(change.client), ref: `heads/${proposal}` });
    await restartBranch(change.client, proposal, head);
    return false;
  } catch (error) {
    throw toInputError(error, `prepare the branch ${proposal}`, "contents: write");
  }
}
async function mergeTarget(client, proposal, head) {
  const commit_message = "Merge the target branch into the proposal";
  try {
    await client.octokit.rest.repos.merge({ ...at(client), base: proposal, head, commit_message });
    return true;
  } catch (error) {
    if (readRefusal(error).status === 409) return false;
    throw error;
  }
}
async function restartBranch(client, proposal, sha) {
  try {
    await client.octokit.rest.git.createRef({ ...at(client), ref: `refs/heads/${proposal}`, sha });
  } catch (error) {
    if (!/already exists/i.test(readRefusal(error).message)) throw error;
    await client.octokit.rest.git.updateRef({ ...at(client), ref: `heads/${proposal}`, sha, force: true });
  }
}
async function findPullRequest({ client, branch }, proposal) {
  try {
    const filter = { head: `${client.owner}:${proposal}`, base: branch, state: "open" };
    const { data } = await client.octokit.rest.pulls.list({ ...at(client), ...filter });
    return data[0]?.html_url;
  } catch (error) {
    if (isNotFound(error)) return void 0;
    throw toInputError(error, "look for an open pull request", "pull-requests: write");
  }
}
async function openPullRequest(change, proposal) {
  const { client, branch, message, path } = change;
  const body = `${message.body ?? ""}

Merge this to keep the ids of the new Confluence pages in \`${path}\`.`.trim();
  try {
    const pull = { head: proposal, base: branch, title: message.headline, body };
    const { data } = await client.octokit.rest.pulls.create({ ...at(client), ...pull });
    return data.html_url;
  } catch (error) {
    const said = readRefusal(error).message;
    const existing = /already exists/i.test(said) ? await findPullRequest(change, proposal) : void 0;
    if (existing !== void 0) return existing;
    if (!/not permitted to create/i.test(said))
      throw toInputError(error, "open a pull request", "pull-requests: write");
    throw new InputError(
      `Cannot open a pull request for the ids of new pages: GitHub says "${said}". Turn on "Allow GitHub Actions to create and approve pull requests" (Settings → Actions → General, in the organization too), or open it by hand: the commit is on the branch ${proposal}.`,
      { cause: error }
    );
  }
}
function at({ owner, repo }) {
  return { owner, repo };
}

// src/adapters/github/commit.ts
async function commitMapping(commit2) {
  const { writeBack: writeBack2, ...change } = commit2;
  if (writeBack2 === "pull-request") return proposeFile(change);
  const outcome = await commitFile(change);
  if (outcome.kind === "protected") return proposeFile(change);
  if (outcome.kind === "unchanged") return { changed: false };
  const { sha, parent } = outcome;
  return { changed: true, ...sha === void 0 ? {} : { commitSha: sha, parentSha: parent } };
}

// src/faces/action/write-back.ts
async function writeBack(run, { client }, edits) {
  const mode = run.settings["write-back"];
  if (edits.length === 0 || mode === "off") return { changed: false, conflicts: [] };
  if (client === void 0) {
    return {
      changed: false,
      conflicts: [],
      error: "Cannot write to the mapping file: the input github-token is empty."
    };
  }
  const path = run.settings["mapping-file"];
  let conflicts = [];
  const edit = (text) => {
    const edited = applyMappingEdits(text, edits);
    conflicts = edited.conflicts;
    return edited;
  };
  const forget = logIdsWhenCancelled(run, edits);
  try {
    const change = {
      client,
      branch: run.trigger.branch,
      path,
      edit,
      message: describeEdits(edits),
      writeBack: mode
    };
    return { ...await commitMapping(change), conflicts };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { changed: false, conflicts, error: error.message };
  } finally {
    forget();
  }
}
function listPageIds(edits) {
  return new Map(
    edits.flatMap((edit) => edit.kind === "set-page-id" ? [[edit.path, edit.pageId]] : [])
  );
}
function logIdsWhenCancelled({ cancellation: { ending } }, edits) {
  const log = () => logIds(edits);
  if (ending.aborted) log();
  else ending.addEventListener("abort", log, { once: true });
  return () => ending.removeEventListener("abort", log);
}
function logIds(edits) {
  const ids = [...listPageIds(edits)].map(([path, id]) => `${path}: ${id}`);
  if (ids.length > 0) logGroup("Ids of new pages", ids.join("\n"));
}
function describeEdits(edits) {
  const ids = edits.filter(({ kind }) => kind === "set-page-id").length;
  const renames = edits.filter(({ kind }) => kind === "rename").length;
  const parts = [
    ...ids > 0 ? [count(ids, "page id")] : [],
    ...renames > 0 ? [count(renames, "renamed file")] : []
  ];
  return {
    headline: "Update the Confluence mapping",
    body: `${parts.join(" and ")}, written by confluence-sync after a sync. Nothing else is changed.`
  };
}

// src/faces/action/notes.ts
function describeWriteBack({ env, settings, trigger }, edits, { commitSha, pullRequestUrl, error, conflicts }) {
  const file = toCode(settings["mapping-file"]);
  const commit2 = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${env["GITHUB_REPOSITORY"]}/commit/${commitSha}`;
  const left = conflicts.map(({ message }) => `⚠️ ${escapeText(message)}`);
  if (error !== void 0) return [`❌ ${escapeText(error)}`, ...left, listIds(edits)];
  if (pullRequestUrl !== void 0)
    return [`The new ids are proposed in ${toLink("a pull request", pullRequestUrl)}: merge it.`, ...left];
  if (commitSha !== void 0) {
    const link = toLink(toCode(commitSha.slice(0, 7)), commit2);
    return [`${file} on ${toCode(trigger.branch)} was updated in ${link}.`, ...left];
  }
  const off = settings["write-back"] === "off" && edits.length > 0 && !settings["dry-run"];
  return off ? [`Nothing was written to ${file} (write-back: off).`, listIds(edits)] : left;
}
function annotateWriteBack({ error, conflicts }) {
  const title = "Ids of new pages";
  const failed = error === void 0 ? [] : [{ level: "error", title, message: error }];
  return [
    ...failed,
    ...conflicts.slice(0, 5).map(({ message }) => ({ level: "warning", title, message }))
  ];
}
function listIds(edits) {
  const ids = [...listPageIds(edits)].slice(0, 500);
  return ids.map(([path, id]) => `- ${toCode(path)}: ${toCode(id)}`).join("\n");
}

// src/faces/action/run-sync.ts
var noToken = { kind: "unknown", reason: "the input github-token is empty" };
var fullSync = { kind: "unknown", reason: "a full sync was asked for" };
async function runSync(given) {
  const context = await openContext(given);
  const run = await followCheckout(given, context);
  const record = openRecord(run, context);
  const known = await record?.read() ?? noToken;
  if (await isSuperseded(run, context, known)) return reportSuperseded(run, context);
  const confluence = openConfluence(run.settings, run.env, run.cancellation);
  try {
    const result = await sync(run, { context, record, known, confluence });
    const dryRun = run.settings["dry-run"];
    const written = dryRun ? { changed: false, conflicts: [] } : await writeBack(run, context, result.edits);
    await publishReport(
      {
        report: result.report,
        pageIds: listPageIds(dryRun ? [] : result.edits),
        writeBack: written,
        notes: describeWriteBack(run, result.edits, written),
        annotations: annotateWriteBack(written),
        sourceUrl: `${context.repository.url}/blob/${run.trigger.after}`
      },
      run.env
    );
    if (written.error === void 0 && result.complete && !dryRun)
      await record?.write(syncedCommit(run, written));
    const failed = written.error !== void 0 || run.cancellation.ending.aborted;
    return failed ? 1 : exitCodeOf(result.report, run.settings.strict);
  } finally {
    await context.diagrams.close();
    await confluence.close();
  }
}
function syncedCommit({ trigger }, { commitSha, parentSha }) {
  return commitSha !== void 0 && parentSha === trigger.after ? commitSha : trigger.after;
}
async function isSuperseded({ trigger }, { client }, known) {
  if (trigger.mode === "full" || known.kind === "unknown" || client === void 0) return false;
  const follows = known.commit === trigger.before || known.commit === trigger.after;
  return !follows && isOlder(client, trigger.after, known.commit);
}
async function reportSuperseded(run, { repository }) {
  const notice = "Nothing was synced: a newer commit of this branch is in Confluence already. Run the workflow by hand for a full sync.";
  annotate([{ level: "notice", message: notice }]);
  const nothing = { results: [], messages: [], requests: noRequests, converted: 0 };
  const report = createReport({
    mode: "changed",
    dryRun: run.settings["dry-run"],
    ...nothing,
    siteUrl: ""
  });
  const sourceUrl = `${repository.url}/blob/${run.trigger.after}`;
  await publishReport(
    { report, pageIds: /* @__PURE__ */ new Map(), writeBack: { changed: false }, notes: [notice], sourceUrl },
    run.env
  );
  return 0;
}
async function sync(run, { context, record, known, confluence }) {
  const { client, root } = context;
  const base = run.trigger.mode === "full" ? fullSync : known;
  const changes = client === void 0 ? { listChanges: () => Promise.resolve({ kind: "all", reason: noToken.reason }) } : createChangeSource({ client, base, head: run.trigger.after, findRenames: createRenameFinder(root) });
  const options = { ...toSyncOptions(run, context), scope: run.trigger.mode };
  const sources = openSourcePorts(context, changes);
  const ports = { ...sources, reader: confluence.reader, requests: () => confluence.requests() };
  if (run.settings["dry-run"]) return planRepository(ports, options);
  const writer = beforeFirstWrite(confluence.createWriter(), async () => record?.invalidate());
  const target = run.settings["confluence-url"] ?? "";
  const journal = root === void 0 ? noJournal : openDraftJournal({ root, target });
  const all = { ...ports, writer, journal };
  return syncRepository(all, options);
}
export {
  runSync
};
