import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createGitHubClient,
  isNotFound,
  readRefusal
} from "./chunk-G3HWXV75.js";
import {
  connectConfluence
} from "./chunk-DWVB4E7N.js";
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
  decodeUtf8,
  findRenames,
  openRepository,
  openSourceTree,
  openThreads,
  pLimit,
  readFormerText,
  readLinkedChanges,
  readMermaidScript,
  recogniseAddress,
  seeMessages
} from "./chunk-B2WQDPDY.js";
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
} from "./chunk-7ELKRQFV.js";
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
} from "./chunk-VPUAAG4P.js";
import {
  toSourcePath
} from "./chunk-NNHTX2UB.js";
import {
  InputError,
  RepositoryError
} from "./chunk-FC367J3K.js";

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
    return `GitHub's rate limit is used up ("${message}"). The token of a job has 1,000 requests per hour and repository. Run the workflow again later.`;
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
async function followCheckout(run, { root, client }) {
  const repository = root === void 0 ? void 0 : await findCheckout(root);
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
function addLinkedChanges(source, findLinks) {
  return {
    async listChanges(mappingFile) {
      const changes = await source.listChanges(mappingFile);
      if (changes.kind === "all" || changes.paths.size === 0) return changes;
      return { ...changes, paths: /* @__PURE__ */ new Set([...changes.paths, ...await findLinks(changes.paths)]) };
    }
  };
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

// src/adapters/github/archive.ts
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

// node_modules/modern-tar/dist/packer-By1HVV7Z.js
var FILE = "file";
var LINK = "link";
var SYMLINK = "symlink";
var DIRECTORY = "directory";
var FLAGTYPE = {
  48: FILE,
  49: LINK,
  50: SYMLINK,
  51: "character-device",
  52: "block-device",
  53: DIRECTORY,
  54: "fifo",
  120: "pax-header",
  103: "pax-global-header",
  76: "gnu-long-name",
  75: "gnu-long-link-name"
};
var EMPTY = /* @__PURE__ */ new Uint8Array(0);
var encoder = new TextEncoder();
var decoder = new TextDecoder();
function readString(view, offset, size) {
  if (view[offset] === 0) return "";
  const end = view.indexOf(0, offset);
  const sliceEnd = end === -1 || end > offset + size ? offset + size : end;
  return decoder.decode(view.subarray(offset, sliceEnd));
}
function readOctal(view, offset, size) {
  let value = 0;
  const end = offset + size;
  for (let i = offset; i < end; i++) {
    const charCode = view[i];
    if (charCode === 0) break;
    if (charCode === 32) continue;
    if (charCode < 48 || charCode > 55) throw new Error("Invalid tar number.");
    value = value * 8 + (charCode - 48);
  }
  return value;
}
function readNumeric(view, offset, size) {
  if (view[offset] & 128) {
    let result = 0;
    result = view[offset] & 127;
    for (let i = 1; i < size; i++) result = result * 256 + view[offset + i];
    if (!Number.isSafeInteger(result)) throw new Error("TAR number too large");
    return result;
  }
  return readOctal(view, offset, size);
}
var isBodyless = (header) => header.type === "directory" || header.type === "symlink" || header.type === "link" || header.type === "character-device" || header.type === "block-device" || header.type === "fifo";
var stripPath = (p, n) => {
  const parts = p.split("/").filter(Boolean);
  return n >= parts.length ? "" : parts.slice(n).join("/");
};
function transformHeader(header, options) {
  const { strip, filter, map } = options;
  if (!strip && !filter && !map) return header;
  const h = { ...header };
  if (strip && strip > 0) {
    const newName = stripPath(h.name, strip);
    if (!newName) return null;
    h.name = h.type === "directory" && !newName.endsWith("/") ? `${newName}/` : newName;
    if (h.linkname) {
      const isAbsolute = h.linkname.startsWith("/");
      if (isAbsolute || h.type === "link") {
        const stripped = stripPath(h.linkname, strip);
        h.linkname = isAbsolute ? `/${stripped}` || "/" : stripped;
      }
    }
  }
  if (filter?.(h) === false) return null;
  const result = map ? map(h) : h;
  if (result && (!result.name?.trim() || result.name === "." || result.name === "/")) return null;
  return result;
}
var INITIAL_CAPACITY = 256;
function createChunkQueue() {
  let chunks = new Array(INITIAL_CAPACITY);
  let capacityMask = chunks.length - 1;
  let head = 0;
  let tail = 0;
  let totalAvailable = 0;
  const consumeFromHead = (count2) => {
    const chunk = chunks[head];
    if (count2 === chunk.length) {
      chunks[head] = EMPTY;
      head = head + 1 & capacityMask;
    } else chunks[head] = chunk.subarray(count2);
    totalAvailable -= count2;
    if (totalAvailable === 0 && chunks.length > INITIAL_CAPACITY) {
      chunks = new Array(INITIAL_CAPACITY);
      capacityMask = 255;
      head = 0;
      tail = 0;
    }
  };
  function pull(bytes, callback) {
    if (callback) {
      let fed = 0;
      let remaining2 = Math.min(bytes, totalAvailable);
      while (remaining2 > 0) {
        const chunk = chunks[head];
        const toFeed = Math.min(remaining2, chunk.length);
        const segment = toFeed === chunk.length ? chunk : chunk.subarray(0, toFeed);
        consumeFromHead(toFeed);
        remaining2 -= toFeed;
        fed += toFeed;
        if (!callback(segment)) break;
      }
      return fed;
    }
    if (totalAvailable < bytes) return null;
    if (bytes === 0) return EMPTY;
    const firstChunk = chunks[head];
    if (firstChunk.length >= bytes) {
      const view = firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
      consumeFromHead(bytes);
      return view;
    }
    const result = new Uint8Array(bytes);
    let copied = 0;
    let remaining = bytes;
    while (remaining > 0) {
      const chunk = chunks[head];
      const toCopy = Math.min(remaining, chunk.length);
      result.set(toCopy === chunk.length ? chunk : chunk.subarray(0, toCopy), copied);
      copied += toCopy;
      remaining -= toCopy;
      consumeFromHead(toCopy);
    }
    return result;
  }
  return {
    push: (chunk) => {
      if (chunk.length === 0) return;
      let nextTail = tail + 1 & capacityMask;
      if (nextTail === head) {
        const oldLen = chunks.length;
        const newLen = oldLen * 2;
        const newChunks = new Array(newLen);
        const count2 = tail - head + oldLen & oldLen - 1;
        if (head < tail) for (let i = 0; i < count2; i++) newChunks[i] = chunks[head + i];
        else {
          const firstPart = oldLen - head;
          for (let i = 0; i < firstPart; i++) newChunks[i] = chunks[head + i];
          for (let i = 0; i < tail; i++) newChunks[firstPart + i] = chunks[i];
        }
        chunks = newChunks;
        capacityMask = newLen - 1;
        head = 0;
        tail = count2;
        nextTail = tail + 1 & capacityMask;
      }
      chunks[tail] = chunk;
      tail = nextTail;
      totalAvailable += chunk.length;
    },
    available: () => totalAvailable,
    peek: (bytes) => {
      if (totalAvailable < bytes) return null;
      if (bytes === 0) return EMPTY;
      const firstChunk = chunks[head];
      if (firstChunk.length >= bytes) return firstChunk.length === bytes ? firstChunk : firstChunk.subarray(0, bytes);
      const result = new Uint8Array(bytes);
      let copied = 0;
      let index = head;
      while (copied < bytes) {
        const chunk = chunks[index];
        const toCopy = Math.min(bytes - copied, chunk.length);
        if (toCopy === chunk.length) result.set(chunk, copied);
        else result.set(chunk.subarray(0, toCopy), copied);
        copied += toCopy;
        index = index + 1 & capacityMask;
      }
      return result;
    },
    discard: (bytes) => {
      if (bytes > totalAvailable) throw new Error("Too many bytes consumed");
      if (bytes === 0) return;
      let remaining = bytes;
      while (remaining > 0) {
        const chunk = chunks[head];
        const toConsume = Math.min(remaining, chunk.length);
        consumeFromHead(toConsume);
        remaining -= toConsume;
      }
    },
    pull
  };
}
var CHECKSUM_SPACE = 32;
function validateChecksum(block) {
  const stored = readOctal(block, 148, 8);
  let sum = 0;
  for (let i = 0; i < block.length; i++) if (i >= 148 && i < 156) sum += CHECKSUM_SPACE;
  else sum += block[i];
  return stored === sum;
}
function parseUstarHeader(block, strict) {
  if (strict && !validateChecksum(block)) throw new Error("Invalid tar header checksum.");
  const header = {
    name: readString(block, 0, 100),
    mode: readOctal(block, 100, 8),
    uid: readNumeric(block, 108, 8),
    gid: readNumeric(block, 116, 8),
    size: readNumeric(block, 124, 12),
    mtime: /* @__PURE__ */ new Date(readNumeric(block, 136, 12) * 1e3),
    type: FLAGTYPE[block[156]] || "file",
    linkname: readString(block, 157, 100)
  };
  const magic = readString(block, 257, 6);
  if (magic.trim() === "ustar") {
    header.uname = readString(block, 265, 32);
    header.gname = readString(block, 297, 32);
  }
  if (magic === "ustar") header.prefix = readString(block, 345, 155);
  return header;
}
var PAX_MAPPING = {
  path: ["name", (v) => v],
  linkpath: ["linkname", (v) => v],
  size: ["size", (v) => /^\d+$/.test(v) && Number.isSafeInteger(+v) ? +v : NaN],
  mtime: ["mtime", parseFloat],
  uid: ["uid", (v) => parseInt(v, 10)],
  gid: ["gid", (v) => parseInt(v, 10)],
  uname: ["uname", (v) => v],
  gname: ["gname", (v) => v]
};
function parsePax(buffer) {
  const overrides = /* @__PURE__ */ Object.create(null);
  const pax = /* @__PURE__ */ Object.create(null);
  let isPax = false;
  let offset = 0;
  while (offset < buffer.length) {
    const spaceIndex = buffer.indexOf(32, offset);
    if (spaceIndex === -1) break;
    const length = parseInt(decoder.decode(buffer.subarray(offset, spaceIndex)), 10);
    if (!(length > 0)) break;
    const recordEnd = offset + length;
    const recordStr = decoder.decode(buffer.subarray(spaceIndex + 1, recordEnd - 1));
    const equalsIndex = recordStr.indexOf("=");
    if (equalsIndex > 0) {
      const key = recordStr.slice(0, equalsIndex);
      const value = recordStr.slice(equalsIndex + 1);
      pax[key] = value;
      isPax = true;
      if (Object.hasOwn(PAX_MAPPING, key)) {
        const [targetKey, parser] = PAX_MAPPING[key];
        const parsedValue = parser(value);
        if (typeof parsedValue === "string" || !Number.isNaN(parsedValue)) overrides[targetKey] = parsedValue;
      }
    }
    offset = recordEnd;
  }
  if (isPax) overrides.pax = pax;
  return overrides;
}
function applyOverrides(header, overrides) {
  if (overrides.name !== void 0) header.name = overrides.name;
  if (overrides.linkname !== void 0) header.linkname = overrides.linkname;
  if (overrides.size !== void 0) header.size = overrides.size;
  if (overrides.mtime !== void 0) header.mtime = /* @__PURE__ */ new Date(overrides.mtime * 1e3);
  if (overrides.uid !== void 0) header.uid = overrides.uid;
  if (overrides.gid !== void 0) header.gid = overrides.gid;
  if (overrides.uname !== void 0) header.uname = overrides.uname;
  if (overrides.gname !== void 0) header.gname = overrides.gname;
  if (overrides.pax) header.pax = Object.assign({}, header.pax ?? {}, overrides.pax);
}
function getMetaParser(type) {
  switch (type) {
    case "pax-global-header":
    case "pax-header":
      return parsePax;
    case "gnu-long-name":
      return (data) => ({ name: readString(data, 0, data.length) });
    case "gnu-long-link-name":
      return (data) => ({ linkname: readString(data, 0, data.length) });
    default:
      return;
  }
}
var STATE_HEADER = 0;
var STATE_BODY = 1;
var MAX_META_SIZE = 8388608;
var MAX_GLOBAL_PAX_KEYS = 512;
var truncateErr = /* @__PURE__ */ new Error("Tar archive is truncated.");
function createUnpacker(options = {}) {
  const strict = options.strict ?? false;
  const { available, peek, push, discard, pull } = createChunkQueue();
  let state = STATE_HEADER;
  let ended = false;
  let done = false;
  let eof = false;
  let currentEntry = null;
  const paxGlobals = {};
  let nextEntryOverrides = {};
  const unpacker = {
    isEntryActive: () => state === STATE_BODY,
    isBodyComplete: () => !currentEntry || currentEntry.remaining === 0,
    canFinish: () => !currentEntry || available() >= currentEntry.remaining + currentEntry.padding,
    bodyBytes: () => currentEntry && currentEntry.remaining > 0 ? Math.min(currentEntry.remaining, available()) : 0,
    available,
    write(chunk) {
      if (ended) throw new Error("Archive already ended.");
      if (eof) {
        if (strict) checkPadding(chunk);
        return;
      }
      push(chunk);
    },
    end() {
      ended = true;
    },
    readHeader() {
      if (state !== STATE_HEADER) throw new Error("Cannot read header while an entry is active");
      if (done) return void 0;
      while (!done) {
        if (available() < 512) {
          if (ended) {
            if (available() > 0 && strict) throw truncateErr;
            done = true;
            return;
          }
          return null;
        }
        const headerBlock = peek(512);
        if (isZeroBlock(headerBlock)) {
          if (available() < 1024) {
            if (ended) {
              if (strict) throw truncateErr;
              done = true;
              return;
            }
            return null;
          }
          if (isZeroBlock(peek(1024).subarray(512))) {
            discard(1024);
            done = true;
            eof = true;
            if (strict) pull(available(), checkPadding);
            else discard(available());
            return;
          }
          if (strict) throw new Error("Invalid tar header.");
          discard(512);
          continue;
        }
        let internalHeader;
        try {
          internalHeader = parseUstarHeader(headerBlock, strict);
        } catch (err) {
          if (strict) throw err;
          discard(512);
          continue;
        }
        const metaParser = getMetaParser(internalHeader.type);
        if (metaParser) {
          if (internalHeader.size > MAX_META_SIZE) throw new Error("Tar metadata entry exceeds maximum size.");
          const paddedSize = internalHeader.size + (-internalHeader.size & 511);
          if (available() < 512 + paddedSize) {
            if (ended && strict) throw truncateErr;
            return null;
          }
          discard(512);
          const overrides = metaParser(pull(paddedSize).subarray(0, internalHeader.size));
          if (nextEntryOverrides.pax) nextEntryOverrides = {};
          const target = internalHeader.type === "pax-global-header" ? paxGlobals : nextEntryOverrides;
          if (target === paxGlobals && overrides.pax && Object.keys(overrides.pax).length > MAX_GLOBAL_PAX_KEYS) throw new Error("Too many global attributes.");
          for (const key in overrides) target[key] = overrides[key];
          continue;
        }
        discard(512);
        const header = internalHeader;
        if (internalHeader.prefix) header.name = `${internalHeader.prefix}/${header.name}`;
        applyOverrides(header, paxGlobals);
        applyOverrides(header, nextEntryOverrides);
        let archiveSize = header.size;
        if (isBodyless(header)) {
          archiveSize = 0;
          header.size = 0;
        } else if (header.name.endsWith("/") && header.type === "file") {
          header.type = DIRECTORY;
          header.size = 0;
        }
        nextEntryOverrides = {};
        currentEntry = {
          header,
          remaining: archiveSize,
          padding: -archiveSize & 511
        };
        state = STATE_BODY;
        return header;
      }
    },
    streamBody(callback) {
      if (state !== STATE_BODY || !currentEntry || currentEntry.remaining === 0) return 0;
      const bytesToFeed = Math.min(currentEntry.remaining, available());
      if (bytesToFeed === 0) return 0;
      const fed = pull(bytesToFeed, callback);
      currentEntry.remaining -= fed;
      return fed;
    },
    skipPadding() {
      if (state !== STATE_BODY || !currentEntry) return true;
      if (currentEntry.remaining > 0) throw new Error("Body not fully consumed");
      if (available() < currentEntry.padding) return false;
      discard(currentEntry.padding);
      currentEntry = null;
      state = STATE_HEADER;
      return true;
    },
    skipEntry() {
      if (state !== STATE_BODY || !currentEntry) return true;
      const toDiscard = Math.min(currentEntry.remaining, available());
      if (toDiscard > 0) {
        discard(toDiscard);
        currentEntry.remaining -= toDiscard;
      }
      if (currentEntry.remaining > 0) return false;
      return unpacker.skipPadding();
    },
    finish() {
      if (strict && !eof) throw truncateErr;
    }
  };
  return unpacker;
}
function isZeroBlock(block) {
  if (block.length === 0) return true;
  if (block[0] !== 0) return false;
  if (block.byteOffset % 8 === 0 && block.length % 8 === 0) {
    const view = new BigUint64Array(block.buffer, block.byteOffset, block.length / 8);
    for (let i = 0; i < view.length; i++) if (view[i] !== 0n) return false;
    return true;
  }
  for (let i = 0; i < block.length; i++) if (block[i] !== 0) return false;
  return true;
}
function checkPadding(chunk) {
  if (!isZeroBlock(chunk)) throw new Error("Invalid EOF.");
  return true;
}

// node_modules/modern-tar/dist/web/index.js
async function streamToBuffer(stream) {
  const chunks = [];
  const reader = stream.getReader();
  let totalLength = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      totalLength += value.length;
    }
    const result = new Uint8Array(totalLength);
    let offset = 0;
    for (const chunk of chunks) {
      result.set(chunk, offset);
      offset += chunk.length;
    }
    return result;
  } finally {
    reader.releaseLock();
  }
}
var drain = (stream) => stream.pipeTo(new WritableStream());
var BUFFER_LIMIT = 1048576;
var RESUME_LIMIT = BUFFER_LIMIT / 2;
function createTarDecoder(options = {}) {
  const unpacker = createUnpacker(options);
  const strict = options.strict ?? false;
  let controller = null;
  let bodyController = null;
  let pumping = false;
  let blocked = false;
  let resume = null;
  let abortHooked = false;
  let eofReached = false;
  let sourceEnded = false;
  let closed = false;
  const unblock = () => {
    resume?.();
    resume = null;
  };
  const closeBody = () => {
    try {
      bodyController?.close();
    } catch {
    }
    bodyController = null;
  };
  const fail = (reason) => {
    if (closed) return;
    closed = true;
    try {
      bodyController?.error(reason);
    } catch {
    }
    bodyController = null;
    try {
      controller.error(reason);
    } catch {
    }
    controller = null;
    unblock();
  };
  const finish = () => {
    if (closed) return;
    closed = true;
    closeBody();
    try {
      controller.close();
    } catch {
    }
    controller = null;
    unblock();
  };
  const truncateOrFinish = () => {
    if (strict) throw new Error("Tar archive is truncated.");
    finish();
  };
  const pump = () => {
    if (pumping || closed || !controller) return;
    blocked = false;
    pumping = true;
    try {
      while (true) {
        if (eofReached) {
          if (sourceEnded) finish();
          break;
        }
        if (unpacker.isEntryActive()) {
          if (sourceEnded && !unpacker.canFinish()) {
            truncateOrFinish();
            break;
          }
          if (bodyController) {
            if ((bodyController.desiredSize ?? 1) <= 0) {
              blocked = true;
              break;
            }
            if (unpacker.streamBody((c) => (bodyController.enqueue(c), (bodyController.desiredSize ?? 1) > 0)) === 0 && !unpacker.isBodyComplete()) {
              if (sourceEnded) truncateOrFinish();
              break;
            }
          } else if (!unpacker.skipEntry()) {
            if (sourceEnded) truncateOrFinish();
            break;
          }
          if (unpacker.isBodyComplete()) {
            closeBody();
            if (!unpacker.skipPadding()) {
              if (sourceEnded) truncateOrFinish();
              break;
            }
          }
        } else {
          if ((controller.desiredSize ?? 0) < 0) {
            blocked = true;
            break;
          }
          const header = unpacker.readHeader();
          if (header === null) {
            if (sourceEnded) finish();
            break;
          }
          if (header === void 0) {
            if (sourceEnded) {
              unpacker.finish();
              finish();
              break;
            }
            eofReached = true;
            break;
          }
          controller.enqueue({
            header,
            body: new ReadableStream({
              start(c) {
                if (header.size === 0) c.close();
                else bodyController = c;
              },
              pull: pump,
              cancel() {
                bodyController = null;
                pump();
              }
            })
          });
        }
      }
    } catch (error) {
      fail(error);
      throw error;
    } finally {
      pumping = false;
    }
    if (resume && (!blocked || unpacker.available() < RESUME_LIMIT)) unblock();
  };
  return {
    readable: new ReadableStream({
      start(c) {
        controller = c;
      },
      pull: pump,
      cancel(reason) {
        unpacker.end();
        if (reason !== void 0) fail(reason);
        else finish();
      }
    }, { highWaterMark: 2 }),
    writable: new WritableStream({
      write(chunk, controller2) {
        try {
          unpacker.write(chunk);
          pump();
          if (blocked && unpacker.available() >= BUFFER_LIMIT) {
            if (!abortHooked) {
              controller2.signal.onabort = unblock;
              abortHooked = true;
            }
            return new Promise((resolve) => resume = resolve);
          }
        } catch (error) {
          fail(error);
          throw error;
        }
      },
      close() {
        try {
          sourceEnded = true;
          unpacker.end();
          pump();
        } catch (error) {
          fail(error);
          throw error;
        }
      },
      abort(reason) {
        fail(reason);
      }
    })
  };
}
async function unpackTar(archive, options = {}) {
  if (!(archive instanceof ReadableStream)) return unpackTarBuffer(archive instanceof Uint8Array ? archive : new Uint8Array(archive), options);
  const results = [];
  const reader = archive.pipeThrough(createTarDecoder(options)).getReader();
  try {
    while (true) {
      const { done, value: entry } = await reader.read();
      if (done) break;
      let processedHeader;
      try {
        processedHeader = transformHeader(entry.header, options);
      } catch (error) {
        await entry.body.cancel();
        throw error;
      }
      if (processedHeader === null) {
        await drain(entry.body);
        continue;
      }
      if (isBodyless(processedHeader)) {
        await drain(entry.body);
        results.push({ header: processedHeader });
      } else results.push({
        header: processedHeader,
        data: await streamToBuffer(entry.body)
      });
    }
  } catch (error) {
    await reader.cancel(error).catch(() => {
    });
    throw error;
  } finally {
    reader.releaseLock();
  }
  return results;
}
function unpackTarBuffer(archive, options) {
  const unpacker = createUnpacker(options);
  const strict = options.strict ?? false;
  const results = [];
  unpacker.write(archive);
  unpacker.end();
  while (true) {
    const header = unpacker.readHeader();
    if (header === void 0) break;
    if (header === null) {
      if (strict) throw new Error("Tar archive is truncated.");
      break;
    }
    const processedHeader = transformHeader(header, options);
    if (processedHeader === null) {
      const skipped = unpacker.skipEntry();
      if (!skipped && strict) throw new Error("Tar archive is truncated.");
      if (!skipped) break;
      continue;
    }
    if (isBodyless(processedHeader)) {
      const skipped = unpacker.skipEntry();
      if (!skipped && strict) throw new Error("Tar archive is truncated.");
      results.push({ header: processedHeader });
      if (!skipped) break;
      continue;
    }
    let size = header.size;
    if (size < 0 || !unpacker.canFinish()) {
      if (strict) throw new Error("Tar archive is truncated.");
      size = unpacker.bodyBytes();
    }
    const data = new Uint8Array(size);
    let offset = 0;
    unpacker.streamBody((chunk) => {
      data.set(chunk, offset);
      offset += chunk.length;
      return true;
    });
    const bodyComplete = unpacker.isBodyComplete();
    let paddingComplete = true;
    if (bodyComplete) {
      paddingComplete = unpacker.skipPadding();
      if (!paddingComplete && strict) throw new Error("Tar archive is truncated.");
    }
    results.push({
      header: processedHeader,
      data
    });
    if (!bodyComplete || !paddingComplete) break;
  }
  unpacker.finish();
  return results;
}

// src/adapters/github/archive.ts
var unpackedLimit = 5e8;
var unzip = promisify(gunzip);
async function downloadArchive({ octokit, owner, repo }, commit) {
  const { data } = await octokit.rest.repos.downloadTarballArchive({ owner, repo, ref: commit });
  const unpacked = await unzip(Buffer.from(data), { maxOutputLength: unpackedLimit });
  const entries = await unpackTar(unpacked, { strict: true });
  const kind = commit.length === 64 ? "sha256" : "sha1";
  return new Map(
    entries.flatMap(({ header: { type, linkname }, data: bytes }) => {
      if (type !== "file" && type !== "symlink") return [];
      const content = Buffer.from(type === "symlink" ? linkname ?? "" : bytes ?? "");
      return [[hashBlob(content, kind), content]];
    })
  );
}
function hashBlob(content, kind) {
  return createHash(kind).update(`blob ${content.length}\0`).update(content).digest("hex");
}

// src/adapters/github/blobs.ts
var mostSingle = 30;
var atOnce = 6;
var archiveLimit = 25e7;
var keptLimit = 25e7;
function openBlobs({ client, commit, totalSize, onNotice }) {
  const limit2 = pLimit(atOnce);
  const known = /* @__PURE__ */ new Map();
  let kept = 0;
  let archive;
  async function download() {
    try {
      return await downloadArchive(client, commit);
    } catch (error) {
      onNotice(`Reading files one by one: GitHub's archive cannot be used (${describe2(error)}).`);
      return /* @__PURE__ */ new Map();
    }
  }
  async function load(sha) {
    if (known.size > mostSingle && totalSize <= archiveLimit) archive ??= download();
    const found = (await archive)?.get(sha);
    return found ?? limit2(async () => Buffer.from(await readBlob(client, sha), "base64"));
  }
  return async (sha) => {
    const content = known.get(sha) ?? load(sha);
    if (kept <= keptLimit) known.set(sha, content);
    const bytes = await content;
    if (archive === void 0) kept += bytes.length;
    return bytes;
  };
}
function describe2(error) {
  try {
    return readRefusal(error).message;
  } catch {
    return error instanceof Error ? error.message : String(error);
  }
}

// src/adapters/github/commit-files.ts
var requestLimit = 200;
async function listCommitFiles(client, commit) {
  const files = /* @__PURE__ */ new Map();
  const queue = [{ prefix: "", sha: commit }];
  let requests = 0;
  const read = async (sha, recursive) => {
    requests += 1;
    if (requests > requestLimit) throw tooLarge(commit);
    const { octokit, owner, repo } = client;
    const depth = recursive ? { recursive: "1" } : {};
    return (await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...depth })).data;
  };
  for (const { prefix, sha } of queue) {
    const whole = await read(sha, true);
    const folder = whole.truncated ? await read(sha, false) : whole;
    if (folder.truncated) throw tooLarge(commit);
    for (const entry of folder.tree) {
      const path = prefix + (entry.path ?? "");
      if (entry.type !== "tree") files.set(path, toFile(entry));
      else if (whole.truncated) queue.push({ prefix: `${path}/`, sha: entry.sha ?? "" });
    }
  }
  return files;
}
function toFile({ mode, type, sha, size }) {
  const kind = type === "commit" ? "submodule" : mode === "120000" ? "link" : "file";
  return { kind, sha: sha ?? "", size: size ?? 0 };
}
function tooLarge(commit) {
  return new RepositoryError(
    `Cannot list the files of commit ${commit.slice(0, 7)} through GitHub's API: there are too many. Add a step with actions/checkout before this one.`
  );
}

// src/adapters/github/follow-links.ts
var mostLinks = 40;
var longestTarget = 4096;
async function followLinks(start, { files, folders, readLink }) {
  const ahead = start.split("/");
  const behind = [];
  let links = 0;
  for (let part = ahead.shift(); part !== void 0; part = ahead.shift()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (behind.pop() === void 0) return { kind: "outside" };
      continue;
    }
    const path = [...behind, part].join("/");
    const file = files.get(path);
    if (file?.kind === "link") {
      links += 1;
      if (links > mostLinks || file.size > longestTarget) return { kind: "absent" };
      const target = await readLink(file);
      if (target.startsWith("/")) return { kind: "outside" };
      ahead.unshift(...target.split("/"));
      continue;
    }
    const isThere = folders.has(path) || file?.kind === "file" && ahead.length === 0;
    if (!isThere) return { kind: "absent" };
    behind.push(part);
  }
  return { kind: "inside", path: behind.join("/") };
}

// src/adapters/github/commit-tree.ts
var sizeLimit = 5e7;
var linkLimit = 100;
function openCommitTree({ client, commit, onNotice }) {
  let listing;
  const open = () => listing ??= openListing({ client, commit, onNotice });
  async function follow(path, { files, folders, read }) {
    const readLink = async ({ sha }) => (await read(sha)).toString("utf8");
    const followed = await followLinks(path, { files, folders, readLink });
    if (followed.kind === "outside")
      onNotice(`Cannot use ${path}: a symbolic link leads out of the repository. It is treated as absent.`);
    return followed;
  }
  return {
    async list() {
      return listFiles(await open(), { follow, onNotice });
    },
    async findLinks(targets) {
      const all = await open();
      const links = [...all.files].flatMap(([path, { kind }]) => kind === "link" ? [path] : []);
      const found = links.slice(linkLimit);
      for (const path of links.slice(0, linkLimit)) {
        const followed = await follow(path, all);
        if (followed.kind === "inside" && targets.has(followed.path)) found.push(path);
      }
      return found;
    },
    async readBytes(path) {
      const all = await open();
      const followed = await follow(path, all);
      const file = followed.kind === "inside" ? all.files.get(followed.path) : void 0;
      if (file === void 0) return void 0;
      if (file.size > sizeLimit)
        throw new InputError(
          `Cannot read ${path}: it has ${file.size} bytes, the limit is ${sizeLimit / 1e6} MB. Make it smaller.`
        );
      return all.read(file.sha);
    }
  };
}
function createAsk(commit) {
  return async (task, request) => {
    try {
      return await request();
    } catch (error) {
      if (error instanceof RepositoryError) throw error;
      const { message } = toInputError(error, `${task} of commit ${commit.slice(0, 7)}`, "contents: read");
      const advice = "A step with actions/checkout before this one reads them without the API.";
      throw new RepositoryError(`${message} ${advice}`, { cause: error });
    }
  };
}
async function openListing({ client, commit, onNotice }) {
  const ask = createAsk(commit);
  const files = await ask("list the files", () => listCommitFiles(client, commit));
  const totalSize = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  const blobs = openBlobs({ client, commit, totalSize, onNotice });
  return { files, folders: listFolders(files.keys()), read: (sha) => ask("read files", () => blobs(sha)) };
}
async function listFiles(listing, { follow, onNotice }) {
  const files = /* @__PURE__ */ new Set();
  const folders = new Set(listing.folders);
  const links = [];
  for (const [path, { kind }] of listing.files) {
    if (kind === "file") files.add(path);
    if (kind === "link") links.push(path);
  }
  if (links.length > linkLimit)
    onNotice(
      `Only the first ${linkLimit} of ${links.length} symbolic links are followed, the others are treated as absent.`
    );
  for (const path of links.slice(0, linkLimit)) {
    const followed = await follow(path, listing);
    if (followed.kind !== "inside") continue;
    const isFile = listing.files.has(followed.path);
    (isFile ? files : folders).add(path);
  }
  return { files, folders };
}
function listFolders(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      folders.add(path.slice(0, end));
  }
  return folders;
}

// src/faces/action/source.ts
async function openSource({ settings, trigger }, { workspace, client }) {
  const mappingFile = settings["mapping-file"];
  const commit = trigger.kind === "sync" ? trigger.after : trigger.head;
  const repository = await findCheckout(workspace);
  const head = async () => await repository?.readHead() ?? commit;
  const local = openSourceTree(workspace, {
    onWarning: log,
    ...client === void 0 ? {} : { readLeftOut: readThroughApi(client, head) }
  });
  if (repository !== void 0 || await local.readText(mappingFile) !== void 0)
    return { tree: local, root: workspace, findLinks: (targets) => readLinkedChanges(workspace, targets) };
  if (client === void 0) {
    throw new InputError(
      `Cannot read the mapping file ${mappingFile}: the workspace has no checkout of the repository, and without the input github-token nothing can be read from GitHub. Add a step with actions/checkout before this one.`
    );
  }
  const cost = `one request for the list of files and one for each file that is needed, or from ${mostSingle} files on one download of the repository`;
  const message = `The workspace has no checkout: commit ${commit.slice(0, 7)} is read through GitHub's API. That costs ${cost}. A step with actions/checkout before this one costs none of them.`;
  annotate([{ level: "notice", title: "No checkout", message }]);
  const tree = openCommitTree({ client, commit, onNotice: log });
  return { tree: withText(tree), findLinks: tree.findLinks };
}
function withText({ list, readBytes }) {
  return {
    list,
    readBytes,
    async readText(path) {
      const bytes = await readBytes(path);
      return bytes && decodeUtf8(bytes, path).replace(/^\uFEFF/, "");
    }
  };
}
function readThroughApi(client, readHead) {
  let opened;
  return async (path) => {
    opened ??= readHead().then((commit) => {
      const message = "Files that the sparse checkout leaves out are read through GitHub’s API, a request each.";
      annotate([{ level: "notice", title: "Sparse checkout", message }]);
      return openCommitTree({ client, commit, onNotice: log });
    });
    return (await opened).readBytes(path);
  };
}

// src/faces/action/context.ts
async function openContext(run) {
  const { env, settings, trigger } = run;
  const name = env["GITHUB_REPOSITORY"] ?? "";
  if (name === "")
    throw new InputError("Cannot tell which repository this is: GITHUB_REPOSITORY is not set.");
  const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, "");
  const token = settings["github-token"];
  const client = token === void 0 ? {} : { client: connectGitHub(run, { token, repository: name }) };
  const source = await openSource(run, { workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(), ...client });
  const diagrams = createDiagramRenderer({ env, mermaidScript: readMermaidScript, onNotice: log });
  return {
    ...source,
    pageSettings: await toPageSettings(settings, diagrams),
    repository: { name, url: `${server}/${name}`, branch: trigger.branch },
    diagrams,
    progress: { report: (event) => event.kind === "note" ? log(event.text) : void 0 },
    ...client
  };
}
function connectGitHub({ env, cancellation }, account) {
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"];
  return createGitHubClient({
    ...account,
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    ...graphqlUrl === void 0 ? {} : { graphqlUrl },
    ending: cancellation.ending,
    now: cancellation.last
  });
}
function openSourcePorts({ root, tree, findLinks, progress, diagrams }, changes) {
  const threads = openThreads();
  return {
    tree,
    progress,
    diagrams,
    findRenames: async (gone) => root === void 0 ? [] : findRenames(root, gone),
    readFormerText: async (file) => root === void 0 ? "" : readFormerText(root, file),
    scanner: createSecretScanner(threads),
    documents: openDocuments(loadMathRenderer, threads),
    changes: explainChanges(
      addLinkedChanges(root === void 0 ? changes : addLocalChanges(changes, root), findLinks)
    )
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
    if (root === void 0) return void 0;
    const opened = await openRepository(root);
    if (opened.kind === "none") return void 0;
    const { repository } = opened;
    const both = await repository.hasCommit(base) && await repository.hasCommit(head);
    return both ? (await repository.diffFiles(base, head)).renames : void 0;
  };
}
function explainChanges(source) {
  let known;
  return {
    listChanges: (mappingFile) => known ??= explain2(source, mappingFile)
  };
}
async function explain2(source, mappingFile) {
  const changes = await source.listChanges(mappingFile);
  log(
    changes.kind === "all" ? `Looking at all pages: ${changes.reason}.` : `Looking at what changed: ${changes.paths.size} files in the repository.`
  );
  return changes;
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
