import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openWorkspace,
  readEnvironment,
  readMappingFile
} from "./chunk-IM3LZDUJ.js";
import {
  createColors,
  readPageSettings
} from "./chunk-TYVSYDYY.js";
import "./chunk-HW4IGKRJ.js";
import "./chunk-5TIRDIK5.js";
import {
  buildDesired,
  fillBody,
  imageTypeOf,
  renderMessages,
  toReportMessage
} from "./chunk-X3GMP3MO.js";
import "./chunk-ZXN6TPZO.js";
import {
  parseDocument,
  parseMapping
} from "./chunk-NET5CIVQ.js";
import "./chunk-LMQ4OUUC.js";
import "./chunk-FHF74AQO.js";
import {
  InputError,
  toSourcePath,
  toSpaceKey
} from "./chunk-3TQMEDJH.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-convert.ts
import { writeFile } from "node:fs/promises";
import path from "node:path";
async function runConvert({ file, own, flags, io }) {
  const workspace = await openWorkspace(io, own);
  const source = await readSource(file, io, workspace);
  const env = await readEnvironment(io, workspace.root);
  const entries = await readEntries(readMappingFile(flags, io, workspace.root), workspace);
  const settings = {
    ...await readPageSettings(own, workspace.diagrams),
    siteUrl: (flags.url ?? env["CONFLUENCE_URL"] ?? "/wiki").replace(/\/+$/, "")
  };
  const built = await convert(source, { workspace, entries, settings });
  const messages = built.messages.map(toReportMessage);
  io.err(renderMessages(messages, createColors(io.errIsTerminal, flags, io.env)));
  if (built.page === void 0) return 1;
  const body = fillBody(built.page.body, (target) => `{page_id of ${target}}`);
  const text = flags.json === true ? JSON.stringify({ version: 1, title: built.page.title, body, messages }, void 0, 2) : body;
  if (own.output === void 0) io.out(`${text}
`);
  else await writeFile(path.resolve(io.cwd, own.output), `${text}
`);
  const findings = messages.some(
    ({ severity }) => severity === "error" || own.strict === true && severity === "warning"
  );
  return findings ? 1 : 0;
}
async function readSource(file, io, workspace) {
  if (file === "-") return { path: toSourcePath("standard-input.md"), text: await io.readInput() };
  const [path2] = workspace.toRepositoryPaths([file]);
  const inside = path2 === void 0 ? void 0 : await workspace.tree.readText(path2);
  if (path2 === void 0 || inside === void 0)
    throw new InputError(`Cannot convert ${file}: there is no such file.`);
  return { path: path2, text: inside };
}
async function readEntries(mappingFile, { tree }) {
  const text = await tree.readText(mappingFile);
  return text === void 0 ? [] : parseMapping(text, mappingFile).entries;
}
async function convert(source, { workspace, entries, settings }) {
  const entry = entries.find(({ path: path2 }) => path2 === source.path) ?? {
    path: source.path,
    space: toSpaceKey("SPACE"),
    adopt: false
  };
  const index = await workspace.tree.list();
  const images = [...index.files].flatMap((path2) => {
    const mediaType = imageTypeOf(path2);
    return mediaType === void 0 ? [] : [[path2, { mediaType, digest: "" }]];
  });
  const pages = entries.map(({ path: path2, space, pageId }) => {
    const ref = pageId === void 0 ? { kind: "path", path: path2 } : { kind: "id", id: pageId };
    return [path2, { ref, space }];
  });
  const facts = { ...index, images: new Map(images), pages: new Map(pages) };
  return buildDesired(entry, parseDocument(source.path, source.text), {
    settings,
    repository: workspace.repository,
    facts
  });
}
export {
  runConvert
};
