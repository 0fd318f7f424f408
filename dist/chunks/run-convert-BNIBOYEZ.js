import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  deliver
} from "./chunk-VWITJCUI.js";
import {
  readConvertFacts
} from "./chunk-IEIKJB4Q.js";
import {
  assumeDeployment
} from "./chunk-UIH4U5DZ.js";
import "./chunk-XQ55KNNS.js";
import {
  printMessages
} from "./chunk-CMTGM4AD.js";
import {
  exitCodeOf
} from "./chunk-EIF2WQJN.js";
import "./chunk-IEO6I75A.js";
import {
  openWorkspace
} from "./chunk-O2L6FCK4.js";
import "./chunk-S6YXW4EO.js";
import "./chunk-LA546V7Z.js";
import {
  countPages,
  createConverter,
  fillBody,
  toReportMessage
} from "./chunk-OJZPJPTG.js";
import "./chunk-2IDMK6UZ.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-2FBZUNFC.js";
import "./chunk-UYXEHF6P.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-6MVWZW7R.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-6PGBKVQD.js";
import "./chunk-HVY7HH5L.js";
import "./chunk-FTRKDJNJ.js";
import "./chunk-BYAMK74K.js";
import {
  InputError
} from "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

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
  const converter = createConverter({ ...workspace, tree }, { secrets: readSecrets(own) });
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
  const [source = "."] = workspace.toRepositoryPaths([file === "-" ? "standard-input.md" : file]);
  if (file === "-" && source !== ".") return { path: source, text: await io.readInput() };
  const text = source === "." ? void 0 : await workspace.tree.readText(source);
  if (source === "." || text === void 0)
    throw new InputError(`Cannot convert ${file}: there is no such file.`);
  return { path: source, text };
}
async function readSettings({ own, flags, io }, { root, diagrams }) {
  const { deployment, siteUrl } = assumeDeployment(flags, await readEnvironment(io, root));
  const unknown = deployment === "cloud" ? "/wiki" : "";
  return { ...await readPageSettings(own, diagrams, deployment), siteUrl: siteUrl ?? unknown };
}
export {
  runConvert
};
