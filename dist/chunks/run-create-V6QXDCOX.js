import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-76ERB3L7.js";
import "./chunk-AGYLUL6M.js";
import "./chunk-IYRDUE2O.js";
import "./chunk-M4ABVEYZ.js";
import "./chunk-UW23VY7U.js";
import {
  readTitle
} from "./chunk-2DPEFFGJ.js";
import "./chunk-GNOWP23S.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-IX4RR3JZ.js";
import "./chunk-TOT2TVM6.js";
import "./chunk-EIF2WQJN.js";
import {
  createPage
} from "./chunk-E3STMISU.js";
import "./chunk-O3JHNMKY.js";
import "./chunk-UAC536RO.js";
import "./chunk-HYA7B6L3.js";
import "./chunk-MKKFL3JF.js";
import "./chunk-LA546V7Z.js";
import "./chunk-JLAVLDQV.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-QV3OBTE5.js";
import {
  toPageId
} from "./chunk-45NGU253.js";
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
