import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  anchorsOf,
  buildDesired,
  countPages,
  createReport,
  describeFact,
  fillBody,
  findAnchor,
  imageTypeOf,
  openPaths,
  pathOf,
  titleOf,
  toReportMessage,
  withPageIds
} from "./chunk-X3GMP3MO.js";
import {
  followRenames,
  pLimit
} from "./chunk-UOWICLME.js";
import {
  createMessage,
  createRuleMessage,
  decodeString,
  foldTitle,
  parseDocument,
  parseMapping,
  severityOf
} from "./chunk-NET5CIVQ.js";
import {
  planRemovals
} from "./chunk-FHF74AQO.js";
import {
  ConfluenceError,
  InputError,
  suggest
} from "./chunk-3TQMEDJH.js";

// src/core/report/exit-code.ts
function exitCodeOf(report, strict) {
  const blocking = report.messages.some(
    ({ severity }) => severity === "error" || strict && severity === "warning"
  );
  return blocking || report.counts.failed > 0 ? 1 : 0;
}

// src/sync/before-first-write.ts
function beforeFirstWrite(writer, task) {
  let done;
  const first = () => done ??= task();
  return {
    createDraft: (...input) => first().then(() => writer.createDraft(...input)),
    discardDraft: (...input) => first().then(() => writer.discardDraft(...input)),
    publish: (...input) => first().then(() => writer.publish(...input)),
    update: (...input) => first().then(() => writer.update(...input)),
    addLabels: (...input) => first().then(() => writer.addLabels(...input)),
    removeLabel: (...input) => first().then(() => writer.removeLabel(...input)),
    writeManagedLabels: (...input) => first().then(() => writer.writeManagedLabels(...input)),
    attach: (...input) => first().then(() => writer.attach(...input)),
    detach: (...input) => first().then(() => writer.detach(...input)),
    setReadOnly: (...input) => first().then(() => writer.setReadOnly(...input)),
    trash: (...input) => first().then(() => writer.trash(...input)),
    archive: (...input) => first().then(() => writer.archive(...input))
  };
}

// src/core/hash.ts
import { createHash } from "node:crypto";
function shortHash(values, length) {
  const hash = createHash("sha256");
  for (const value of values) hash.update(`${value.length}:`).update(value);
  return hash.digest("base64url").slice(0, length);
}
function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

// src/sync/facts.ts
var openFiles = 8;
function collectPages({ sources }, { ids, created }) {
  const pages = /* @__PURE__ */ new Map();
  for (const { entry } of sources.values()) {
    const { path: path2, space } = entry;
    const id = ids.get(path2);
    if (id !== void 0) pages.set(path2, { ref: { kind: "id", id }, space });
    else if (created.has(path2)) pages.set(path2, { ref: { kind: "path", path: path2 }, space });
  }
  return pages;
}
async function readImages({ sources, selected, index }, tree) {
  const paths = /* @__PURE__ */ new Set();
  for (const path2 of selected) {
    for (const reference of sources.get(path2)?.references ?? []) {
      if (index.files.has(reference) && imageTypeOf(reference) !== void 0) paths.add(reference);
    }
  }
  const limit = pLimit(openFiles);
  const images = await Promise.all(
    [...paths].map(
      (path2) => limit(async () => {
        const bytes = await tree.readBytes(path2);
        const mediaType = imageTypeOf(path2);
        return bytes === void 0 || mediaType === void 0 ? void 0 : [path2, { digest: digestOf(bytes), mediaType }];
      })
    )
  );
  return new Map(images.filter((image) => image !== void 0));
}

// src/core/mapping/title-conflicts.ts
function findTitleConflicts(pages) {
  const groups = /* @__PURE__ */ new Map();
  for (const page of pages) {
    const key = `${page.space.toLowerCase()} ${foldTitle(page.title)}`;
    const group = groups.get(key);
    if (group) group.push(page);
    else groups.set(key, [page]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flatMap(describeConflict);
}
function describeConflict(group) {
  return group.map(({ path: path2, space, title }) => {
    const others = group.slice(0, 4).filter((other) => other.path !== path2);
    const named = others.slice(0, 3).map((other) => `"${other.path}"`).join(", ");
    const reason = `Cannot use title "${title}" for "${path2}" in space ${space}: ${named} has it too. Titles must differ within a space; set "title" in the mapping.`;
    return createRuleMessage("title-conflict", reason, { path: path2 });
  });
}

// src/core/links/fragments.ts
function checkFragments(path2, references, anchors) {
  return references.flatMap(({ target, fragment, place }) => {
    const known = anchors.get(target);
    if (known === void 0 || findAnchor(known, fragment) !== void 0) return [];
    const near = suggest(fragment, [...known]);
    const hint = near === void 0 ? "" : ` Did you mean "${near}"?`;
    return createMessage(
      `Cannot find the heading of the link "${target}#${fragment}": the file has none of that name.${hint}`,
      {
        path: path2,
        place,
        ruleId: "missing-anchor",
        severity: "warning"
      }
    );
  });
}

// src/sync/tools.ts
async function createTools(text, { ports, broken, settings }) {
  const brokenDiagram = (code) => broken.get(code);
  if (settings.math !== "image" || !/[$]|[`~]math/.test(text)) return { brokenDiagram };
  return { brokenDiagram, renderMath: await ports.loadMath() };
}

// src/sync/secrets.ts
async function scanSource(path2, text, { scanner, secrets }) {
  const found = await scanner.scan(path2, text);
  return found.map(
    ({ ruleId, line, column, description }) => createMessage(
      `Cannot publish ${path2}: ${description} (${ruleId}). Remove it and revoke it if it is real; set secrets to warn to publish all the same.`,
      {
        path: path2,
        place: line === void 0 ? void 0 : { line, column: column ?? 1 },
        ruleId: "secret",
        severity: secrets === "block" ? "error" : "warning"
      }
    )
  );
}

// src/sync/convert.ts
function createConverter(ports, { secrets }) {
  const results = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Map();
  const findings = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Map();
  const convert = async (source, surroundings) => {
    const { path: path2 } = source.entry;
    const text = await ports.tree.readText(path2) ?? "";
    const found = findings.get(path2) ?? await scanSource(path2, text, { scanner: ports.scanner, secrets });
    const tools = await createTools(text, { ports, broken, settings: surroundings.settings });
    const built = withFindings(
      buildDesired(source.entry, parseDocument(path2, text), { ...surroundings, tools }),
      found
    );
    findings.set(path2, found);
    sources.set(path2, source);
    results.set(path2, built);
    return built;
  };
  const convertAgain = async (isConcerned, surroundings) => {
    for (const [path2, built] of results) {
      const source = sources.get(path2);
      if (source !== void 0 && isConcerned(built)) await convert(source, surroundings);
    }
  };
  return {
    convert,
    convertWithout: (missing, surroundings) => convertAgain(({ page }) => page !== void 0 && openPaths(page.body).some((open) => missing.has(open)), {
      ...surroundings,
      facts: withPageIds(surroundings.facts, /* @__PURE__ */ new Map(), missing)
    }),
    convertBroken(found, surroundings) {
      for (const [code, why] of found) broken.set(code, why);
      return convertAgain(
        ({ page }) => page?.attachments.some(({ source }) => source.kind === "diagram" && found.has(source.code)) === true,
        surroundings
      );
    },
    built: (path2) => results.get(path2),
    collectMessages: async () => [
      ...[...results.values()].flatMap((built) => built.messages),
      ...await checkReferences(ports.tree, results)
    ],
    count: () => results.size
  };
}
function withFindings(built, found) {
  const { page, ...rest } = built;
  const blocked = page === void 0 || found.some((message) => severityOf(message) === "error");
  return { ...rest, messages: [...found, ...built.messages], ...blocked ? {} : { page } };
}
async function checkReferences(tree, results) {
  const anchors = /* @__PURE__ */ new Map();
  for (const [path2, built] of results) anchors.set(path2, built.anchors);
  const messages = [];
  for (const [path2, { references }] of results) {
    for (const { target } of references) {
      if (anchors.has(target)) continue;
      anchors.set(target, anchorsOf(parseDocument(target, await tree.readText(target) ?? "")));
    }
    messages.push(...checkFragments(path2, references, anchors));
  }
  return messages;
}

// src/core/links/affected.ts
function selectAffected(nodes, changes) {
  const changedEntries = diffEntries(
    nodes.map((node) => node.entry),
    changes.previousEntries
  );
  const changed = /* @__PURE__ */ new Set([...changes.paths, ...changedEntries]);
  for (const folder of foldersOf(changes.paths)) changed.add(folder);
  const reached = nodes.filter(
    ({ entry, references }) => changed.has(entry.path) || entry.parent?.kind === "path" && changedEntries.has(entry.parent.path) || [...references].some((reference) => changed.has(reference))
  );
  const affected = new Set(reached.map((node) => node.entry.path));
  if (affected.size > 0) {
    for (const { entry } of nodes) if (entry.pageId === void 0) affected.add(entry.path);
  }
  return affected;
}
function diffEntries(current, previous) {
  const before = new Map(previous.map((entry) => [entry.path, describe(entry)]));
  const after = new Map(current.map((entry) => [entry.path, describe(entry)]));
  const paths = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path2) => before.get(path2) !== after.get(path2)));
}
function describe(entry) {
  const { path: path2, space, title, pageId, parent, labels, readOnly, adopt } = entry;
  return JSON.stringify([path2, space, title, pageId, parent, labels, readOnly, adopt]);
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path2 of paths) {
    for (let end = path2.lastIndexOf("/"); end > 0; end = path2.lastIndexOf("/", end - 1))
      folders.add(path2.slice(0, end));
  }
  return folders;
}

// src/core/links/references.ts
import path from "node:path/posix";

// src/core/links/scan.ts
var starts = /\]\(|\]:|=|<|,|\bhttps?:\/\//g;
var gap = /^[\s>]*/;
var maxLength = 2048;
function scanDestinations(text) {
  const found = /* @__PURE__ */ new Set();
  for (const match of text.matchAll(starts)) {
    const bare = match[0].startsWith("http");
    const from = bare ? match.index : skipGap(text, match.index + match[0].length);
    for (const candidate of candidatesAt(text, from)) addDecoded(candidate, found);
  }
  return found;
}
function skipGap(text, from) {
  return from + (gap.exec(text.slice(from, from + 200))?.[0].length ?? 0);
}
function candidatesAt(text, from) {
  const window = text.slice(from, from + maxLength);
  const first = window[0];
  if (first === "<") return upTo(window.slice(1), />|\n/);
  if (first === '"' || first === "'") return upTo(window.slice(1), first === '"' ? /"/ : /'/);
  const run2 = /^[^\s<>"]+/.exec(window)?.[0] ?? "";
  const ends = [...run2.matchAll(/[)'`,\]]/g)].slice(0, 32).map((match) => run2.slice(0, match.index));
  return [run2, ...ends].filter((candidate) => candidate !== "");
}
function upTo(text, end) {
  const index = text.search(end);
  return index > 0 ? [text.slice(0, index)] : [];
}
function addDecoded(candidate, found) {
  found.add(candidate);
  if (/[\\&]/.test(candidate)) found.add(decodeString(candidate));
  if (/\s/.test(candidate)) found.add(candidate.trim());
}

// src/core/links/references.ts
function findReferences(from, text, repository) {
  const found = /* @__PURE__ */ new Set();
  for (const destination of scanDestinations(text)) {
    for (const reading of readingsOf(stripSuffix(destination))) {
      const target = resolve(from, reading, repository);
      if (target !== void 0) found.add(target);
    }
  }
  return found;
}
function stripSuffix(destination) {
  const end = destination.search(/[?#]/);
  return end === -1 ? destination : destination.slice(0, end);
}
function readingsOf(destination) {
  if (!destination.includes("%")) return [destination];
  try {
    return [destination, decodeURIComponent(destination)];
  } catch {
    return [destination];
  }
}
function resolve(from, destination, repository) {
  const own = stripRepositoryUrl(destination, repository);
  if (own !== void 0) return normalize(own);
  if (destination === "" || /^[a-z][a-z\d+.-]*:/i.test(destination) || destination.startsWith("//"))
    return void 0;
  const absolute = destination.startsWith("/") ? destination : `/${path.dirname(from)}/${destination}`;
  return normalize(absolute);
}
function stripRepositoryUrl(destination, repository) {
  if (repository.url === void 0 || !/^https?:/i.test(destination)) return void 0;
  const parts = /^https?:\/\/([^/]+)\/([^/]+\/[^/]+)\/(.*)$/i.exec(destination);
  if (parts === null) return void 0;
  const [, host = "", name = "", rest = ""] = parts;
  const own = new URL(repository.url);
  const isOwn = `/${name}`.toLowerCase() === own.pathname.toLowerCase();
  if (host === "raw.githubusercontent.com" && isOwn) return afterBranch(rest, repository.branch);
  if (host.toLowerCase() !== own.host || !isOwn) return void 0;
  const view = /^(?:blob|tree|raw|edit|blame)\/(.*)$/.exec(rest)?.[1];
  return view === void 0 ? void 0 : afterBranch(view, repository.branch);
}
function afterBranch(rest, branch) {
  return rest.startsWith(`${branch}/`) ? rest.slice(branch.length) : void 0;
}
function normalize(absolute) {
  const normal = path.normalize(absolute.startsWith("/") ? absolute : `/${absolute}`);
  const bare = normal.replace(/^\/+|\/+$/g, "");
  return bare === "" ? "." : bare;
}

// src/sync/read-sources.ts
var openFiles2 = 32;
async function readSources(entries, { tree, progress }, { repository }) {
  progress.report({ kind: "phase", name: "read", total: entries.length });
  const limit = pLimit(openFiles2);
  const messages = [];
  const read = async (entry) => {
    try {
      const text = await tree.readText(entry.path);
      return text === void 0 ? void 0 : summarize(entry, text, repository);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      messages.push(
        createMessage(error.message, { path: entry.path, ruleId: "unreadable-file", severity: "error" })
      );
      return void 0;
    } finally {
      progress.report({ kind: "advance" });
    }
  };
  const sources = await Promise.all(entries.map((entry) => limit(() => read(entry))));
  return {
    sources: new Map(
      sources.filter((source) => source !== void 0).map((source) => [source.entry.path, source])
    ),
    messages
  };
}
function summarize(entry, text, repository) {
  const title = entry.title ?? titleOf(entry, parseDocument(entry.path, text));
  return {
    entry,
    digest: digestOf(new TextEncoder().encode(text)),
    title,
    references: findReferences(entry.path, text, repository)
  };
}

// src/sync/read-repository.ts
async function readRepository(ports, options) {
  const { mappingFile, scope } = options;
  const text = await ports.tree.readText(mappingFile);
  if (text === void 0) {
    throw new InputError(
      `Cannot read the mapping file ${mappingFile}: there is no such file. Run "confluence rebuild-mapping --space KEY" to make one, or name another with --mapping (mapping-file).`
    );
  }
  const mapping = parseMapping(text, mappingFile);
  const index = await ports.tree.list();
  const changes = scope === "changed" ? await ports.changes.listChanges(mappingFile) : { kind: "all", reason: scope === "full" ? "a full sync was asked for" : "files were named" };
  const renames = changes.kind === "some" ? changes.renames : [];
  const declared = options.ignoreIds === true ? mapping.entries.map(withoutIds) : mapping.entries;
  const { entries, edits } = followRenames(declared, renames, index.files);
  const missing = entries.filter((entry) => !index.files.has(entry.path));
  const present = entries.filter((entry) => index.files.has(entry.path));
  const { sources, messages } = await readSources(present, ports, options);
  const previous = changes.kind === "some" ? parsePrevious(changes.previousMapping, mappingFile) : void 0;
  return {
    index,
    sources,
    entries,
    unreadable: entries.filter((entry) => !sources.has(entry.path)),
    ...mapping.syntaxError && mapping.messages[0] !== void 0 ? { syntaxError: mapping.messages[0] } : {},
    selected: select([...sources.values()], { scope, changes, previous }),
    removed: previous === void 0 ? [] : findRemoved(previous, entries).filter((entry) => !mapping.positions.has(entry.path)),
    changes,
    edits,
    messages: [
      ...mapping.messages,
      ...missing.map((entry) => missingFile(entry, mappingFile, mapping.positions.get(entry.path))),
      ...messages
    ],
    positions: mapping.positions
  };
}
function withoutIds(entry) {
  const { pageId: _, parent, ...rest } = entry;
  return parent?.kind === "path" ? { ...rest, parent } : rest;
}
function select(sources, { scope, changes, previous }) {
  if (typeof scope !== "string") return selectNamed(sources, scope);
  if (changes.kind === "all" || previous === void 0)
    return new Set(sources.map((source) => source.entry.path));
  const summary = { paths: changes.paths, previousEntries: previous };
  return selectAffected(sources, summary);
}
function selectNamed(sources, names) {
  const paths = sources.map((source) => source.entry.path);
  const wanted = names.map((name) => name.replace(/^\.\/|\/+$/g, ""));
  const unknown = wanted.filter(
    (name) => name !== "." && !paths.some((path2) => path2 === name || path2.startsWith(`${name}/`))
  );
  if (unknown.length > 0) {
    throw new InputError(
      `Cannot sync ${unknown.join(", ")}: the mapping has no such file, and no file in such a folder.`
    );
  }
  return new Set(
    paths.filter((path2) => wanted.some((name) => name === "." || path2 === name || path2.startsWith(`${name}/`)))
  );
}
function parsePrevious(text, path2) {
  if (text === void 0) return void 0;
  const mapping = parseMapping(text, path2);
  return mapping.syntaxError || mapping.messages.some((message) => message.fatal === true) ? void 0 : mapping.entries;
}
function findRemoved(previous, current) {
  const paths = new Set(current.map((entry) => entry.path));
  const ids = new Set(current.map((entry) => entry.pageId));
  return previous.filter(
    (entry) => !paths.has(entry.path) && (entry.pageId === void 0 || !ids.has(entry.pageId))
  );
}
function missingFile(entry, mappingFile, place) {
  return createMessage(
    `Cannot sync ${entry.path}: the mapping lists it, but there is no such file. Its page stays as it is. Remove the entry, or correct its path.`,
    { path: mappingFile, place, ruleId: "missing-file", severity: "error" }
  );
}

// src/sync/check.ts
async function checkRepository(ports, options) {
  const state = await readRepository(ports, options);
  const sources = [...state.sources.values()];
  const all = { ...state, selected: new Set(state.sources.keys()) };
  const ids = /* @__PURE__ */ new Map();
  for (const { entry } of sources) if (entry.pageId !== void 0) ids.set(entry.path, entry.pageId);
  const created = new Set([...state.sources.keys()].filter((path2) => !ids.has(path2)));
  const surroundings = {
    settings: { ...options.settings, siteUrl: "" },
    repository: options.repository,
    facts: {
      ...state.index,
      pages: collectPages(all, { ids, created }),
      images: await readImages(all, ports.tree)
    }
  };
  const converter = createConverter(ports, options);
  ports.progress.report({ kind: "phase", name: "convert", total: sources.length });
  for (const source of sources) {
    await converter.convert(source, surroundings);
    ports.progress.report({ kind: "advance" });
  }
  const conflicts = findTitleConflicts(
    sources.map(({ entry, title }) => ({ path: entry.path, space: entry.space, title }))
  );
  const messages = [...state.messages, ...conflicts, ...await converter.collectMessages()].map(
    toReportMessage
  );
  const failed = new Set(messages.filter(({ severity }) => severity === "error").map(({ path: path2 }) => path2));
  const pages = sources.map((source) => describePage(source, { state, failed }));
  return {
    state,
    report: {
      version: 1,
      mode: "check",
      dryRun: true,
      counts: countPages(pages),
      pages,
      messages,
      requests: { reads: 0, writes: 0 },
      converted: converter.count()
    }
  };
}
function describePage({ entry, title }, { state, failed }) {
  const known = {
    path: entry.path,
    title,
    space: entry.space,
    ...entry.pageId === void 0 ? {} : { pageId: entry.pageId }
  };
  if (failed.has(entry.path))
    return { ...known, status: "failed", error: "its file has an error, see the messages" };
  if (entry.pageId === void 0) return { ...known, status: "created" };
  if (state.changes.kind === "all")
    return { ...known, status: "skipped", reason: "not compared with Confluence" };
  return state.selected.has(entry.path) ? { ...known, status: "updated", reason: "it, or something it refers to, changed" } : { ...known, status: "unchanged", reason: "nothing changed" };
}

// src/sync/diagrams.ts
async function drawDiagrams(pages, renderer) {
  const diagrams = /* @__PURE__ */ new Map();
  for (const { page, present } of pages) {
    for (const { name, source } of page.attachments) {
      if (source.kind === "diagram" && !present.has(name)) diagrams.set(source.code, source);
    }
  }
  const wanted = [...diagrams.values()];
  const drawings = wanted.length === 0 ? [] : await draw(wanted, renderer);
  const images = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Map();
  for (const [index, { code }] of wanted.entries()) {
    const drawing = drawings[index];
    if (drawing?.kind === "image") images.set(code, drawing.bytes);
    else broken.set(code, drawing ?? { reason: "it was not drawn" });
  }
  return { images, broken };
}
async function draw(diagrams, renderer) {
  try {
    return await renderer.draw(diagrams);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return diagrams.map(() => ({ kind: "broken", reason: error.message.replace(/\.$/, "") }));
  }
}

// src/core/mark.ts
var format = 1;
var maxLength2 = 254;
var outputLengths = {
  title: 6,
  body: 12,
  place: 6,
  labels: 6,
  attachments: 8,
  access: 1
};
var outputParts = Object.keys(outputLengths);
var inputsLength = 12;
var nameLength = 10;
function hashRepository(name) {
  return shortHash([name.toLowerCase()], nameLength);
}
function hashPath(path2) {
  return shortHash([path2], nameLength);
}
function hashInputs(values) {
  return shortHash(values, inputsLength);
}
function hashOutput(part, values) {
  return shortHash(values, outputLengths[part]);
}
var unfinished = {
  inputs: "-".repeat(inputsLength),
  output: splitOutput("-".repeat(sum()))
};
function sameOutput(a, b) {
  return outputParts.every((part) => a[part] === b[part]);
}
function formatMark(mark, origin) {
  const { inputs, output } = mark.fingerprint;
  const outputText = outputParts.map((part) => output[part]).join("");
  const commit = origin.commit ? ` @ ${origin.commit.slice(0, 7)}` : "";
  const text = `[sync ${format} ${mark.repository}.${mark.path} ${inputs}.${outputText}] ${origin.path}${commit} (${origin.repository})`;
  return text.slice(0, maxLength2).replace(/[\uD800-\uDBFF]$/, "");
}
var pattern = new RegExp(
  `^\\[sync ${format} ([\\w-]{${nameLength}})\\.([\\w-]{${nameLength}}) ([\\w-]{${inputsLength}})\\.([\\w-]{${sum()}})\\]`
);
function parseMark(message) {
  const match = pattern.exec(message.trimStart());
  if (match === null) return void 0;
  const [, repository = "", path2 = "", inputs = "", output = ""] = match;
  return { repository, path: path2, fingerprint: { inputs, output: splitOutput(output) } };
}
function splitOutput(text) {
  let start = 0;
  const take = (length) => text.slice(start, start += length);
  return {
    title: take(outputLengths.title),
    body: take(outputLengths.body),
    place: take(outputLengths.place),
    labels: take(outputLengths.labels),
    attachments: take(outputLengths.attachments),
    access: take(outputLengths.access)
  };
}
function sum() {
  return Object.values(outputLengths).reduce((total, length) => total + length, 0);
}
function formatAttachmentMark(digest) {
  return `[sync ${format} ${digest}]`;
}
function parseAttachmentMark(comment) {
  return /^\[sync 1 ([\w-]+)\]/.exec(comment.trimStart())?.[1];
}

// src/sync/apply/access.ts
async function applyAccess(id, { readOnly, entry }, context) {
  try {
    await context.writer.setReadOnly(id, readOnly, context.isNew);
  } catch (error) {
    if (!(error instanceof ConfluenceError) || !isRefusal(error)) throw error;
    const reason = `Cannot restrict who edits the pages: ${error.message} They stay open to all editors of the space. Set read-only to false to stop trying.`;
    context.warnOnce(
      createMessage(reason, { path: entry.path, ruleId: "restrictions-unavailable", severity: "warning" })
    );
  }
}
function isRefusal({ code }) {
  return code === "forbidden" || code === "rejected" || code === "not-found";
}

// src/sync/apply/attachments.ts
async function applyAttachments(id, { attachments }, context) {
  const { reader, writer, listed, isNew } = context;
  const existing = isNew ? [] : listed.get(id) ?? await reader.readAttachments(id);
  const byName = new Map(existing.map((attachment) => [attachment.name, attachment]));
  for (const attachment of attachments) {
    const present = byName.get(attachment.name);
    if (present !== void 0 && parseAttachmentMark(present.comment) === attachment.digest) continue;
    await writer.attach(id, await toUpload(attachment, context));
  }
  const wanted = new Set(attachments.map((attachment) => attachment.name));
  for (const attachment of existing) {
    const ours = parseAttachmentMark(attachment.comment) !== void 0;
    if (ours && !wanted.has(attachment.name)) await writer.detach(attachment);
  }
}
async function toUpload({ name, mediaType, digest, source }, context) {
  const bytes = await readSource(source, context);
  if (bytes !== void 0) return { name, mediaType, comment: formatAttachmentMark(digest), bytes };
  const what = source.kind === "file" ? `${source.path} is gone` : "its diagram was not drawn";
  throw new ConfluenceError(`Cannot attach ${name}: ${what}.`, { code: "rejected" });
}
async function readSource(source, { tree, images }) {
  if (source.kind === "text") return new TextEncoder().encode(source.text);
  return source.kind === "file" ? tree.readBytes(source.path) : images.get(source.code);
}

// src/sync/apply/labels.ts
async function applyLabels(id, { labels }, { reader, writer }) {
  const managed = await reader.readManagedLabels(id);
  const current = new Set(managed.length === 0 && labels.length === 0 ? [] : await reader.readLabels(id));
  const added = labels.filter((label) => !current.has(label));
  const removed = managed.filter((label) => !labels.includes(label));
  const ours = labels.filter((label) => managed.includes(label) || added.includes(label));
  await remember(id, { from: managed, to: [.../* @__PURE__ */ new Set([...managed, ...ours])] }, writer);
  if (added.length > 0) await writer.addLabels(id, added);
  for (const label of removed) if (current.has(label)) await writer.removeLabel(id, label);
  await remember(id, { from: [.../* @__PURE__ */ new Set([...managed, ...ours])], to: ours }, writer);
}
async function labelNewPage(id, { labels }, { writer }) {
  if (labels.length === 0) return;
  await writer.writeManagedLabels(id, labels, true);
  await writer.addLabels(id, labels);
}
async function remember(id, { from, to }, writer) {
  if (from.length === to.length && to.every((label) => from.includes(label))) return;
  await writer.writeManagedLabels(id, to, false);
}

// src/sync/apply/write.ts
async function writePage(page, target, context) {
  const { content } = context.finish(page, context.title);
  const current = context.written.get(page.entry.path) ?? target;
  try {
    return remember2(page, { page: await context.writer.update(current, content) }, context);
  } catch (error) {
    if (!(error instanceof ConfluenceError) || error.code !== "conflict" || context.onDrift !== "overwrite")
      throw error;
    const [fresh] = await context.reader.readPages([target.id]);
    if (fresh === void 0 || fresh.version.number === current.version.number) throw error;
    const written = await context.writer.update(fresh, content);
    return remember2(page, { page: written, drift: toDrift(fresh) }, context);
  }
}
function remember2(page, written, context) {
  context.written.set(page.entry.path, written.page);
  return written;
}
function toDrift({ version }) {
  return {
    kind: "edited",
    ...version.authorId === void 0 ? {} : { authorId: version.authorId },
    ...version.createdAt === void 0 ? {} : { at: version.createdAt }
  };
}

// src/sync/apply/update.ts
async function applyUpdate(operation, context) {
  const { page, target, changes } = operation;
  const left = parseMark(target.version.message)?.fingerprint.output;
  if (isSettled(operation, context) && left !== void 0 && sameOutput(left, withPlaceOf(left, context.finish(page).output, page))) {
    return { operation, status: "unneeded", page: target };
  }
  await applyParts(page, target, { parts: changes, context });
  const written = await writePage(page, target, context);
  return { operation, status: "applied", ...written };
}
function isSettled({ page, drift, adopted }, { written }) {
  const { path: path2, pageId } = page.entry;
  return drift === void 0 && adopted === void 0 && pageId !== void 0 && !written.has(path2);
}
async function applyParts(page, { id }, { parts, context }) {
  if (parts.includes("attachments")) await applyAttachments(id, page, { ...context, isNew: false });
  if (parts.includes("labels")) await applyLabels(id, page, context);
  if (parts.includes("access")) await applyAccess(id, page, { ...context, isNew: false });
}
function withPlaceOf(left, wanted, { entry }) {
  return entry.parent === void 0 ? { ...wanted, place: left.place } : wanted;
}

// src/sync/apply/complete.ts
async function applyComplete(operation, context) {
  const { page, target } = operation;
  await applyParts(page, target, { parts: outputParts, context });
  return { operation, status: "applied", page: target };
}

// src/sync/apply/drafts.ts
async function createDrafts(pages, options) {
  const { writer, journal, signal, spaceOf: spaceOf2, living } = options;
  const ids = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  const limit = pLimit(options.concurrency);
  const left = new Map((await journal.read()).map((draft) => [draft.path, draft]));
  const create = async (page) => {
    const { path: path2 } = page.entry;
    const space = spaceOf2(page);
    const old = left.get(path2);
    if (old !== void 0 && old.space === space.id && !living.has(old.id)) {
      ids.set(path2, old.id);
      left.delete(path2);
    } else if (signal?.aborted !== true) {
      const id = await writer.createDraft({ space, title: page.title });
      ids.set(path2, id);
      await journal.add({ path: path2, space: space.id, id });
    }
  };
  await Promise.all(
    pages.map(
      (page) => limit(
        () => create(page).catch((error) => {
          if (!(error instanceof ConfluenceError)) throw error;
          failures.set(page.entry.path, error);
        })
      )
    )
  );
  const missing = findMissing(pages, ids);
  const useless = [...missing].map((path2) => ids.get(path2)).filter((id) => id !== void 0);
  const abandoned = [...left.values()].map((draft) => draft.id).filter((id) => !living.has(id));
  await Promise.all([...useless, ...abandoned].map((id) => limit(() => discard(id, writer))));
  return { ids, failures, missing };
}
function findMissing(pages, ids) {
  const parents = new Map(
    pages.map(({ entry }) => [entry.path, entry.parent?.kind === "path" ? entry.parent.path : void 0])
  );
  const missing = /* @__PURE__ */ new Set();
  for (const path2 of parents.keys()) {
    const chain = [];
    let current = path2;
    while (current !== void 0 && parents.has(current) && ids.has(current)) {
      chain.push(current);
      current = parents.get(current);
    }
    const broken = current !== void 0 && parents.has(current);
    if (broken) for (const member of [...chain, current]) missing.add(member);
  }
  return missing;
}
async function settleDrafts(outcomes, { ids }, { writer, journal, spaceOf: spaceOf2 }) {
  const doubtful = [];
  for (const outcome of outcomes) {
    const { operation, status } = outcome;
    const id = operation.kind === "create" ? ids.get(operation.page.entry.path) : void 0;
    if (operation.kind !== "create" || id === void 0) continue;
    if (status === "blocked" || status === "cancelled") await discard(id, writer);
    if (status === "failed" && outcome.pageId === void 0 && !isRefusal2(outcome.error))
      doubtful.push({ path: operation.page.entry.path, space: spaceOf2(operation.page).id, id });
  }
  await journal.replace(doubtful);
}
function isRefusal2(error) {
  return error instanceof ConfluenceError && error.code !== "unavailable";
}
async function discard(id, writer) {
  try {
    await writer.discardDraft(id);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
}

// src/sync/apply/create.ts
async function applyCreate(operation, context) {
  const { page } = operation;
  const draft = context.drafts.get(page.entry.path);
  if (draft === void 0) {
    throw new ConfluenceError(`Cannot create "${page.title}" from ${page.entry.path}: it has no draft.`, {
      code: "unavailable"
    });
  }
  const published = await publish(operation, { draft, context });
  context.written.set(page.entry.path, published);
  if (page.attachments.length > 0) await applyAttachments(published.id, page, { ...context, isNew: true });
  await labelNewPage(published.id, page, context);
  if (page.readOnly) await applyAccess(published.id, page, { ...context, isNew: true });
  return { operation, status: "applied", page: published };
}
async function publish({ page }, {
  draft,
  context
}) {
  try {
    return await context.writer.publish(draft, context.spaceOf(page), context.finish(page).content);
  } catch (error) {
    if (error instanceof ConfluenceError && error.code !== "unavailable")
      await discard(draft, context.writer);
    throw error;
  }
}

// src/sync/remote-state.ts
function spaceOf(state, key) {
  return state.spaces.get(key.toUpperCase());
}
function observedOf(state, path2) {
  const observed = state.pages.get(path2);
  if (observed === void 0) throw new InputError(`Cannot plan ${path2}: it was not observed.`);
  return observed;
}

// src/core/desired/fingerprint.ts
var converterVersion = 1;
function fingerprintInputs(inputs) {
  const { entry, digest, settings, repository, references, facts } = inputs;
  const paths = entry.parent?.kind === "path" ? [...references, entry.parent.path] : [...references];
  const described = paths.map((path2) => describeFact(facts, path2)).filter((fact) => fact !== void 0);
  return hashInputs([
    String(converterVersion),
    JSON.stringify([
      entry.path,
      entry.space,
      entry.title ?? null,
      entry.labels ?? null,
      entry.readOnly ?? null
    ]),
    JSON.stringify(entry.parent ?? null),
    JSON.stringify(settings, Object.keys(settings).sort()),
    JSON.stringify([settings.mermaid, settings.math]),
    JSON.stringify([repository.name, repository.url ?? null, repository.branch]),
    digest,
    ...described.sort()
  ]);
}
function fingerprintOutput(page, body, parentId) {
  return {
    title: hashOutput("title", [page.title]),
    body: hashOutput("body", [body]),
    place: hashPlace(parentId),
    labels: hashOutput("labels", [...page.labels].sort()),
    attachments: hashOutput(
      "attachments",
      page.attachments.map(({ name, digest }) => `${name} ${digest}`).sort()
    ),
    access: page.readOnly ? "r" : "w"
  };
}
function hashPlace(parentId) {
  return hashOutput("place", parentId === void 0 ? [] : [parentId]);
}

// src/sync/apply/finish.ts
function createFinisher(inputs) {
  const { sources, ids, drafted, missing, commit } = inputs;
  const { settings, repository } = inputs.surroundings;
  const facts = withPageIds(inputs.surroundings.facts, ids, missing);
  const idOf2 = (path2) => {
    const id = ids.get(path2);
    if (id === void 0)
      throw new InputError(`Cannot finish a page: the id of the page for ${path2} is not known.`);
    return id;
  };
  return (page, temporaryTitle) => {
    const { entry } = page;
    const source = sources.get(entry.path);
    if (source === void 0)
      throw new InputError(`Cannot finish the page for ${entry.path}: its file was not read.`);
    const { parent } = entry;
    const parentId = parent?.kind === "path" ? idOf2(parent.path) : parent?.id;
    const body = fillBody(page.body, idOf2);
    const title = temporaryTitle ?? page.title;
    const output = fingerprintOutput(page, body, parentId);
    const { digest, references } = source;
    const fingerprint = {
      inputs: fingerprintInputs({ entry, digest, references, settings, repository, facts }),
      output
    };
    const mark = {
      repository: hashRepository(repository.name),
      path: hashPath(entry.path),
      fingerprint: temporaryTitle === void 0 ? fingerprint : unfinished
    };
    const origin = { path: entry.path, repository: repository.name, ...commit === void 0 ? {} : { commit } };
    const content = { title, body, message: formatMark(mark, origin) };
    const waits = temporaryTitle !== void 0 && parent?.kind === "path" && drafted.has(parent.path);
    return { content: { ...content, ...parentId === void 0 || waits ? {} : { parentId } }, output };
  };
}

// src/sync/apply/create-context.ts
function createContext(ports, inputs) {
  const { planned, online, options, drafts, messages, images, listed } = inputs;
  const ids = new Map([...online.remote.ids, ...drafts.ids]);
  const { sources } = planned.state;
  const { surroundings } = online;
  return {
    ...ports,
    onDrift: options.policy.onDrift,
    drafts: drafts.ids,
    images,
    listed,
    written: /* @__PURE__ */ new Map(),
    finish: createFinisher({
      sources,
      surroundings,
      ids,
      drafted: drafts.ids,
      missing: drafts.missing,
      commit: options.commit
    }),
    spaceOf: (page) => requireSpace(page, online),
    warnOnce: (message) => messages.set(message.ruleId ?? message.reason, messages.get(message.ruleId ?? "") ?? message)
  };
}
function requireSpace(page, { remote }) {
  const space = spaceOf(remote, page.entry.space);
  if (space === void 0)
    throw new InputError(`Cannot write ${page.entry.path}: the space ${page.entry.space} was not found.`);
  return space;
}

// src/sync/apply/page-files.ts
async function readPageFiles(operations, {
  reader,
  listed,
  concurrency
}) {
  const limit = pLimit(concurrency);
  const read = async (operation) => {
    if (!("page" in operation) || operation.kind === "move" || operation.kind === "retitle") return [];
    const { page } = operation;
    if (!page.attachments.some(({ source }) => source.kind === "diagram")) return [];
    if (operation.kind === "create") return [{ page, present: /* @__PURE__ */ new Set() }];
    if (operation.kind === "update" && !operation.changes.includes("attachments")) return [];
    const { id } = operation.target;
    const attachments = await limit(() => reader.readAttachments(id));
    listed.set(id, attachments);
    const wanted = new Map(page.attachments.map(({ name, digest }) => [name, digest]));
    const isPresent2 = ({ name, comment }) => wanted.has(name) && wanted.get(name) === parseAttachmentMark(comment);
    return [{ page, present: new Set(attachments.filter(isPresent2).map(({ name }) => name)) }];
  };
  return (await Promise.all(operations.map(read))).flat();
}

// src/sync/apply/move.ts
async function applyMove(operation, context) {
  return { operation, status: "applied", ...await writePage(operation.page, operation.target, context) };
}

// src/sync/apply/remove.ts
async function applyRemove(operation, { reader, writer }) {
  const { kind, target } = operation;
  if (await reader.hasChildren(target.id)) {
    throw new ConfluenceError(
      `Cannot ${kind} page ${target.id} "${target.title}": other pages or folders are under it. Move them elsewhere, or remove it by hand.`,
      { code: "rejected" }
    );
  }
  await writer[kind](target.id);
  return { operation, status: "applied", page: target };
}

// src/sync/apply/retitle.ts
async function applyRetitle(operation, context) {
  const { page, target, temporaryTitle: title } = operation;
  return { operation, status: "applied", ...await writePage(page, target, { ...context, title }) };
}

// src/core/plan/observed.ts
function ownMark(version, repository) {
  const mark = parseMark(version.message);
  return mark?.repository === hashRepository(repository) ? mark : void 0;
}
function indexMarkedPages(pages, repository, mapped) {
  const mappedHashes = new Set([...mapped].map(hashPath));
  const paths = /* @__PURE__ */ new Map();
  const orphans = [];
  for (const page of pages) {
    const mark = ownMark(page.version, repository);
    if (mark === void 0) continue;
    if (mappedHashes.has(mark.path)) paths.set(mark.path, page);
    else orphans.push(page);
  }
  const titles = new Map(orphans.map((page) => [normalizeTitle(page.title), page]));
  return {
    byPath: (path2) => paths.get(hashPath(path2)),
    byTitle: (title) => titles.get(normalizeTitle(title)),
    orphans
  };
}
function normalizeTitle(title) {
  return title.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}

// src/core/plan/dependencies.ts
function findDependencies(operations) {
  const providers = findProviders(operations);
  return operations.map((operation, index) => {
    const before = isRemoval(operation) ? beforeRemoval(operation, providers) : beforeWrite(operation, providers);
    return [...new Set(before)].filter((other) => other !== index);
  });
}
function beforeWrite(operation, { makers, movers, retitles, titles }) {
  if (operation.kind === "skip" || operation.kind === "retitle" || isRemoval(operation)) return [];
  const { entry } = operation.page;
  const parent = entry.parent?.kind === "path" ? entry.parent.path : void 0;
  const before = [
    parent === void 0 ? void 0 : makers.get(parent),
    // Two pages may change places in the tree: the upper one goes first, or Confluence sees a circle.
    parent === void 0 || !changesPlace(operation) ? void 0 : movers.get(parent),
    retitles.get(entry.path),
    titles.get(titleKey(entry.space, operation.page.title))
  ];
  return before.filter((index) => index !== void 0);
}
function beforeRemoval(operation, providers) {
  const { removals, leaving, retitles, takenTitles, writes } = providers;
  const { id } = operation.target;
  const title = freedTitle(operation);
  const rush = title !== void 0 && takenTitles.has(title);
  const gone = (leaving.get(id) ?? []).map(({ path: path2, index }) => retitles.get(path2) ?? index);
  return [...removals.get(id) ?? [], ...rush ? gone : writes];
}
function findProviders(operations) {
  const makers = /* @__PURE__ */ new Map();
  const movers = /* @__PURE__ */ new Map();
  const retitles = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Map();
  const removals = /* @__PURE__ */ new Map();
  const leaving = /* @__PURE__ */ new Map();
  const takenTitles = /* @__PURE__ */ new Set();
  const writes = [];
  for (const [index, operation] of operations.entries()) {
    if (operation.kind === "skip") continue;
    if (isRemoval(operation)) {
      const parent = operation.target.parentId ?? "";
      removals.set(parent, [...removals.get(parent) ?? [], index]);
      const title2 = freedTitle(operation);
      if (title2 !== void 0) titles.set(title2, index);
      continue;
    }
    writes.push(index);
    const { path: path2, space } = operation.page.entry;
    takenTitles.add(titleKey(space, operation.page.title));
    const from = operation.kind === "create" ? void 0 : operation.target.parentId;
    if (from !== void 0) leaving.set(from, [...leaving.get(from) ?? [], { path: path2, index }]);
    if (operation.kind === "retitle") retitles.set(path2, index);
    if (makesPage(operation)) makers.set(path2, index);
    if (changesPlace(operation)) movers.set(path2, index);
    const title = freedTitle(operation);
    if (title !== void 0 && (operation.kind === "retitle" || !titles.has(title))) titles.set(title, index);
  }
  return { makers, movers, retitles, titles, removals, leaving, takenTitles, writes };
}
function makesPage(operation) {
  return operation.kind === "create" || operation.kind === "update" && operation.drift?.kind === "trashed";
}
function changesPlace(operation) {
  return operation.kind === "move" || operation.kind === "update" && operation.changes.includes("place");
}
function isRemoval(operation) {
  return operation.kind === "archive" || operation.kind === "trash";
}
function freedTitle(operation) {
  if (operation.kind === "trash") {
    return operation.space === void 0 ? void 0 : titleKey(operation.space, operation.target.title);
  }
  if (operation.kind !== "update" && operation.kind !== "retitle") return void 0;
  const { page, target } = operation;
  const from = titleKey(page.entry.space, target.title);
  return from === titleKey(page.entry.space, page.title) ? void 0 : from;
}
function titleKey(space, title) {
  return `${space.toLowerCase()} ${normalizeTitle(title)}`;
}

// src/sync/apply/schedule.ts
async function runInOrder(operations, schedule) {
  const limit = pLimit(schedule.concurrency);
  const results = [];
  const dependencies = findDependencies(operations);
  for (const [index, operation] of operations.entries()) {
    const before = (dependencies[index] ?? []).flatMap((other) => results[other] ?? []);
    results.push(runAfter(operation, before, { ...schedule, limit }));
  }
  return Promise.all(results);
}
async function runAfter(operation, before, { run: run2, signal, onDone, limit }) {
  const finished = await Promise.all(before);
  const failed = finished.find((outcome2) => !isDone(outcome2));
  const outcome = await limit(async () => {
    if (operation.kind === "skip") return { operation, status: "skipped" };
    if (signal?.aborted === true) return { operation, status: "cancelled" };
    if (failed !== void 0) return { operation, status: "blocked", by: pathOf(failed.operation) };
    return run2(operation);
  });
  onDone(outcome);
  return outcome;
}
function isDone({ status }) {
  return status === "applied" || status === "unneeded";
}

// src/sync/apply/index.ts
var appliers = {
  create: applyCreate,
  retitle: applyRetitle,
  update: applyUpdate,
  complete: applyComplete,
  move: applyMove,
  archive: applyRemove,
  trash: applyRemove
};
async function applyPlan(ports, planned, options) {
  const { online, converter } = planned;
  const { operations } = planned.plan;
  if (online === void 0) return { outcomes: operations.map(toSkipped), messages: [] };
  const listed = /* @__PURE__ */ new Map();
  const files = await readPageFiles(operations, {
    reader: ports.reader,
    listed,
    concurrency: options.concurrency
  });
  const { images, broken } = await drawDiagrams(files, ports.diagrams);
  await converter.convertBroken(broken, online.surroundings);
  const created = operations.flatMap((operation) => operation.kind === "create" ? [operation.page] : []);
  const draftOptions = {
    ...ports,
    concurrency: options.concurrency,
    signal: options.signal,
    spaceOf: (page) => requireSpace(page, online),
    living: new Set(online.remote.ids.values())
  };
  const drafts = await createDrafts(created, draftOptions);
  await converter.convertWithout(drafts.missing, online.surroundings);
  const messages = /* @__PURE__ */ new Map();
  const context = createContext(ports, { planned, online, options, drafts, messages, images, listed });
  ports.progress.report({
    kind: "phase",
    name: "apply",
    total: operations.filter(({ kind }) => kind !== "skip").length
  });
  const outcomes = await runInOrder(
    operations.map((operation) => refresh(operation, planned)),
    {
      run: (operation) => run(operation, { context, drafts }),
      concurrency: options.concurrency,
      signal: options.signal,
      onDone: ({ status }) => status !== "skipped" && ports.progress.report({ kind: "advance" })
    }
  );
  await settleDrafts(outcomes, drafts, draftOptions);
  return { outcomes, messages: [...messages.values()] };
}
function toSkipped(operation) {
  return { operation, status: "skipped" };
}
function refresh(operation, { converter }) {
  if (!("page" in operation)) return operation;
  const page = converter.built(operation.page.entry.path)?.page ?? operation.page;
  return { ...operation, page };
}
async function run(operation, { context, drafts }) {
  if (operation.kind === "skip") return { operation, status: "skipped" };
  const path2 = pathOf(operation);
  const failure = drafts.failures.get(path2);
  if (operation.kind === "create" && failure !== void 0)
    return { operation, status: "failed", error: failure };
  try {
    const apply = appliers[operation.kind];
    return await apply(operation, context);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const pageId = context.written.get(path2)?.id ?? ("target" in operation ? operation.target?.id : void 0);
    return { operation, status: "failed", error, ...pageId === void 0 ? {} : { pageId } };
  }
}

// src/core/plan/drift.ts
function findDrift({ page, ownership }, place) {
  const { version } = page;
  if (page.status !== "current") return { kind: "trashed" };
  if (ownership.kind === "edited") {
    return {
      kind: "edited",
      ...version.authorId === void 0 ? {} : { authorId: version.authorId },
      ...version.createdAt === void 0 ? {} : { at: version.createdAt }
    };
  }
  if (ownership.kind === "foreign" || place.kind !== "under" || page.parentId === place.id) return void 0;
  return ownership.mark.fingerprint.output.place === hashPlace(place.id) ? { kind: "moved" } : void 0;
}

// src/core/plan/refuse.ts
function refuse(subject, policy) {
  const { entry, observed, place, space } = subject;
  if (space === void 0) return skip(subject, "space-missing", { failed: true });
  if (observed.kind === "absent") return void 0;
  const strict = policy.onDrift === "fail";
  if (observed.kind === "gone") {
    return policy.onDrift === "overwrite" ? void 0 : skip(subject, "gone", { failed: strict });
  }
  const { page: target, ownership } = observed;
  if (ownership.kind === "foreign" && !policy.adopt && !entry.adopt) {
    return skip(subject, "not-owned", { target, failed: true });
  }
  if (target.status === "archived") return skip(subject, "archived", { target, failed: true });
  if (target.spaceId !== space.id) return skip(subject, "other-space", { target, failed: true });
  const drift = findDrift(observed, place);
  if (drift === void 0 || policy.onDrift === "overwrite") return void 0;
  return skip(subject, "drift", { target, drift, failed: strict });
}
function keep(subject, inputs) {
  const { entry, observed, place } = subject;
  if (observed.kind !== "found" || observed.by !== "id" || entry.pageId === void 0) return void 0;
  const { ownership, page: target } = observed;
  if (ownership.kind !== "ours" || ownership.mark.fingerprint.inputs !== inputs) return void 0;
  if (findDrift(observed, place) !== void 0) return void 0;
  return skip(subject, "unchanged", { target, failed: false });
}
function skip({ entry, title }, reason, fields) {
  return { kind: "skip", path: entry.path, space: entry.space, title, reason, ...fields };
}

// src/core/plan/decide.ts
function decide({ page, observed, place }) {
  if (observed.kind === "absent") return { kind: "create", page };
  if (observed.kind === "gone") return { kind: "create", page, replaces: observed.id };
  const { page: target, ownership } = observed;
  if (ownership.kind === "foreign")
    return { kind: "update", page, target, changes: outputParts, adopted: true };
  const drift = findDrift(observed, place);
  const withDrift = drift === void 0 ? {} : { drift };
  const changes = findChanges(page, observed, place);
  const all = drift?.kind === "edited" || drift?.kind === "trashed" || observed.by === "search" && changes.length > 0;
  if (all) return { kind: "update", page, target, changes: outputParts, ...withDrift };
  if (changes.some((part) => part !== "place")) return { kind: "update", page, target, changes, ...withDrift };
  if (changes.length > 0 || drift !== void 0) return { kind: "move", page, target, ...withDrift };
  if (observed.by === "search") return { kind: "complete", page, target };
  return skip({ entry: page.entry, title: page.title }, "unchanged", { target, failed: false });
}
function findChanges(page, { ownership }, place) {
  if (ownership.kind === "foreign" || openPaths(page.body).length > 0) return outputParts;
  const parentId = place.kind === "under" ? place.id : void 0;
  const wanted = fingerprintOutput(
    page,
    fillBody(page.body, (path2) => path2),
    parentId
  );
  const left = ownership.mark.fingerprint.output;
  return outputParts.filter((part) => {
    if (part !== "place") return wanted[part] !== left[part];
    return place.kind === "under-new" || place.kind === "under" && wanted.place !== left.place;
  });
}

// src/core/plan/order.ts
function orderOperations(operations) {
  let current = operations;
  for (; ; ) {
    const dependencies = findDependencies(current);
    const result = sort(dependencies);
    if (result.kind === "sorted")
      return { operations: result.order.map((index) => current[index]).filter(isPresent) };
    current = breakCycle(current, result.cycle);
  }
}
function sort(dependencies) {
  const order = [];
  const states = /* @__PURE__ */ new Map();
  const chain = [];
  const visit = (index) => {
    if (states.get(index) === "done") return void 0;
    if (states.get(index) === "open") return chain.slice(chain.indexOf(index));
    states.set(index, "open");
    chain.push(index);
    for (const before of dependencies[index] ?? []) {
      const cycle = visit(before);
      if (cycle !== void 0) return cycle;
    }
    chain.pop();
    states.set(index, "done");
    order.push(index);
    return void 0;
  };
  for (const index of dependencies.keys()) {
    const cycle = visit(index);
    if (cycle !== void 0) return { kind: "cycle", cycle };
  }
  return { kind: "sorted", order };
}
function breakCycle(operations, cycle) {
  const members = cycle.map((index) => operations[index]).filter(isPresent);
  for (const member of members) {
    if (member.kind !== "update" || freedTitle(member) === void 0) continue;
    const { page, target } = member;
    if (operations.some((other) => other.kind === "retitle" && pathOf(other) === pathOf(member))) continue;
    const suffix = ` (${hashPath(page.entry.path)})`;
    const temporaryTitle = `${target.title.slice(0, 255 - suffix.length)}${suffix}`;
    return [...operations, { kind: "retitle", page, target, temporaryTitle }];
  }
  throw new InputError(
    `Cannot order the pages: they wait for each other (${members.map(pathOf).join(" → ")}).`
  );
}
function isPresent(value) {
  return value !== void 0;
}

// src/core/plan/index.ts
function assemblePlan({ candidates, decided, orphans }, policy) {
  return orderOperations([...decided, ...candidates.map(decide), ...planRemovals(orphans, policy)]);
}

// src/sync/existence.ts
function findExistence({ entries, selected }, remote, impossible) {
  const { ids } = remote;
  const possible = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { path: path2, space } = entry;
    const found = remote.pages.get(path2)?.kind === "found";
    if (found || !selected.has(path2) || impossible.has(path2) || spaceOf(remote, space) === void 0)
      continue;
    possible.set(path2, entry);
  }
  const created = /* @__PURE__ */ new Set();
  for (const entry of possible.values()) if (canExist(entry, { ids, possible })) created.add(entry.path);
  return { ids, created };
}
function canExist(entry, {
  ids,
  possible
}) {
  let current = entry;
  while (current !== void 0) {
    const { parent } = current;
    if (parent?.kind !== "path" || ids.has(parent.path)) return true;
    current = possible.get(parent.path);
  }
  return false;
}
function placeOf(entry, { ids, created }) {
  const { parent } = entry;
  if (parent === void 0) return { kind: "anywhere" };
  if (parent.kind === "id") return { kind: "under", id: parent.id };
  const id = ids.get(parent.path);
  if (id !== void 0) return { kind: "under", id };
  return created.has(parent.path) ? { kind: "under-new" } : void 0;
}

// src/sync/decide-pages.ts
async function decidePages(ports, run2) {
  const candidates = [];
  const decided = [];
  ports.progress.report({ kind: "phase", name: "convert", total: run2.wanted.length });
  for (const source of run2.wanted) {
    const decision = await decidePage(source, run2);
    if ("observed" in decision) candidates.push(decision);
    else decided.push(decision);
    ports.progress.report({ kind: "advance" });
  }
  return { candidates, decided };
}
async function decidePage(source, run2) {
  const { remote, options, existence, surroundings, converter } = run2;
  const { entry, title, digest, references } = source;
  const observed = observedOf(remote, entry.path);
  const space = spaceOf(remote, entry.space);
  const place = placeOf(entry, existence);
  const subject = { entry, title, observed, place: place ?? { kind: "anywhere" }, space };
  const refused = refuse(subject, options.policy);
  if (refused !== void 0) return refused;
  if (place === void 0) return skip(subject, "parent-skipped", { failed: true, ...targetOf(observed) });
  const kept = keep(subject, fingerprintInputs({ entry, digest, references, ...surroundings }));
  if (kept !== void 0) return kept;
  const built = converter.built(entry.path) ?? await converter.convert(source, surroundings);
  if (built.page === void 0) return skip(subject, "content-error", { failed: true, ...targetOf(observed) });
  return { page: built.page, observed, place };
}
function targetOf(observed) {
  return observed.kind === "found" ? { target: observed.page } : {};
}

// src/sync/ownership.ts
async function readOwnership(reader, page, repository) {
  const current = ownMark(page.version, repository);
  if (current !== void 0) return { kind: "ours", mark: current };
  for await (const versions of reader.readVersions(page.id)) {
    for (const version of versions) {
      const mark = ownMark(version, repository);
      if (mark !== void 0) return { kind: "edited", mark };
    }
  }
  return { kind: "foreign" };
}

// src/sync/search.ts
async function searchPages(reader, request) {
  const { unknown, spaces, findOrphans: findOrphans2, entries, repository } = request;
  const mapped = new Set(entries.map((entry) => entry.path));
  const ids = new Set(entries.map((entry) => entry.pageId).filter((id) => id !== void 0));
  const pages = /* @__PURE__ */ new Map();
  const orphans = [];
  for (const space of spaces.values()) {
    const wanted = unknown.filter(({ entry }) => entry.space.toUpperCase() === space.key.toUpperCase());
    if (wanted.length === 0 && !findOrphans2) continue;
    const listing = await listSpace(reader, space, findOrphans2 ? Number.POSITIVE_INFINITY : wanted.length);
    const candidates = listing.complete ? listing.pages : await findTitles(reader, space, { wanted, request });
    const known = [...new Map([...listing.pages, ...candidates].map((page) => [page.id, page])).values()];
    const marked = indexMarkedPages(known, repository, mapped);
    const titles = new Map(known.map((page) => [normalizeTitle(page.title), page]));
    const limit = pLimit(request.concurrency);
    await Promise.all(
      wanted.map(
        ({ entry, title }) => limit(async () => {
          const found = await identify(reader, { entry, title, marked, titles, ids, mapped, repository });
          if (found !== void 0) pages.set(entry.path, found);
        })
      )
    );
    const taken = new Set([...pages.values()].map((found) => found.kind === "found" ? found.page.id : ""));
    if (findOrphans2) orphans.push(...marked.orphans.filter((page) => !ids.has(page.id) && !taken.has(page.id)));
  }
  return { pages, orphans };
}
async function listSpace(reader, space, most) {
  const pages = [];
  let batches = 0;
  for await (const batch of reader.listPages(space.id)) {
    pages.push(...batch);
    batches += 1;
    if (batches > most) return { pages, complete: false };
  }
  return { pages, complete: true };
}
async function findTitles(reader, space, { wanted, request }) {
  const limit = pLimit(request.concurrency);
  const found = await Promise.all(wanted.map(({ title }) => limit(() => reader.findPages(space.id, title))));
  return found.flat();
}
async function identify(reader, search) {
  const { entry, title, marked, titles, ids, mapped, repository } = search;
  const ours = marked.byPath(entry.path) ?? marked.byTitle(title);
  if (ours !== void 0 && !ids.has(ours.id)) {
    const mark = ownMark(ours.version, repository);
    if (mark !== void 0) return { kind: "found", page: ours, ownership: { kind: "ours", mark }, by: "search" };
  }
  const namesake = titles.get(normalizeTitle(title));
  if (namesake === void 0 || ids.has(namesake.id)) return void 0;
  const ownership = await readOwnership(reader, namesake, repository);
  if (ownership.kind !== "foreign") {
    const others = new Set([...mapped].filter((path2) => path2 !== entry.path).map(hashPath));
    if (others.has(ownership.mark.path)) return void 0;
  }
  return { kind: "found", page: namesake, ownership, by: "search" };
}

// src/sync/observe.ts
async function observe(reader, request) {
  const { wanted, repository, concurrency } = request;
  const keys = [
    ...new Set([...wanted.map(({ entry }) => entry), ...request.removed].map((entry) => entry.space))
  ];
  const spaces = new Map((await reader.readSpaces(keys)).map((space) => [space.key.toUpperCase(), space]));
  const removedIds = new Set(request.removed.map((entry) => entry.pageId));
  const ids = [...wanted.map(({ entry }) => entry.pageId), ...removedIds].filter((id) => id !== void 0);
  const byId = new Map((await reader.readPages(ids)).map((page) => [page.id, page]));
  const limit = pLimit(concurrency);
  const pages = /* @__PURE__ */ new Map();
  await Promise.all(
    wanted.map(async ({ entry }) => {
      const page = entry.pageId === void 0 ? void 0 : byId.get(entry.pageId);
      if (page === void 0) return;
      const ownership = await limit(() => readOwnership(reader, page, repository));
      pages.set(entry.path, { kind: "found", page, ownership, by: "id" });
    })
  );
  const unknown = wanted.filter(({ entry }) => !pages.has(entry.path));
  const searched = await searchPages(reader, { ...request, unknown, spaces });
  for (const { entry } of unknown) pages.set(entry.path, searched.pages.get(entry.path) ?? nothing(entry));
  const gone = [...byId.values()].filter((page) => removedIds.has(page.id));
  return {
    spaces,
    pages,
    ids: findIds(request, pages),
    orphans: [...new Map([...searched.orphans, ...gone].map((page) => [page.id, page])).values()]
  };
}
function nothing(entry) {
  return entry.pageId === void 0 ? { kind: "absent" } : { kind: "gone", id: entry.pageId };
}
function findIds({ entries, adopt }, pages) {
  const ids = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const observed = pages.get(entry.path);
    const id = observed === void 0 ? entry.pageId : idOf(observed, adopt || entry.adopt);
    if (id !== void 0) ids.set(entry.path, id);
  }
  return ids;
}
function idOf(observed, adopt) {
  if (observed.kind !== "found") return void 0;
  const namesake = observed.by === "search" && observed.ownership.kind === "foreign" && !adopt;
  return namesake ? void 0 : observed.page.id;
}

// src/sync/orphans.ts
function findOrphans({ removed, positions }, remote, repository) {
  const paths = new Map(removed.map((entry) => [entry.pageId, entry.path]));
  const spaces = new Map([...remote.spaces.values()].map((space) => [space.id, space.key]));
  return remote.orphans.flatMap((page) => {
    const space = spaces.get(page.spaceId);
    if (space === void 0 || ownMark(page.version, repository) === void 0) return [];
    const path2 = paths.get(page.id) ?? pathIn(page.version.message);
    return positions.has(path2) ? [] : { page, path: path2, space };
  });
}
function pathIn(message) {
  return /\] (.+?)(?: @ [\da-f]{7})?(?: \([^()]*\))?$/.exec(message)?.[1] ?? message;
}

// src/sync/surroundings.ts
async function findSurroundings(ports, run2) {
  const { options, state, remote, siteUrl } = run2;
  const settings = { ...options.settings, siteUrl };
  const impossible = findImpossible(run2);
  const images = await readImages(state, ports.tree);
  for (; ; ) {
    const existence = findExistence(state, remote, impossible);
    const facts = { ...state.index, pages: collectPages(state, existence), images };
    const surroundings = { settings, repository: options.repository, facts };
    const failed = await convertNew(run2, { existence, surroundings });
    if (failed.length === 0) return { existence, surroundings };
    for (const path2 of failed) impossible.add(path2);
  }
}
function findImpossible({ state, wanted, remote, options }) {
  const impossible = new Set([...state.sources.keys()].filter((path2) => !remote.pages.has(path2)));
  for (const { entry } of wanted) {
    const gone = observedOf(remote, entry.path).kind === "gone";
    if (gone && options.policy.onDrift !== "overwrite") impossible.add(entry.path);
  }
  return impossible;
}
async function convertNew({ wanted, converter }, { existence, surroundings }) {
  const failed = [];
  for (const source of wanted) {
    if (!existence.created.has(source.entry.path)) continue;
    const { page } = await converter.convert(source, surroundings);
    if (page === void 0) failed.push(source.entry.path);
  }
  return failed;
}

// src/sync/plan.ts
async function planSync(ports, options) {
  const state = await readRepository(ports, options);
  requireMapping(state, options);
  const converter = createConverter(ports, options);
  const unreadable = state.unreadable.map(holdBack);
  const { messages } = state;
  if (isNothingToDo(state, options)) return { plan: { operations: unreadable }, state, converter, messages };
  const connection = await ports.reader.connect();
  const { wanted, conflicting, conflicts } = splitByTitle(state);
  const remote = await observeWanted(ports, options, { state, wanted });
  const run2 = { options, state, wanted, remote, converter };
  const existing = await findSurroundings(ports, { ...run2, siteUrl: connection.siteUrl });
  const { candidates, decided } = await decidePages(ports, { ...run2, ...existing });
  const held = [...decided, ...unreadable, ...conflicting.map(({ entry }) => holdBack(entry))];
  const orphans = findOrphans(state, remote, options.repository.name);
  return {
    plan: assemblePlan({ candidates, decided: held, orphans }, options.policy),
    state,
    converter,
    online: { connection, remote, surroundings: existing.surroundings },
    messages: [...messages, ...conflicts]
  };
}
function splitByTitle({ sources, selected }) {
  const all = [...sources.values()];
  const titled = all.map(({ entry, title }) => ({ path: entry.path, space: entry.space, title }));
  const conflicts = findTitleConflicts(titled).filter(({ file }) => selected.has(file));
  const files = new Set(conflicts.map((message) => message.file));
  const chosen = all.filter(({ entry }) => selected.has(entry.path));
  return {
    wanted: chosen.filter(({ entry }) => !files.has(entry.path)),
    conflicting: chosen.filter(({ entry }) => files.has(entry.path)),
    conflicts
  };
}
function requireMapping({ syntaxError }, { mappingFile }) {
  if (syntaxError === void 0) return;
  const { line = 1, column = 1, reason } = syntaxError;
  throw new InputError(`${mappingFile}:${line}:${column}: ${reason}`, {
    place: { path: mappingFile, line, column }
  });
}
function holdBack(entry) {
  return skip({ entry, title: entry.title ?? entry.path }, "content-error", { failed: true });
}
function isNothingToDo({ selected, removed, changes }, { policy, scope }) {
  const removes = policy.onRemoved !== "keep" && (removed.length > 0 || looksForOrphans({ changes }, { scope, policy }));
  return selected.size === 0 && !removes;
}
function looksForOrphans({ changes }, { scope, policy }) {
  return policy.onRemoved !== "keep" && changes.kind === "all" && typeof scope === "string";
}
function observeWanted(ports, options, { state, wanted }) {
  ports.progress.report({ kind: "phase", name: "observe", total: wanted.length });
  const removed = options.policy.onRemoved === "keep" ? [] : state.removed;
  return observe(ports.reader, {
    wanted,
    removed,
    entries: state.entries,
    adopt: options.policy.adopt,
    repository: options.repository.name,
    // An entry may have left before its id was committed: then only its mark finds its page.
    findOrphans: looksForOrphans(state, options) || removed.some((entry) => entry.pageId === void 0),
    concurrency: options.concurrency
  });
}

// src/sync/index.ts
async function syncRepository(ports, options) {
  const planned = await planSync(ports, options);
  const { outcomes, messages } = await applyPlan(ports, planned, options);
  const report = await reportRun(ports, { planned, options, dryRun: false, results: outcomes, messages });
  const complete = report.counts.failed === 0 && options.signal?.aborted !== true;
  return { report, edits: [...planned.state.edits, ...outcomes.flatMap(findIdEdit)], complete };
}
async function planRepository(ports, options) {
  const planned = await planSync(ports, options);
  const results = planned.plan.operations.map((operation) => ({ operation, status: "planned" }));
  const report = await reportRun(ports, { planned, options, dryRun: true, results, messages: [] });
  return { report, edits: planned.state.edits, complete: false };
}
async function reportRun(ports, { planned, options, dryRun, results, messages }) {
  const { online, state, converter } = planned;
  return createReport({
    mode: modeOf(options, state.changes.kind),
    dryRun,
    results,
    messages: [
      ...planned.messages,
      ...await converter.collectMessages(),
      ...describeKept(planned, options),
      ...messages
    ],
    requests: ports.requests(),
    converted: converter.count(),
    siteUrl: online?.connection.siteUrl ?? ""
  });
}
function modeOf({ scope }, changes) {
  return scope === "changed" && changes === "all" ? "full" : scope === "full" ? "full" : "changed";
}
function describeKept({ state }, { policy, mappingFile }) {
  if (policy.onRemoved !== "keep") return [];
  return state.removed.filter((entry) => entry.pageId !== void 0).map(
    ({ path: path2, pageId }) => createMessage(
      `${path2} left the mapping: its page ${pageId} stays in Confluence as it is (on-removed: keep).`,
      {
        path: mappingFile,
        ruleId: "page-kept",
        severity: "info"
      }
    )
  );
}
function findIdEdit(outcome) {
  const { operation } = outcome;
  if (outcome.status !== "applied" && outcome.status !== "unneeded") return [];
  if (!("page" in operation) || operation.kind === "retitle") return [];
  const { path: path2, pageId } = operation.page.entry;
  if (pageId === outcome.page.id) return [];
  return [
    { kind: "set-page-id", path: path2, pageId: outcome.page.id, ...pageId === void 0 ? {} : { replace: true } }
  ];
}

export {
  exitCodeOf,
  beforeFirstWrite,
  checkRepository,
  syncRepository,
  planRepository
};
