import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-IVLJN3DW.js";
import "./chunk-OHUJKGTJ.js";
import "./chunk-NWJEQ3B5.js";
import "./chunk-KACENK55.js";
import "./chunk-NACDDZMS.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-ABDZ4Z2J.js";
import "./chunk-TDYVC5ZB.js";
import "./chunk-3MLN5NRF.js";
import "./chunk-XVJWPX52.js";
import "./chunk-LA546V7Z.js";
import {
  createPage
} from "./chunk-SNT6QSZP.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import {
  readTitle
} from "./chunk-OPNN4YKH.js";
import "./chunk-SSWFITBX.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-YEC6WJMK.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-ES2FZBWY.js";
import "./chunk-TBJN3VLH.js";
import "./chunk-FTRKDJNJ.js";
import "./chunk-BYAMK74K.js";
import {
  toPageId
} from "./chunk-U4YU733T.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-create.ts
async function runCreate(command) {
  const { own } = command;
  const parent = own.parent === void 0 ? {} : { parent: readParent(own.parent) };
  return writePage(
    { ...command, title: own.title },
    (ports, options) => createPage(ports, { ...options, ...parent })
  );
}
function readParent(given) {
  const parent = readTitle(given, "--parent");
  return /^\d{1,20}$/.test(parent) ? { kind: "id", id: toPageId(parent) } : { kind: "title", title: parent };
}
export {
  runCreate
};
