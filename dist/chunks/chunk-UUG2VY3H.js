import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createGitHubClient,
  isNotFound,
  readRefusal
} from "./chunk-PZE52FJ3.js";
import {
  connectConfluence
} from "./chunk-EQRDFXDP.js";
import {
  describeRepeats,
  renderMessages,
  renderPages,
  renderTotals
} from "./chunk-EIF2WQJN.js";
import {
  count
} from "./chunk-LA546V7Z.js";
import {
  createDiagramRenderer,
  findRenames,
  openRepository,
  openSourceTree,
  openThreads,
  pLimit,
  readMermaidScript,
  recogniseAddress,
  seeMessages
} from "./chunk-OJZPJPTG.js";
import {
  annotate,
  escapeText,
  log,
  logDebug,
  logGroup,
  setSecret,
  toCode,
  toLink,
  toOneLine,
  writeOutputs,
  writeReportFile,
  writeSummary
} from "./chunk-TVWGQCTM.js";
import {
  version
} from "./chunk-2V7QFGNW.js";
import {
  removalLimit
} from "./chunk-GRBXZQ7E.js";
import {
  createSecretScanner,
  loadMathRenderer,
  openDocuments
} from "./chunk-HVY7HH5L.js";
import {
  InputError,
  toSourcePath
} from "./chunk-45NGU253.js";

// src/adapters/github/branch-file.ts
var mark = "\uFEFF";
async function readFileAt(client, path, ref) {
  const { octokit, owner, repo } = client;
  let content;
  try {
    ({ data: content } = await octokit.rest.repos.getContent({ owner, repo, path, ref }));
  } catch (error) {
    if (isNotFound(error)) return void 0;
    throw error;
  }
  if (Array.isArray(content) || content.type !== "file") {
    throw new InputError(
      `Cannot read ${path} at ${ref}: expected a file, not a folder, symbolic link or submodule.`
    );
  }
  const base64 = content.encoding === "base64" ? content.content : await readBlob(client, content.sha);
  return decode(Buffer.from(base64, "base64"), path);
}
function encode({ text, hasByteOrderMark }) {
  return Buffer.from(hasByteOrderMark ? mark + text : text, "utf8");
}
async function readBlob({ octokit, owner, repo }, sha) {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
  return data.content;
}
function decode(bytes, path) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(`Cannot read ${path} from GitHub: it is not UTF-8.`, { cause });
  }
  const hasByteOrderMark = text.startsWith(mark);
  return { text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark };
}

// src/adapters/github/compare.ts
function listDifferences({ before, after }) {
  const paths = /* @__PURE__ */ new Set();
  for (const [path, file] of after) if (before.get(path) !== file) paths.add(path);
  for (const path of before.keys()) if (!after.has(path)) paths.add(path);
  return paths;
}
function findExactRenames({ before, after }) {
  const gone = groupByFile([...before].filter(([path]) => !after.has(path)));
  const added = groupByFile([...after].filter(([path]) => !before.has(path)));
  return [...gone].flatMap(([file, [from, ...moreGone]]) => {
    const [to, ...moreNew] = added.get(file) ?? [];
    return from !== void 0 && to !== void 0 && moreGone.length + moreNew.length === 0 ? toRename(from, to) : [];
  });
}
function toRename(from, to) {
  return isMappable(from) && isMappable(to) ? [{ from: toSourcePath(from), to: toSourcePath(to) }] : [];
}
function isMappable(path) {
  try {
    return toSourcePath(path) === path;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return false;
  }
}
function groupByFile(files) {
  const groups = /* @__PURE__ */ new Map();
  for (const [path, file] of files) groups.set(file, [...groups.get(file) ?? [], path]);
  return groups;
}

// src/adapters/github/to-error.ts
function toInputError(error, task, permission) {
  if (error instanceof InputError) return error;
  const refusal = readRefusal(error);
  return new InputError(`Cannot ${task}: ${explain(refusal, permission)}`, { cause: error });
}
function explainRefusal(error, permission) {
  const { message } = readRefusal(error);
  return /resource not accessible/i.test(message) ? `${message}; give the job the permission "${permission}"` : message;
}
function explain({ status, message }, permission) {
  if (/resource not accessible/i.test(message)) {
    return `GitHub says "${message}". Give the job the permission "${permission}" in the workflow.`;
  }
  if (status === 401) return `GitHub says "${message}". Check the input github-token.`;
  if (status === 429 || /rate limit/i.test(message))
    return `GitHub's rate limit is used up ("${message}"). Run the workflow again later.`;
  if (status === 404) {
    return `GitHub says "${message}". Either it does not exist, or the token cannot see it: check the permission "${permission}".`;
  }
  if (status === void 0 || status >= 500)
    return `GitHub gave no usable answer (${message}). Run the workflow again later.`;
  return `GitHub says "${message}".`;
}

// src/adapters/github/wait-for-all.ts
async function waitForAll(tasks) {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}

// src/adapters/github/similar-renames.ts
var readLimit = 60;
var threshold = 0.5;
async function findSimilarRenames({ before, after }, { known, isWanted, readBlob: readBlob2 }) {
  const taken = new Set(known.flatMap(({ from, to }) => [from, to]));
  const gone = [...before].filter(([path]) => !after.has(path) && !taken.has(path) && isWanted(path));
  const endings = new Set(gone.map(([path]) => endingOf(path)));
  const added = [...after].filter(
    ([path]) => !before.has(path) && !taken.has(path) && endings.has(endingOf(path))
  );
  if (gone.length === 0 || added.length === 0 || gone.length + added.length > readLimit) return [];
  const limit2 = pLimit(8);
  const read = ([path, file]) => limit2(async () => toCandidate(path, await readBlob2(file.split(" ")[1] ?? "")));
  const [old, current] = await waitForAll([waitForAll(gone.map(read)), waitForAll(added.map(read))]);
  return pair(old, current);
}
function pair(old, current) {
  const scored = old.flatMap((from) => current.map((to) => ({ from: from.path, to: to.path, score: compareContent(from, to) }))).filter(({ score }) => score >= threshold).toSorted((a, b) => b.score - a.score || nameRank(a) - nameRank(b));
  const taken = /* @__PURE__ */ new Set();
  return scored.flatMap(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return toRename(from, to);
  });
}
function compareContent(from, to) {
  let common = 0;
  for (const [line, times] of from.lines)
    common += Math.min(times, to.lines.get(line) ?? 0) * (line.length + 1);
  return common / Math.max(from.size, to.size, 1);
}
function toCandidate(path, bytes) {
  const lines = /* @__PURE__ */ new Map();
  let size = 0;
  for (const line of bytes.toString("latin1").split("\n")) {
    lines.set(line, (lines.get(line) ?? 0) + 1);
    size += line.length + 1;
  }
  return { path, lines, size };
}
function nameRank({ from, to }) {
  return from.split("/").at(-1) === to.split("/").at(-1) ? 0 : 1;
}
function endingOf(path) {
  return /\.[^./]+$/.exec(path)?.[0] ?? "";
}

// src/adapters/github/trees.ts
var folderLimit = 100;
async function readTrees(client, before, after) {
  const [old, current] = await waitForAll([readTree(client, before, true), readTree(client, after, true)]);
  if (!old.truncated && !current.truncated) return { before: toFiles(old.tree), after: toFiles(current.tree) };
  return walk(client, before, after);
}
async function readTreeOf({ octokit, owner, repo }, commit) {
  try {
    return (await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
  } catch (error) {
    readRefusal(error);
    return void 0;
  }
}
async function walk(client, before, after) {
  const pair2 = { before: /* @__PURE__ */ new Map(), after: /* @__PURE__ */ new Map() };
  const queue = [
    { prefix: "", old: before, current: after }
  ];
  for (let read = 0; queue.length > 0; read++) {
    const folder = queue.shift();
    if (folder === void 0 || read >= folderLimit) return void 0;
    const [old, current] = await waitForAll([
      readFolder(client, folder.old),
      readFolder(client, folder.current)
    ]);
    if (old === void 0 || current === void 0) return void 0;
    for (const name of /* @__PURE__ */ new Set([...old.keys(), ...current.keys()])) {
      const [was, is] = [old.get(name), current.get(name)];
      if (was?.sha === is?.sha && was?.mode === is?.mode) continue;
      const path = folder.prefix + name;
      if (was && was.type !== "tree") pair2.before.set(path, describe(was));
      if (is && is.type !== "tree") pair2.after.set(path, describe(is));
      const folders = { old: folderOf(was), current: folderOf(is) };
      if (folders.old !== void 0 || folders.current !== void 0)
        queue.push({ prefix: `${path}/`, ...folders });
    }
  }
  return pair2;
}
async function readFolder(client, sha) {
  if (sha === void 0) return /* @__PURE__ */ new Map();
  const { tree, truncated } = await readTree(client, sha, false);
  return truncated ? void 0 : new Map(tree.map((entry) => [entry.path ?? "", entry]));
}
async function readTree({ octokit, owner, repo }, sha, recursive) {
  const depth = recursive ? { recursive: "1" } : {};
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...depth });
  return { tree: data.tree, truncated: data.truncated };
}
function toFiles(tree) {
  return new Map(tree.filter(({ type }) => type !== "tree").map((entry) => [entry.path ?? "", describe(entry)]));
}
function folderOf(entry) {
  return entry?.type === "tree" ? entry.sha ?? void 0 : void 0;
}
function describe({ mode, sha }) {
  return `${mode} ${sha}`;
}

// src/adapters/github/changes.ts
function createChangeSource(options) {
  return {
    async listChanges(mappingFile) {
      const { base, head } = options;
      if (base.kind === "unknown") return { kind: "all", reason: base.reason };
      try {
        return await compareCommits(options, base.commit, mappingFile);
      } catch (error) {
        const why = error instanceof InputError ? error.message : explainRefusal(error, "contents: read");
        return {
          kind: "all",
          reason: `the commits ${shorten(base.commit)} and ${shorten(head)} cannot be compared (${why})`
        };
      }
    }
  };
}
var noFiles = { before: /* @__PURE__ */ new Map(), after: /* @__PURE__ */ new Map() };
async function compareCommits(options, base, mappingFile) {
  const { client, head, findRenames: findRenames2 } = options;
  const [trees, previous] = await waitForAll([
    base === head ? Promise.resolve(noFiles) : readTrees(client, base, head),
    readFileAt(client, mappingFile, base)
  ]);
  if (trees === void 0)
    return { kind: "all", reason: "the repository has too many files for GitHub to list" };
  const paths = listDifferences(trees);
  const local = paths.size === 0 ? [] : await findRenames2?.(base, head);
  const renames = local ?? await guessRenames(client, trees, previous?.text ?? "");
  return { kind: "some", paths, renames, previousMapping: previous?.text };
}
async function guessRenames(client, trees, mapping) {
  const known = findExactRenames(trees);
  const isWanted = (path) => mapping.includes(JSON.stringify(path));
  const read = async (sha) => Buffer.from(await readBlob(client, sha), "base64");
  return [...known, ...await findSimilarRenames(trees, { known, isWanted, readBlob: read })];
}
function shorten(commit) {
  return commit.slice(0, 7);
}

// src/faces/action/confluence.ts
function openConfluence(settings, env, { now }) {
  const authUrl = env["CONFLUENCE_AUTH_URL"] ?? "";
  const gatewayUrl = env["CONFLUENCE_GATEWAY_URL"] ?? "";
  return connectConfluence({
    ...readCredentials(settings),
    deployment: settings.deployment,
    network: readNetwork(settings, env),
    ...authUrl === "" ? {} : { authUrl },
    ...gatewayUrl === "" ? {} : { gatewayUrl },
    concurrency: settings.concurrency,
    signal: now,
    onSecret: (secret) => setSecret(secret),
    onNotice: log,
    onRequest: (trace) => logDebug(JSON.stringify(trace))
  });
}
function readCredentials(settings) {
  const url = settings["confluence-url"];
  const token = settings["confluence-api-token"];
  const email = settings["confluence-email"];
  const id = settings["confluence-client-id"];
  const secret = settings["confluence-client-secret"];
  if (id === void 0 !== (secret === void 0)) {
    throw new InputError(
      "Cannot sign in to Confluence: confluence-client-id and confluence-client-secret belong together. Set both."
    );
  }
  if (url === void 0 || token === void 0 && id === void 0)
    throw new InputError("Cannot connect to Confluence: confluence-url or confluence-api-token is empty.");
  return {
    url,
    ...token === void 0 ? {} : { token },
    ...email === void 0 ? {} : { email },
    ...id === void 0 || secret === void 0 ? {} : { oauth: { id, secret } }
  };
}
function readNetwork(settings, env) {
  const clientCertificate = settings["confluence-client-certificate"];
  const clientKey = settings["confluence-client-key"];
  const clientKeyPassphrase = settings["confluence-client-key-passphrase"];
  return {
    env,
    ...clientCertificate === void 0 ? {} : { clientCertificate },
    ...clientKey === void 0 ? {} : { clientKey },
    ...clientKeyPassphrase === void 0 ? {} : { clientKeyPassphrase }
  };
}

// src/faces/action/checkout.ts
import { realpath } from "node:fs/promises";
async function findCheckout(root) {
  const opened = await openRepository(root);
  if (opened.kind === "none") return void 0;
  const { repository } = opened;
  return await realpath(repository.top) === await realpath(root) ? repository : void 0;
}
async function requireCheckout(root, tree, mappingFile) {
  if (await findCheckout(root) !== void 0 || await tree.readText(mappingFile) !== void 0) return;
  throw new InputError(
    `Cannot read the mapping file ${mappingFile}: the workspace has no checkout of the repository. Add a step with actions/checkout before this one.`
  );
}
async function followCheckout(run, { root, client }) {
  const repository = await findCheckout(root);
  const head = await repository?.readHead();
  const { trigger } = run;
  const { after } = trigger;
  if (head === void 0 || head === after || client === void 0) return run;
  const where = `The checkout is at commit ${head.slice(0, 7)}, the event is about ${after.slice(0, 7)}`;
  if (await readTreeOf(client, head) !== void 0) {
    annotate([{ level: "notice", message: `${where}: the files of the checkout are synced.` }]);
    return { ...run, trigger: { ...trigger, after: head } };
  }
  const isCopy = await readTreeOf(client, after) === await repository?.readTree();
  if (isCopy) return run;
  annotate([{ level: "notice", message: `${where}, and GitHub does not know it: all pages are looked at.` }]);
  return { ...run, trigger: { ...trigger, mode: "full" } };
}
function addLocalChanges(source, root) {
  return {
    async listChanges(mappingFile) {
      const changes = await source.listChanges(mappingFile);
      if (changes.kind === "all") return changes;
      const repository = await findCheckout(root);
      const head = await repository?.readHead();
      if (repository === void 0 || head === void 0 || await repository.isClean()) return changes;
      const local = await repository.diffFiles(head);
      return {
        ...changes,
        paths: /* @__PURE__ */ new Set([...changes.paths, ...local.paths]),
        renames: [...changes.renames, ...local.renames]
      };
    }
  };
}

// src/faces/action/settings.ts
function describeSettings(settings, pageSettings) {
  return JSON.stringify([version, settings["confluence-url"], pageSettings, toPolicy(settings)]);
}
async function toPageSettings(settings, diagrams) {
  const { mermaid } = settings;
  return {
    deployment: assumeDeployment(settings),
    banner: settings.banner,
    smartLinks: settings["smart-links"],
    mermaid: mermaid !== "auto" ? mermaid : await diagrams.isAvailable() ? "image" : "code",
    math: settings.math,
    readOnly: settings["read-only"]
  };
}
function assumeDeployment(settings) {
  const { deployment, "confluence-url": url } = settings;
  if (deployment !== "auto") return deployment;
  return (url === void 0 ? void 0 : recogniseAddress(url)?.deployment) ?? "cloud";
}
function toPolicy(settings) {
  return {
    onDrift: settings["on-drift"],
    onRemoved: settings["on-removed"],
    adopt: settings.adopt,
    removalLimit
  };
}

// src/faces/action/context.ts
async function openContext(run) {
  const { env, settings, trigger } = run;
  const name = env["GITHUB_REPOSITORY"] ?? "";
  if (name === "")
    throw new InputError("Cannot tell which repository this is: GITHUB_REPOSITORY is not set.");
  const root = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, "");
  const token = settings["github-token"];
  const tree = openSourceTree(root, { onWarning: log });
  await requireCheckout(root, tree, settings["mapping-file"]);
  const diagrams = createDiagramRenderer({ env, mermaidScript: readMermaidScript, onNotice: log });
  return {
    root,
    pageSettings: await toPageSettings(settings, diagrams),
    tree,
    repository: { name, url: `${server}/${name}`, branch: trigger.branch },
    diagrams,
    progress: { report: (event) => event.kind === "note" ? log(event.text) : void 0 },
    ...token === void 0 ? {} : { client: connectGitHub(run, { token, repository: name }) }
  };
}
function connectGitHub({ env, cancellation }, account) {
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"];
  return createGitHubClient({
    ...account,
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    ...graphqlUrl === void 0 ? {} : { graphqlUrl },
    ending: cancellation.ending,
    now: cancellation.now
  });
}
function openSourcePorts({ root, tree, progress, diagrams }, changes) {
  const threads = openThreads();
  return {
    tree,
    progress,
    diagrams,
    findRenames: (gone) => findRenames(root, gone),
    scanner: createSecretScanner(threads),
    documents: openDocuments(loadMathRenderer, threads),
    changes: explainChanges(addLocalChanges(changes, root))
  };
}
function toSyncOptions(run, context) {
  const { settings, trigger, cancellation } = run;
  return {
    mappingFile: settings["mapping-file"],
    repository: context.repository,
    commit: trigger.kind === "sync" ? trigger.after : trigger.head,
    settings: context.pageSettings,
    policy: toPolicy(settings),
    secrets: settings.secrets,
    strict: settings.strict,
    verify: settings.verify,
    ...trigger.kind === "check" && trigger.proposal ? { replacesIds: true } : {},
    concurrency: settings.concurrency,
    signal: cancellation.ending
  };
}
function createRenameFinder(root) {
  return async (base, head) => {
    const opened = await openRepository(root);
    if (opened.kind === "none") return void 0;
    const { repository } = opened;
    const both = await repository.hasCommit(base) && await repository.hasCommit(head);
    return both ? (await repository.diffFiles(base, head)).renames : void 0;
  };
}
function explainChanges(source) {
  return {
    async listChanges(mappingFile) {
      const changes = await source.listChanges(mappingFile);
      log(
        changes.kind === "all" ? `Looking at all pages: ${changes.reason}.` : `Looking at what changed: ${changes.paths.size} files in the repository.`
      );
      return changes;
    }
  };
}

// src/core/report/render/annotations.ts
var limits = { perLevel: 10, message: 4e3 };
var levels = { error: "error", warning: "warning", info: "notice" };
function selectAnnotations(report, taken = {}) {
  const all = [...report.messages.map(toAnnotation), ...describeFailures(report)];
  const ranked = rank(report.messages, all);
  return ["error", "warning", "notice"].flatMap(
    (level) => limit(
      ranked.filter((one) => one.level === level),
      limits.perLevel - (taken[level] ?? 0)
    )
  );
}
function describeFailures({ pages, messages }) {
  const errors = messages.filter(({ severity }) => severity === "error");
  const explained = new Set(errors.flatMap(({ path, message }) => [path, message]));
  return pages.filter(
    ({ status, path, error = "" }) => status === "failed" && error !== seeMessages && !explained.has(path) && !explained.has(error)
  ).map(({ path, title, error }) => ({
    level: "error",
    title: toOneLine(`Page "${title}" failed`),
    message: shorten2(error ?? "No reason is known."),
    path
  }));
}
function toAnnotation({ severity, ruleId, message, path, line, column }) {
  return {
    level: levels[severity],
    title: toOneLine(`confluence-sync: ${ruleId}`),
    message: shorten2(message),
    ...path === "" ? {} : { path },
    ...line === void 0 ? {} : { line },
    ...column === void 0 || line === void 0 ? {} : { column }
  };
}
function rank(messages, all) {
  const seen = /* @__PURE__ */ new Map();
  const scored = all.map((annotation, index) => {
    const rule = messages[index]?.ruleId;
    const round = seen.get(annotation.path ?? "") ?? 0;
    if (rule !== void 0) seen.set(annotation.path ?? "", round + 1);
    return { annotation, score: rule === void 0 ? -1 : rule.startsWith("secret") ? -2 : round };
  });
  return scored.toSorted((a, b) => a.score - b.score).map(({ annotation }) => annotation);
}
function limit(annotations, room) {
  const first = annotations[0];
  if (first === void 0 || annotations.length <= room) return annotations;
  const hidden = annotations.length - room + 1;
  const more = `${hidden} more of this kind are in the job summary: GitHub shows ${limits.perLevel} per step.`;
  return [
    ...annotations.slice(0, Math.max(0, room - 1)),
    { level: first.level, title: "confluence-sync: more in the job summary", message: more }
  ];
}
function shorten2(text) {
  const line = toOneLine(text);
  return line.length > limits.message ? `${toOneLine(line.slice(0, limits.message))}…` : line;
}

// src/core/report/render/fit.ts
var closing = 100;
function fitSections(sections, limit2) {
  let text = "";
  let room = limit2;
  for (const [index, lines] of sections.entries()) {
    const part = cut(lines, Math.floor(room / (sections.length - index)));
    text += part;
    room -= Buffer.byteLength(part, "utf8");
  }
  return text;
}
function cut(lines, limit2) {
  const sizes = lines.map((line) => Buffer.byteLength(line, "utf8") + 1);
  if (sizes.reduce((sum, size) => sum + size, 0) <= limit2) return lines.map((line) => `${line}
`).join("");
  let room = limit2 - closing;
  const shown = sizes.findIndex((size) => (room -= size) < 0);
  const kept = lines.slice(0, shown).map((line) => `${line}
`);
  return `${kept.join("")}
… and ${lines.length - shown} more lines, see the JSON report.

`;
}

// src/core/report/render/summary-rows.ts
var statusNames = {
  created: { done: "created", planned: "to create" },
  updated: { done: "updated", planned: "to update" },
  moved: { done: "moved", planned: "to move" },
  removed: { done: "removed", planned: "to remove" },
  unchanged: { done: "unchanged", planned: "unchanged" },
  skipped: { done: "left alone", planned: "left alone" },
  failed: { done: "failed", planned: "would fail" },
  blocked: { done: "not tried", planned: "would not be tried" }
};
function groupErrors({ messages }) {
  const errors = /* @__PURE__ */ new Map();
  for (const message of messages) {
    if (message.severity !== "error") continue;
    const found = errors.get(message.path);
    if (found) found.push(message);
    else errors.set(message.path, [message]);
  }
  return errors;
}
function renderFailure(page, { dryRun }, { findings, context }) {
  const what = statusNames[page.status][dryRun ? "planned" : "done"];
  const [first] = findings;
  const told = first?.message ?? page.error ?? page.reason ?? "no reason is known";
  const more = findings.length > 1 ? ` (and ${count(findings.length - 1, "more finding")})` : "";
  return `- **${nameOf(page)}** (${linkToFile(page.path, context, first?.line)}) ${what}: ${escapeText(told)}${more}`;
}
function renderDrift({ path, message }, context) {
  return `- ⚠️ ${escapeText(message)} (${linkToFile(path, context)})`;
}
function renderPage(page, { dryRun }, context) {
  const what = statusNames[page.status][dryRun ? "planned" : "done"];
  const file = linkToFile(page.path, context);
  return [nameOf(page), file, escapeText(page.space), what, escapeText(page.reason ?? "")];
}
function renderMessage({ path, line, severity, message, ruleId }, context) {
  const sign = { error: "❌", warning: "⚠️", info: "ℹ️" }[severity];
  return [linkToFile(path, context, line), `${sign} ${escapeText(message)}`, toCode(ruleId)];
}
function nameOf({ title, url }) {
  return toLink(escapeText(title) || "(no title)", url);
}
function linkToFile(path, { sourceUrl }, line) {
  const place = line === void 0 ? path : `${path}:${line}`;
  const anchor = line === void 0 ? "" : `#L${line}`;
  const encoded = toOneLine(path).split("/").map(encodeURIComponent).join("/");
  return toLink(toCode(place), sourceUrl === void 0 ? void 0 : `${sourceUrl}/${encoded}${anchor}`);
}

// src/core/report/render/summary.ts
var usualLimit = 1e6;
var modeNames = { changed: "what changed", full: "all pages", check: "check" };
function renderSummary(report, context = {}) {
  const failed = report.pages.filter(({ status }) => status === "failed" || status === "blocked");
  const done = report.pages.filter(({ status }) => !["failed", "blocked", "unchanged"].includes(status));
  const errors = groupErrors(report);
  const told = new Set(failed.map(({ path, error }) => errors.get(path)?.[0]?.message ?? error));
  const isDrift = ({ ruleId }) => ruleId === "drift";
  const findings = report.messages.filter((message) => !isDrift(message) && !told.has(message.message));
  const sections = [
    [`## Confluence: ${describeOutcome(report)}`, ""],
    renderCounts(report),
    (context.notes ?? []).flatMap((note) => [note, ""]),
    renderSection(
      "Needs attention",
      failed,
      (page) => renderFailure(page, report, { findings: errors.get(page.path) ?? [], context })
    ),
    renderTable(
      report.dryRun ? "What a sync would do" : "Pages",
      ["Page", "File", "Space", "What", "Details"],
      done.map((page) => renderPage(page, report, context))
    ),
    renderSection(
      "Changed by hand in Confluence",
      report.messages.filter(isDrift),
      (message) => renderDrift(message, context)
    ),
    renderTable(
      "Findings",
      ["Where", "What", "Rule"],
      sortMessages(findings).map((message) => renderMessage(message, context))
    ),
    renderExpected(report),
    [renderCosts(report, context), ""]
  ];
  return fitSections(
    sections.filter((lines) => lines.length > 0),
    context.limit ?? usualLimit
  );
}
function describeOutcome({ counts, dryRun, mode, messages }) {
  const errors = messages.filter(({ severity }) => severity === "error").length;
  const warnings = messages.filter(({ severity }) => severity === "warning").length;
  const changed = counts.created + counts.updated + counts.moved + counts.removed;
  const rest = warnings === 0 ? "" : `, ${count(warnings, "warning")}`;
  if (mode === "check") {
    if (errors > 0) return `❌ the check found ${count(errors, "error")}${rest}`;
    return counts.failed > 0 ? "❌ the check found errors" : `✅ the check found no errors${rest}`;
  }
  if (counts.failed > 0) {
    const others = changed === 0 ? "" : `, ${changed} ${dryRun ? "would change" : "changed"}`;
    return `❌ ${count(counts.failed, "page")} ${dryRun ? "would fail" : "failed"}${others}`;
  }
  if (errors > 0) return `❌ ${count(errors, "error")}`;
  if (changed === 0) return "✅ everything is up to date";
  return dryRun ? `🔎 ${count(changed, "page")} would change` : `✅ ${count(changed, "page")} changed`;
}
function renderCounts({ counts, dryRun }) {
  const shown = Object.keys(statusNames).filter((status) => status !== "blocked");
  const names = shown.map((status) => statusNames[status][dryRun ? "planned" : "done"]);
  const note = dryRun ? ["Nothing was written.", ""] : [];
  return [
    ...note,
    row(names),
    row(names.map(() => "--:")),
    row(shown.map((status) => String(counts[status]))),
    ""
  ];
}
function renderExpected({ expected, dryRun }) {
  if (!dryRun || expected === void 0) return [];
  const { reads, writes } = expected;
  const what = writes === 0 ? "would write nothing to Confluence" : `would send about ${count(reads + writes, "request")} to Confluence, ${writes} of them to write`;
  return [`A sync of this ${what}.`, ""];
}
function renderCosts({ mode, requests, converted, counts }, { seconds }) {
  const files = `${count(converted, "file")} converted`;
  const unchanged = counts.unchanged > 0 ? `${count(counts.unchanged, "unchanged page")} not listed; ` : "";
  const sent = `${count(requests.reads, "read")} and ${count(requests.writes, "write")} sent to Confluence${describeRepeats(requests)}`;
  const time = seconds === void 0 ? "" : `; ${count(Math.max(1, Math.round(seconds)), "second")}`;
  return `<sub>${unchanged}${modeNames[mode]}; ${files}; ${sent}${time}.</sub>`;
}
function sortMessages(messages) {
  const rank2 = { error: 0, warning: 1, info: 2 };
  return messages.toSorted((a, b) => rank2[a.severity] - rank2[b.severity]);
}
function renderSection(title, items, render) {
  return items.length === 0 ? [] : [`### ${title}`, "", ...items.map(render), ""];
}
function renderTable(title, head, rows) {
  return renderSection(title, rows.length === 0 ? [] : [head, head.map(() => "---"), ...rows], row);
}
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

// src/core/report/render/sarif.ts
var resultLimit = 5e3;
var levels2 = { error: "error", warning: "warning", info: "note" };
function renderSarif({ messages }, version2) {
  const found = new Map(
    messages.flatMap((message) => {
      const rule = message.secretRule;
      const place = JSON.stringify([rule, message.path, message.line, message.column]);
      return rule === void 0 ? [] : [[place, { ...message, rule }]];
    })
  );
  const results = [...found.values()].slice(0, resultLimit);
  const rules = [...new Set(results.map(({ rule }) => rule))].toSorted();
  const driver = {
    name: "confluence-sync",
    informationUri: "https://github.com/confluence-sync/confluence-sync",
    semanticVersion: version2,
    rules: rules.map(describeRule)
  };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        results: results.map((result) => describeResult(result, rules.indexOf(result.rule)))
      }
    ]
  };
}
function describeRule(id) {
  return {
    id,
    shortDescription: { text: `Looks like a secret (${id}).` },
    help: {
      text: `Revoke the secret if it is real, and remove it. If it is none, allow the rule for the file in the mapping: "allow_secrets": ["${id}"].`
    },
    properties: { tags: ["security"], "security-severity": "8.0" }
  };
}
function describeResult({ rule, severity, message, path, line = 1, column, ruleId }, ruleIndex) {
  const uri = toOneLine(path).split("/").map(encodeURIComponent).join("/");
  const region = { startLine: line, ...column === void 0 ? {} : { startColumn: column } };
  const allowed = ruleId === "secret-allowed";
  return {
    ruleId: rule,
    ruleIndex,
    level: levels2[severity],
    message: { text: toOneLine(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } }],
    ...allowed ? { suppressions: [{ kind: "external", justification: "allow_secrets in the mapping" }] } : {}
  };
}

// src/faces/action/outputs.ts
function toOutputs(sources) {
  const { counts } = sources.report;
  return {
    created: String(counts.created),
    updated: String(counts.updated),
    moved: String(counts.moved),
    unchanged: String(counts.unchanged),
    skipped: String(counts.skipped),
    removed: String(counts.removed),
    failed: String(counts.failed),
    "page-ids": fitIds(JSON.stringify(Object.fromEntries(sources.pageIds))),
    "mapping-changed": String(sources.writeBack.changed),
    "commit-sha": sources.writeBack.commitSha ?? "",
    "pull-request-url": sources.writeBack.pullRequestUrl ?? "",
    report: sources.reportFile,
    sarif: sources.sarifFile
  };
}
function fitIds(json) {
  return Buffer.byteLength(json) > 9e5 ? "{}" : json;
}

// src/faces/action/publish-report.ts
var plain = (text) => text;
var style = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
async function publishReport({ report, annotations = [], ...result }, env) {
  const pages = renderPages(report, style);
  const messages = renderMessages(report.messages, style);
  if (pages !== "") logGroup("Pages", pages);
  if (messages !== "") logGroup("Findings", messages);
  log(renderTotals(report, style));
  annotate(annotations);
  annotate(selectAnnotations(report, countLevels(annotations)));
  const { sourceUrl, notes } = result;
  const summary = renderSummary(report, { sourceUrl, notes, seconds: process.uptime() });
  const [written] = await Promise.allSettled([writeSummary(summary, env)]);
  const reportFile = await writeReportFile(report, "report.json", env);
  const sarifFile = await writeReportFile(renderSarif(report, version), "secrets.sarif", env);
  const { pageIds, writeBack } = result;
  writeOutputs(toOutputs({ report, pageIds, writeBack, reportFile, sarifFile }));
  if (written.status === "rejected") throw written.reason;
}
function countLevels(annotations) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { level } of annotations) counts[level]++;
  return counts;
}

export {
  readFileAt,
  encode,
  toInputError,
  explainRefusal,
  waitForAll,
  createChangeSource,
  renderSummary,
  openConfluence,
  followCheckout,
  describeSettings,
  openContext,
  openSourcePorts,
  toSyncOptions,
  createRenameFinder,
  publishReport
};
