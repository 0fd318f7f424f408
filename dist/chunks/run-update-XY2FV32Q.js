import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-NLVFGFBZ.js";
import "./chunk-TCWFWJND.js";
import "./chunk-4EWLZGND.js";
import "./chunk-44ZX24A2.js";
import "./chunk-6ZAAHJDB.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-2ZAVJ3VM.js";
import "./chunk-TDYVC5ZB.js";
import "./chunk-IF3TLIL7.js";
import "./chunk-NDLOEAKR.js";
import "./chunk-LA546V7Z.js";
import {
  updatePage
} from "./chunk-LBJANCH4.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-OPNN4YKH.js";
import "./chunk-SSWFITBX.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-YEC6WJMK.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-ES2FZBWY.js";
import "./chunk-CW3GIYE2.js";
import "./chunk-FTRKDJNJ.js";
import "./chunk-BYAMK74K.js";
import "./chunk-U4YU733T.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-update.ts
async function runUpdate(command) {
  const force = command.own.force === true;
  return writePage(command, (ports, options) => updatePage(ports, { ...options, force }));
}
export {
  runUpdate
};
