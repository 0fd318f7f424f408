import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  deliver
} from "./chunk-2Y5WDNKN.js";
import "./chunk-7ZFY5G6F.js";
import {
  readConvertFacts
} from "./chunk-FD5GVM4P.js";
import {
  assumeDeployment
} from "./chunk-UN4RA5FN.js";
import {
  printMessages
} from "./chunk-A5UIBZMS.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import "./chunk-Y6QANM37.js";
import {
  openWorkspace
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import {
  exitCodeOf
} from "./chunk-EIF2WQJN.js";
import "./chunk-LA546V7Z.js";
import {
  countPages,
  createConverter,
  fillBody,
  toReportMessage
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-DYLFYKKZ.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import {
  InputError
} from "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
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
  const read = await readSettings({ own, flags, io }, workspace);
  const settings = file === "-" ? { ...read, banner: false } : read;
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
    throw new InputError(
      `Cannot convert ${file}: there is no such file. Name a Markdown file, or - for standard input.`
    );
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
