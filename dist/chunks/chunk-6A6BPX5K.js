import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  readGit
} from "./chunk-B2WQDPDY.js";
import {
  toPageId,
  toSourcePath,
  toSpaceId
} from "./chunk-NNHTX2UB.js";

// src/adapters/git/draft-journal.ts
import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
function openDraftJournal({ root, target }) {
  const name = createHash("sha256").update(target).digest("hex").slice(0, 12);
  let found;
  const locate = () => found ??= findFile(root, `drafts-${name}.jsonl`);
  return {
    async read() {
      const file = await locate();
      return file === void 0 ? [] : parseLines(await readIfThere(file));
    },
    async add(draft) {
      const file = await locate();
      if (file === void 0) return;
      await mkdir(path.dirname(file), { recursive: true });
      await appendFile(file, toLine(draft));
    },
    async replace(drafts) {
      const file = await locate();
      if (file === void 0) return;
      if (drafts.length === 0) return rm(file, { force: true });
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(`${file}.tmp`, drafts.map(toLine).join(""));
      await rename(`${file}.tmp`, file);
    }
  };
}
async function findFile(root, name) {
  const folder = await readGit(root, ["rev-parse", "--git-path", "confluence-sync"]);
  return folder === void 0 ? void 0 : path.resolve(root, folder, name);
}
async function readIfThere(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
function toLine({ path: source, space, id }) {
  return `${JSON.stringify([source, space, id])}
`;
}
function parseLines(text) {
  return text.split("\n").flatMap((line) => parseLine(line) ?? []);
}
var complete = /^\["(?:[^"\\]|\\.)+","\d+","\d+"\]$/;
function parseLine(line) {
  if (!complete.test(line)) return void 0;
  const [source = "", space = "", id = ""] = JSON.parse(line);
  return { path: toSourcePath(source), space: toSpaceId(space), id: toPageId(id) };
}

export {
  openDraftJournal
};
