import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-MSHIZVJ4.js";
import "./chunk-RY7HCQRG.js";
import "./chunk-D3WE2NHW.js";
import "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import "./chunk-A5UIBZMS.js";
import "./chunk-6ZMWPUPW.js";
import "./chunk-Y6QANM37.js";
import "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-LA546V7Z.js";
import {
  createPage
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import {
  readTitle
} from "./chunk-WYE7GSRX.js";
import "./chunk-DYLFYKKZ.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import {
  toPageId
} from "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
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
