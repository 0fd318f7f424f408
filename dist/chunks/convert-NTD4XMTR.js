import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  toPageSettings,
  toSecretsPolicy
} from "./chunk-GNPFFULS.js";
import {
  readConvertFacts
} from "./chunk-FD5GVM4P.js";
import {
  openWorkspace
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import {
  createConverter,
  fillBody,
  toReportMessage
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-GRBXZQ7E.js";
import {
  toRepositoryPath
} from "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import {
  usualMapping
} from "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/faces/library/convert.ts
import os from "node:os";
async function convert(markdown, options = {}) {
  const { folder, siteUrl = "/wiki", branch } = options;
  const source = toRepositoryPath(options.path ?? "document.md", "path");
  const workspace = await openWorkspace(
    { cwd: folder ?? os.tmpdir(), env: process.env, err: () => void 0 },
    branch === void 0 ? {} : { branch }
  );
  const disk = folder === void 0 ? nothing : workspace.tree;
  const tree = {
    ...disk,
    readText: async (path) => path === source ? markdown : disk.readText(path)
  };
  const mappingFile = toRepositoryPath(options.mapping ?? usualMapping, "mapping");
  const { facts, ...wanted } = await readConvertFacts(tree, mappingFile, source);
  const converter = createConverter({ ...workspace, tree }, { secrets: toSecretsPolicy(options) });
  const settings = {
    ...await toPageSettings({ banner: folder !== void 0, ...options }, workspace.diagrams),
    siteUrl
  };
  const repository = folder === void 0 ? { name: "document", branch: "main" } : workspace.repository;
  const { page } = await converter.convert(wanted, { settings, repository, facts });
  const messages = (await converter.collectMessages()).map(toReportMessage);
  if (page === void 0) return { messages };
  return { title: page.title, body: fillBody(page.body, (target) => `{page_id of ${target}}`), messages };
}
var nothing = {
  list: async () => ({ files: /* @__PURE__ */ new Set(), folders: /* @__PURE__ */ new Set() }),
  readText: async () => void 0,
  readBytes: async () => void 0
};
export {
  convert
};
