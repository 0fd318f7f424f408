import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  explainRefusals
} from "./chunk-XQ55KNNS.js";
import {
  createProgress,
  printMessages
} from "./chunk-5CI4KJ4G.js";
import {
  openWorkspace
} from "./chunk-DISQF3US.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-LU4JZCSR.js";
import "./chunk-UYXEHF6P.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-IX4RR3JZ.js";
import "./chunk-F6UOSG5I.js";
import "./chunk-QV3OBTE5.js";
import {
  countPages,
  createConverter,
  exitCodeOf,
  fillBody,
  imageTypeOf,
  toReportMessage
} from "./chunk-WXHN46P4.js";
import {
  parseSiteUrl
} from "./chunk-HYA7B6L3.js";
import "./chunk-SSBUDMO2.js";
import {
  parseMapping
} from "./chunk-FWHPNLKK.js";
import "./chunk-HVAUUBXA.js";
import "./chunk-HEFRUVUM.js";
import "./chunk-GRBXZQ7E.js";
import {
  InputError,
  toSourcePath,
  toSpaceKey
} from "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-convert.ts
import { writeFile } from "node:fs/promises";
import path from "node:path";

// src/faces/cli/convert-facts.ts
async function readConvertFacts(tree, mappingFile, source) {
  const mapping = await tree.readText(mappingFile);
  const entries = mapping === void 0 ? [] : parseMapping(mapping, mappingFile).entries;
  const entry = entries.find(({ path: path2 }) => path2 === source);
  const index = await tree.list();
  const images = [...index.files].flatMap((path2) => {
    const mediaType = imageTypeOf(path2);
    return mediaType === void 0 ? [] : [[path2, { mediaType, digest: "" }]];
  });
  const pages = entries.map(({ path: path2, space, pageId }) => {
    const ref = pageId === void 0 ? { kind: "path", path: path2 } : { kind: "id", id: pageId };
    return [path2, { ref, space }];
  });
  return {
    entry: entry ?? { path: source, space: toSpaceKey("SPACE"), adopt: false },
    facts: { ...index, images: new Map(images), pages: new Map(pages) },
    digest: "",
    title: "",
    references: /* @__PURE__ */ new Set()
  };
}

// src/faces/cli/commands/run-convert.ts
async function runConvert({ file, own, flags, io }) {
  const workspace = await openWorkspace(io, own);
  const { path: source, text } = await readMarkdown(file, io, workspace);
  const mappingFile = mappingPathOf(flags, io, workspace.root);
  const { facts, ...wanted } = await readConvertFacts(workspace.tree, mappingFile, source);
  const tree = {
    ...workspace.tree,
    readText: async (name) => name === source ? text : workspace.tree.readText(name)
  };
  const progress = createProgress(io, flags);
  const converter = createConverter({ ...workspace, tree, progress }, { secrets: readSecrets(own) });
  const settings = await readSettings({ own, flags, io }, workspace);
  const { page } = await converter.convert(wanted, { settings, repository: workspace.repository, facts });
  const messages = (await converter.collectMessages()).map(toReportMessage);
  printMessages(messages, io, flags);
  const body = page === void 0 ? void 0 : fillBody(page.body, (target) => `{page_id of ${target}}`);
  const result = flags.json === true ? JSON.stringify({ version: 1, title: page?.title, body, messages }, void 0, 2) : body;
  if (result !== void 0) await deliver(`${result}
`, own.output, io);
  return exitCodeOf({ messages, pages: [], counts: countPages([]) }, own.strict === true);
}
async function readMarkdown(file, io, workspace) {
  if (file === "-") return { path: toSourcePath("standard-input.md"), text: await io.readInput() };
  const [source = "."] = workspace.toRepositoryPaths([file]);
  const text = source === "." ? void 0 : await workspace.tree.readText(source);
  if (source === "." || text === void 0)
    throw new InputError(`Cannot convert ${file}: there is no such file.`);
  return { path: source, text };
}
async function readSettings({ own, flags, io }, { root, diagrams }) {
  const url = flags.url ?? (await readEnvironment(io, root))["CONFLUENCE_URL"] ?? "";
  const siteUrl = url === "" ? void 0 : parseSiteUrl(url).siteUrl;
  return { ...await readPageSettings(own, diagrams), siteUrl: siteUrl ?? "/wiki" };
}
async function deliver(text, output, io) {
  if (output === void 0) return io.out(text);
  await explainRefusals({ file: `write ${output}` }, writeFile(path.resolve(io.cwd, output), text));
}
export {
  runConvert
};
