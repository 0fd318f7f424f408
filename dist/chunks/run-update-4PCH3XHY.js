import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-DZGMZBIA.js";
import "./chunk-BBRGL34H.js";
import "./chunk-TQJWQCMP.js";
import "./chunk-4AAEJI3Q.js";
import "./chunk-QRRQPZR5.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-F2LZKDML.js";
import "./chunk-TDYVC5ZB.js";
import "./chunk-IEHDPSEU.js";
import "./chunk-XPD24XWK.js";
import "./chunk-LA546V7Z.js";
import {
  updatePage
} from "./chunk-CGHHUXFO.js";
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
