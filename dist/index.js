import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  listMissingCredentials,
  readInputs
} from "./chunks/chunk-7BA72MHM.js";
import {
  isNoCommit,
  proposalPrefix,
  toBranch
} from "./chunks/chunk-T5XXQQTE.js";
import {
  annotate,
  escapeText,
  log,
  logDebug,
  writeSummary
} from "./chunks/chunk-7ELKRQFV.js";
import "./chunks/chunk-SMZADEMF.js";
import "./chunks/chunk-PT6XTZUQ.js";
import "./chunks/chunk-D2GG2VY2.js";
import "./chunks/chunk-NNHTX2UB.js";
import {
  ConfluenceError,
  InputError,
  RepositoryError
} from "./chunks/chunk-FC367J3K.js";
import "./chunks/chunk-RKRBWD6E.js";

// src/faces/action/cancellation.ts
var writeBackTime = 1500;
function listenForCancellation(process2) {
  const ending = new AbortController();
  const now = new AbortController();
  const last = new AbortController();
  const said = "Cannot finish: the run was cancelled. The next run goes on from here.";
  const reason = new ConfluenceError(said, { code: "unavailable" });
  process2.once("SIGINT", () => ending.abort(reason));
  process2.once("SIGTERM", () => {
    ending.abort(reason);
    now.abort(reason);
    setTimeout(() => last.abort(reason), writeBackTime).unref();
  });
  return { ending: ending.signal, now: now.signal, last: last.signal };
}

// src/adapters/github/event.ts
import { readFile } from "node:fs/promises";
async function readEvent(env) {
  const file = env["GITHUB_EVENT_PATH"] ?? "";
  if (file === "") return {};
  let payload;
  try {
    payload = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new InputError(`Cannot read the event of the workflow from GITHUB_EVENT_PATH: ${String(cause)}.`, {
      cause
    });
  }
  if (!isObject(payload))
    throw new InputError("Cannot read the event of the workflow: its payload is not an object.");
  return payload;
}
function textAt(payload, ...keys) {
  const value = valueAt(payload, keys);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function numberAt(payload, ...keys) {
  const value = valueAt(payload, keys);
  return typeof value === "number" ? value : void 0;
}
function isTrueAt(payload, ...keys) {
  return valueAt(payload, keys) === true;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(payload, keys) {
  return keys.reduce((value, key) => isObject(value) ? value[key] : void 0, payload);
}

// src/adapters/github/trigger-events.ts
var events = {
  push: decidePush,
  workflow_dispatch: decideFull,
  schedule: decideFull,
  repository_dispatch: decideFull,
  pull_request: decidePullRequest,
  merge_group: decideMergeGroup,
  pull_request_target: refusePullRequestTarget
};
function decidePush(context) {
  const { env, event, mode } = context;
  const ref = textAt(event, "ref") ?? env["GITHUB_REF"] ?? "";
  if (!ref.startsWith("refs/heads/")) {
    return {
      kind: "nothing",
      notice: `Nothing was synced: ${ref} is not a branch, and pages mirror branches.`
    };
  }
  const branch = ref.slice("refs/heads/".length);
  const after = textAt(event, "after") ?? env["GITHUB_SHA"];
  if (isTrueAt(event, "deleted") || after === void 0 || isNoCommit(after)) {
    return {
      kind: "nothing",
      notice: `Nothing was synced: the branch ${branch} was deleted. Its pages stay as they are.`
    };
  }
  if (branch.startsWith(proposalPrefix) || branch.startsWith("gh-readonly-queue/")) {
    return { kind: "nothing", notice: `Nothing was synced: the branch ${branch} only proposes a change.` };
  }
  const before = textAt(event, "before");
  if (mode === "check") {
    return {
      kind: "check",
      branch,
      head: after,
      fork: false,
      ...isNoCommit(before) ? {} : { base: before }
    };
  }
  return {
    kind: "sync",
    mode: mode === "full" ? "full" : "changed",
    branch,
    after,
    ...isNoCommit(before) ? {} : { before }
  };
}
function decideFull(context) {
  const { env, mode } = context;
  const after = env["GITHUB_SHA"] ?? "";
  if (mode === "check")
    return { kind: "check", branch: env["GITHUB_REF_NAME"] ?? "", head: after, fork: false };
  return { kind: "sync", mode: mode === "changed" ? "changed" : "full", branch: toBranch(context), after };
}
function decidePullRequest({ env, event, mode }) {
  refuseSync("pull_request", mode);
  const base = textAt(event, "pull_request", "base", "sha");
  const number = numberAt(event, "pull_request", "number");
  const fork = isFromFork(event);
  const head = textAt(event, "pull_request", "head", "ref") ?? "";
  return {
    kind: "check",
    branch: textAt(event, "pull_request", "base", "ref") ?? env["GITHUB_BASE_REF"] ?? "",
    head: env["GITHUB_SHA"] ?? "",
    fork,
    ...!fork && head.startsWith(proposalPrefix) ? { proposal: true } : {},
    ...base === void 0 ? {} : { base },
    ...number === void 0 ? {} : { pullRequest: number }
  };
}
function decideMergeGroup({ env, event, mode }) {
  refuseSync("merge_group", mode);
  const base = textAt(event, "merge_group", "base_sha");
  return {
    kind: "check",
    branch: (textAt(event, "merge_group", "base_ref") ?? "").replace(/^refs\/heads\//, ""),
    head: textAt(event, "merge_group", "head_sha") ?? env["GITHUB_SHA"] ?? "",
    fork: false,
    ...base === void 0 ? {} : { base }
  };
}
function refusePullRequestTarget() {
  throw new InputError(
    'Cannot run on the event "pull_request_target": it hands secrets and a write token to a change that nobody has reviewed. Use the event pull_request; the check needs no secrets.'
  );
}
function refuseSync(eventName, mode) {
  if (mode !== "changed" && mode !== "full") return;
  throw new InputError(
    `Cannot use mode "${mode}" on the event "${eventName}": a proposed change is checked, not synced. Set the input mode to auto or check, or sync on push.`
  );
}
function isFromFork(event) {
  const head = textAt(event, "pull_request", "head", "repo", "full_name");
  const base = textAt(event, "pull_request", "base", "repo", "full_name");
  return head === void 0 || head.toLowerCase() !== base?.toLowerCase();
}

// src/adapters/github/trigger.ts
function readTrigger(options) {
  const eventName = options.env["GITHUB_EVENT_NAME"] ?? "";
  const { missingInputs, ...rest } = options;
  const trigger = decide({ ...rest, eventName });
  if (trigger.kind !== "sync" || missingInputs.length === 0) return trigger;
  return answerMissingInputs(options, eventName);
}
function decide(context) {
  const { eventName, mode, env } = context;
  const known = Object.hasOwn(events, eventName) ? events[eventName] : void 0;
  if (known !== void 0) return known(context);
  if (mode === "auto") {
    throw new InputError(
      `Cannot tell what to do on the event "${eventName}": expected ${Object.keys(events).join(", ")}. Set the input mode to changed, full or check.`
    );
  }
  const head = env["GITHUB_SHA"] ?? "";
  const foreign = mayBringForeignFiles(context);
  if (mode === "check") return { kind: "check", branch: env["GITHUB_REF_NAME"] ?? "", head, fork: foreign };
  if (foreign) {
    throw new InputError(
      `Cannot sync on the event "${eventName}" of a pull request: it has secrets, and the files may be those of a change that nobody has reviewed. Sync on push, and check on pull_request.`
    );
  }
  return { kind: "sync", mode, branch: toBranch(context), after: head };
}
function mayBringForeignFiles({ event }) {
  const started = textAt(event, "workflow_run", "event") ?? "";
  const commented = textAt(event, "issue", "pull_request", "url") !== void 0;
  return "pull_request" in event || commented || started.startsWith("pull_request");
}
function answerMissingInputs({ env, missingInputs }, eventName) {
  if (eventName === "push" && env["GITHUB_ACTOR"] === "dependabot[bot]") {
    return {
      kind: "nothing",
      notice: "Nothing was synced: GitHub gives pushes by Dependabot no secrets. The next push by anybody else syncs this one too."
    };
  }
  const names = missingInputs.join(" and ");
  throw new InputError(
    `Cannot sync: ${missingInputs.length > 1 ? "the inputs" : "the input"} ${names} ${missingInputs.length > 1 ? "are" : "is"} empty. Pass them in the workflow, the token from a secret (Settings → Secrets and variables → Actions); a secret that does not exist in this repository is empty, too.`
  );
}

// src/faces/action/run.ts
async function run({ env, cancellation }) {
  try {
    const settings = readInputs(env);
    const missingInputs = listMissingCredentials(settings);
    const trigger = readTrigger({ env, event: await readEvent(env), mode: settings.mode, missingInputs });
    if (trigger.kind === "nothing") {
      annotate([{ level: "notice", message: trigger.notice }]);
      await writeSummary(`## Confluence: nothing to sync

${escapeText(trigger.notice)}
`, env);
      return 0;
    }
    if (trigger.kind === "check") {
      const { runCheck } = await import("./chunks/run-check-ZTQL65J4.js");
      return await runCheck({ env, settings, trigger, cancellation });
    }
    const { runSync } = await import("./chunks/run-sync-2ZPR247C.js");
    return await runSync({ env, settings, trigger, cancellation });
  } catch (error) {
    return reportFailure(error, env);
  }
}
async function reportFailure(error, env) {
  const expected = [InputError, ConfluenceError, RepositoryError].some((kind) => error instanceof kind);
  const said = error instanceof Error ? error.message : String(error);
  const message = expected ? said : `Unexpected error: ${said}. This is a mistake in confluence-sync; please report it.`;
  const place = error instanceof InputError ? error.place : void 0;
  annotate([{ level: "error", title: "confluence-sync could not run", message, ...place }]);
  if (error instanceof Error) logDebug(error.stack ?? "");
  try {
    await writeSummary(`## Confluence: ❌ could not run

${escapeText(message)}
`, env);
  } catch (summaryError) {
    log(String(summaryError));
  }
  return 1;
}

// src/faces/action/main.ts
process.exitCode = await run({ env: process.env, cancellation: listenForCancellation(process) });
