import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-E3CNDV4M.js";
import "./chunk-NSLC5N2T.js";
import "./chunk-ISI2WLW3.js";
import "./chunk-EQRDFXDP.js";
import "./chunk-CMTGM4AD.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-T4FIB57Y.js";
import "./chunk-IEO6I75A.js";
import "./chunk-O2L6FCK4.js";
import "./chunk-S6YXW4EO.js";
import "./chunk-LA546V7Z.js";
import {
  createPage
} from "./chunk-OJZPJPTG.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import {
  readTitle
} from "./chunk-X56DVRAW.js";
import "./chunk-2FBZUNFC.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-6MVWZW7R.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-6PGBKVQD.js";
import "./chunk-HVY7HH5L.js";
import "./chunk-FTRKDJNJ.js";
import "./chunk-BYAMK74K.js";
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
