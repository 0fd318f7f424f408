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
  updatePage
} from "./chunk-SNT6QSZP.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-OPNN4YKH.js";
import "./chunk-SSWFITBX.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-YEC6WJMK.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-ES2FZBWY.js";
import "./chunk-TBJN3VLH.js";
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
