import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  applyMappingEdits
} from "./chunk-SUIXZNR5.js";
import {
  followRenames,
  pLimit,
  parseMapping,
  require_ignore
} from "./chunk-B2WQDPDY.js";
import {
  findByName
} from "./chunk-VPUAAG4P.js";
import {
  parseHead
} from "./chunk-MGK3GQQQ.js";
import {
  chooseTitle,
  cutTitle,
  isFolderPage
} from "./chunk-YKMTTT7Y.js";
import {
  foldSpaceKey,
  toSourcePath,
  toSpaceKey
} from "./chunk-NNHTX2UB.js";
import {
  InputError
} from "./chunk-FC367J3K.js";
import {
  foldTitle,
  maxTitleLength,
  normalizeTitle
} from "./chunk-BYAMK74K.js";
import {
  __toESM
} from "./chunk-RKRBWD6E.js";

// src/core/mapping/rebuild-notes.ts
function describeEdit(edit) {
  switch (edit.kind) {
    case "rename":
      return { kind: "renamed", path: edit.to, text: `${edit.from} is now ${edit.to}.` };
    case "remove":
      return { kind: "removed", path: edit.path, text: `${edit.path} is gone, its entry was removed.` };
    default:
      return { kind: "added", path: edit.path, text: `${edit.path} was added${describeTitle(edit)}.` };
  }
}
function describeTitle(edit) {
  return edit.kind === "add" && edit.fields.title !== void 0 ? ` as "${edit.fields.title}"` : "";
}
function isChange({ kind }) {
  return kind !== "missing" && kind !== "skipped" && kind !== "namesake";
}
function describeMissing(path) {
  return { kind: "missing", path, text: `${path} is mapped, but there is no such file. Its entry stays.` };
}

// src/faces/cli/make-mapping.ts
var import_ignore = __toESM(require_ignore(), 1);

// src/core/mapping/assign-titles.ts
import { dirname } from "node:path/posix";
function assignTitles(files, { taken, base }) {
  const used = new Set([...taken].map(foldTitle));
  const titles = /* @__PURE__ */ new Map();
  let pending = files.toSorted((left, right) => left.path < right.path ? -1 : 1);
  for (const [stage, qualify] of [() => "", describeFolder, describePlace, describeFile].entries()) {
    const wanted = pending.map((file) => ({ file, title: join(chooseTitle(file), qualify(file.path, base)) }));
    const winners = selectWinners(wanted, used, stage === 0);
    for (const { file, title } of winners) titles.set(file.path, title);
    for (const { title } of winners) used.add(foldTitle(title));
    pending = pending.filter(({ path }) => !titles.has(path));
  }
  for (const file of pending) titles.set(file.path, numberTitle(file, used, base));
  return titles;
}
function selectWinners(wishes, used, plain) {
  const groups = /* @__PURE__ */ new Map();
  for (const wish of wishes) {
    const key = foldTitle(wish.title);
    const group = groups.get(key);
    if (group) group.push(wish);
    else if (!used.has(key)) groups.set(key, [wish]);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1) return group;
    const depths = group.map(({ file }) => file.path.split("/").length);
    const highest = Math.min(...depths);
    const nearest = group.filter((_, index) => depths[index] === highest);
    return plain && nearest.length === 1 ? nearest : [];
  });
}
var describeFolder = (path, base) => dirname(path).slice(base.length).replace(/^\.$/, "");
var describePlace = (path, base) => path.slice(base.length).replace(/\.[^./]+$/, "");
var describeFile = (path) => path;
function numberTitle(file, used, base) {
  for (let number = 2; ; number++) {
    const title = join(chooseTitle(file), `${describePlace(file.path, base)}, ${number}`);
    if (used.has(foldTitle(title))) continue;
    used.add(foldTitle(title));
    return title;
  }
}
function join(title, qualifier) {
  if (qualifier === "") return title;
  const kept = qualifier.length > 120 ? `…${qualifier.slice(-119).replace(new RegExp("^\\p{Cs}", "u"), "")}` : qualifier;
  const suffix = ` (${normalizeTitle(kept)})`;
  return cutTitle(title, maxTitleLength - suffix.length) + suffix;
}

// src/core/mapping/folder-parents.ts
function findCommonFolder(paths) {
  let shared = paths[0]?.split("/").slice(0, -1) ?? [];
  for (const path of paths) {
    const parts = path.split("/");
    const differs = shared.findIndex((part, index) => part !== parts[index] || index === parts.length - 1);
    if (differs !== -1) shared = shared.slice(0, differs);
  }
  return shared.map((part) => `${part}/`).join("");
}
function findFolderPages(paths) {
  const pages = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!isFolderPage(path)) continue;
    const folder = folderOf(path);
    const other = pages.get(folder);
    if (other === void 0 || rank(path) < rank(other)) pages.set(folder, path);
  }
  return pages;
}
function listFolderParents(path, pages) {
  const parents = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    const page = pages.get(folder);
    if (page !== void 0 && page !== path) parents.push(page);
    if (folder === "") return parents;
  }
}
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function rank(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return `${/^readme/i.test(name) ? 0 : 1}${name}`;
}

// src/core/mapping/new-parents.ts
function findParents(fresh, entries) {
  const pages = findFolderPages([...fresh, ...entries.map(({ path }) => path)]);
  const above = /* @__PURE__ */ new Map();
  for (const { path, parent } of entries) if (parent?.kind === "path") above.set(path, parent.path);
  const found = /* @__PURE__ */ new Map();
  for (const path of fresh.toSorted()) {
    const parent = listFolderParents(path, pages).find((candidate) => !leadsTo(candidate, path, above));
    if (parent === void 0) continue;
    above.set(path, parent);
    found.set(path, parent);
  }
  return found;
}
function leadsTo(start, goal, above) {
  const seen = /* @__PURE__ */ new Set();
  let current = start;
  while (current !== void 0 && current !== goal && !seen.has(current)) {
    seen.add(current);
    current = above.get(current);
  }
  return current === goal;
}

// src/core/mapping/rebuild.ts
function rebuildMapping(options) {
  const { existing, renames, present } = options;
  refuseUnreadable(existing);
  const followed = followRenames(existing?.entries ?? [], renames, present);
  const renamed = new Map(
    followed.edits.flatMap((edit) => edit.kind === "rename" ? [[edit.from, edit.to]] : [])
  );
  const keys = [...existing?.positions.keys() ?? []].map((key) => renamed.get(key) ?? key);
  const missing = followed.entries.map(({ path }) => path).filter((path) => !present.has(path));
  const removed = options.prune === true ? selectRemovable(followed.entries, new Set(missing)) : /* @__PURE__ */ new Set();
  const entries = followed.entries.filter(({ path }) => !removed.has(path));
  const added = createEntries(options, entries, new Set(keys));
  const edits = [...followed.edits, ...[...removed].map((path) => ({ kind: "remove", path })), ...added];
  const { text } = applyMappingEdits(existing?.text ?? "{}\n", edits);
  const left = missing.filter((path) => !removed.has(path));
  return { text, edits, notes: [...edits.map(describeEdit), ...left.map(describeMissing)] };
}
function selectRemovable(entries, missing) {
  const parents = new Map(
    entries.flatMap(({ path, parent }) => parent?.kind === "path" ? [[path, parent.path]] : [])
  );
  const removable = new Set(missing);
  for (const { path } of entries) {
    if (missing.has(path)) continue;
    for (let above = parents.get(path); above !== void 0 && removable.delete(above); )
      above = parents.get(above);
  }
  return removable;
}
function createEntries({ existing, files, space, folders }, entries, keys) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const fresh = [...byPath.values()].filter(({ path }) => !keys.has(path));
  const inSpace = entries.filter((entry) => foldSpaceKey(entry.space) === foldSpaceKey(space));
  const taken = inSpace.map(({ path, title }) => title ?? chooseTitle(byPath.get(path) ?? { path }));
  const titles = assignTitles(fresh, { taken, base: findCommonFolder([...byPath.keys()]) });
  const parents = folders ? findParents([...titles.keys()], inSpace) : /* @__PURE__ */ new Map();
  const usual = existing?.defaults.space === space;
  return [...titles.keys()].toSorted().map((path) => {
    const parent = parents.get(path);
    const title = titles.get(path) ?? "";
    return {
      kind: "add",
      path,
      fields: { ...usual ? {} : { space }, title, ...parent === void 0 ? {} : { parent } }
    };
  });
}
function refuseUnreadable(existing) {
  if (existing?.syntaxError !== true) return;
  const [message] = existing.messages;
  const place = `line ${message?.line ?? 1}, column ${message?.column ?? 1}`;
  throw new InputError(`Cannot rebuild the mapping (${place}): ${message?.reason ?? "it is not JSON."}`);
}

// src/faces/cli/make-mapping.ts
var usualExcludes = ["node_modules/", "vendor/", ".github/"];
async function makeMapping(tree, options) {
  const { existing, mappingFile } = options;
  const mapping = existing === void 0 ? void 0 : parseMapping(existing, mappingFile);
  refuseUnreadable(mapping);
  const space = options.space ?? mapping?.defaults.space ?? commonSpace(mapping);
  if (space === void 0) {
    throw new InputError(
      "Cannot make the mapping: the space is not known. Name it with --space KEY (the part after /spaces/ in the address of a page)."
    );
  }
  const { files: present } = await tree.list();
  const paths = [...present].filter((path) => /\.(?:md|markdown)$/i.test(path)).filter(createFilter(options)).toSorted();
  if (paths.length === 0) throw refuseNothing(options);
  const limit = pLimit(32);
  const mapped = new Set(mapping?.entries.map((entry) => entry.path));
  const read = await Promise.all(paths.map((path) => limit(() => readFile(tree, path, mapped.has(path)))));
  const files = read.filter((file) => !("kind" in file));
  const { folders, renames = [], prune = false } = options;
  const key = toSpaceKey(space);
  const rebuilt = rebuildMapping({ existing: mapping, files, present, space: key, folders, renames, prune });
  return {
    ...rebuilt,
    files,
    notes: [...rebuilt.notes, ...read.filter((file) => "kind" in file)]
  };
}
function refuseNothing({ include = [], exclude = [] }) {
  const where = include.length === 0 ? "the repository" : include.join(", ");
  const but = exclude.length === 0 ? "" : ` but for ${exclude.join(", ")}`;
  return new InputError(
    `Cannot make the mapping: found no Markdown files in ${where}${but}. Expected files that end in .md or .markdown, that Git does not ignore, outside of ${usualExcludes.join(", ")}.`
  );
}
function commonSpace(mapping) {
  const [space, ...others] = new Set(mapping?.entries.map((entry) => entry.space));
  return others.length === 0 ? space : void 0;
}
function isUsuallyExcluded(path) {
  return (0, import_ignore.default)().add(usualExcludes).ignores(path);
}
function createFilter({ include = [], exclude = [] }) {
  const excluded = (0, import_ignore.default)().add([...usualExcludes, ...exclude]);
  const included = (0, import_ignore.default)().add([...include]);
  return (path) => !excluded.ignores(path) && (include.length === 0 || included.ignores(path));
}
async function readFile(tree, path, isMapped) {
  const secret = isMapped ? void 0 : findByName(path);
  if (secret !== void 0) return skip(path, `by its name it is ${secret.what}`);
  try {
    const source = toSourcePath(path);
    const { frontMatterTitle, firstHeading } = parseHead(source, await tree.readText(source) ?? "");
    return { path: source, frontMatterTitle, firstHeading };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return skip(path, error.message);
  }
}
function skip(path, why) {
  return { kind: "skipped", path, text: `${path} was left out: ${why.replace(/\.$/, "")}.` };
}

export {
  isChange,
  makeMapping,
  isUsuallyExcluded
};
