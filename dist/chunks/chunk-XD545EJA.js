import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createGitChangeSource,
  openSyncRecord
} from "./chunk-LNOGG7AS.js";
import {
  createDiagramRenderer,
  decodeUtf8,
  describe,
  findRenames,
  isAbsence,
  isPrivate,
  openRepository,
  openSourceTree,
  openThreads,
  readFormerText,
  readInside,
  readMermaidScript,
  resolveInside,
  resolveRoot
} from "./chunk-B2WQDPDY.js";
import {
  createSecretScanner,
  loadMathRenderer,
  openDocuments
} from "./chunk-VPUAAG4P.js";
import {
  toSourcePath
} from "./chunk-NNHTX2UB.js";
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/faces/cli/workspace.ts
import path3 from "node:path";

// src/adapters/filesystem/mapping-file.ts
import { randomBytes } from "node:crypto";
import { lstat, mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
var maxBytes = 5e7;
async function readMappingFile(root, mappingFile) {
  const bytes = await readInside(resolveRoot(root), mappingFile, { maxBytes, onWarning: () => {
  } });
  return bytes && decodeUtf8(bytes, mappingFile);
}
async function writeMappingFile(root, mappingFile, text) {
  try {
    const target = await findTarget(resolveRoot(root), mappingFile);
    await replaceFile(target, text);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `Cannot write ${mappingFile}: ${describe(error)}. Check the folder's permissions and space.`
    );
  }
}
async function findTarget(root, mappingFile) {
  if (isPrivate(mappingFile))
    throw new InputError(`Cannot write ${mappingFile}: it is in Git's own folder. Name another file.`);
  const existing = await resolveInside(root, mappingFile);
  if (existing.kind === "inside") return existing.real;
  const folder = path.posix.dirname(mappingFile);
  const place = folder === "." ? root : await makeFolder(root, folder);
  const target = place === void 0 ? void 0 : path.join(place, path.posix.basename(mappingFile));
  if (existing.kind === "outside" || target === void 0 || await isLink(target)) {
    throw new InputError(
      `Cannot write ${mappingFile}: a symbolic link leads out of the repository. Name another file.`
    );
  }
  return target;
}
async function makeFolder(root, folder) {
  const parts = folder.split("/");
  for (const index of parts.keys()) {
    const part = parts.slice(0, index + 1).join("/");
    const found = await resolveInside(root, part);
    if (found.kind === "outside") return void 0;
    if (found.kind === "absent") await mkdir(path.join(root, part));
  }
  const made = await resolveInside(root, folder);
  return made.kind === "inside" ? made.real : void 0;
}
async function isLink(target) {
  try {
    return (await lstat(target)).isSymbolicLink();
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}
async function replaceFile(target, text) {
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString("hex")}.tmp`
  );
  const mode = await readMode(target);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      if (mode !== void 0) await file.chmod(mode);
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function readMode(target) {
  try {
    return (await stat(target)).mode & 511;
  } catch (error) {
    if (isAbsence(error)) return void 0;
    throw error;
  }
}

// src/faces/cli/repository-path.ts
import path2 from "node:path";
function toRepositoryPath(given, { root, cwd }) {
  const plain = given.replaceAll("\\", "/");
  const relative = path2.relative(root, path2.resolve(cwd, plain)).split(path2.sep).join("/");
  if (relative === ".." || relative.startsWith("../") || path2.isAbsolute(relative)) {
    throw new InputError(`Cannot use ${given}: it is outside the repository ${root}.`);
  }
  return relative === "" ? "." : toSourcePath(relative);
}

// src/faces/cli/workspace.ts
async function findRoot({ cwd }) {
  return topOf(await openRepository(cwd)) ?? cwd;
}
function topOf(opened) {
  return opened.kind === "repository" ? opened.repository.top : void 0;
}
async function openWorkspace(io, options) {
  const opened = await openRepository(io.cwd);
  const git = opened.kind === "repository" ? opened.repository : void 0;
  const root = topOf(opened) ?? io.cwd;
  const commit = await git?.readHead();
  const threads = openThreads();
  const location = { root, ...options.target === void 0 ? {} : { target: options.target } };
  return {
    root,
    repository: await describeRepository(git, { root, env: io.env, branch: options.branch }),
    ...commit === void 0 ? {} : { commit },
    tree: openSourceTree(root, { onWarning: once((text) => io.err(`${text}
`)) }),
    changes: createGitChangeSource(location),
    findRenames: (gone) => findRenames(root, gone),
    readFormerText: (file) => readFormerText(root, file),
    diagrams: createDiagramRenderer({
      env: io.env,
      mermaidScript: readMermaidScript,
      onNotice: (text) => io.err(`${text}
`)
    }),
    scanner: createSecretScanner(threads),
    documents: openDocuments(loadMathRenderer, threads),
    mapping: {
      read: (mappingFile) => readMappingFile(root, mappingFile),
      write: (mappingFile, text) => writeMappingFile(root, mappingFile, text)
    },
    record: openSyncRecord(location),
    toRepositoryPaths: (paths) => paths.map((given) => toRepositoryPath(given, { root, cwd: io.cwd }))
  };
}
function once(say) {
  const said = /* @__PURE__ */ new Set();
  return (text) => {
    if (!said.has(text)) say(text);
    said.add(text);
  };
}
async function describeRepository(git, { root, env, branch }) {
  const origin = await git?.readOrigin();
  const given = env["GITHUB_REPOSITORY"] ?? "";
  const server = env["GITHUB_SERVER_URL"] ?? origin?.serverUrl ?? "https://github.com";
  const name = given !== "" ? given : origin === void 0 ? void 0 : `${origin.owner}/${origin.name}`;
  const current = branch ?? await git?.readBranch() ?? "main";
  if (name === void 0) return { name: path3.basename(root), branch: current };
  return { name, url: `${server.replace(/\/+$/, "")}/${name}`, branch: current };
}

export {
  toRepositoryPath,
  findRoot,
  openWorkspace
};
