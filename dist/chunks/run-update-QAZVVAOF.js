import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-3SP24QKP.js";
import "./chunk-C7CUI3GW.js";
import "./chunk-BGA7UFFQ.js";
import "./chunk-7X2D37AL.js";
import "./chunk-LXRF7WEI.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-64H6SDOS.js";
import "./chunk-IEO6I75A.js";
import "./chunk-B5MMOIS5.js";
import "./chunk-UWKJIRUW.js";
import "./chunk-LA546V7Z.js";
import {
  updatePage
} from "./chunk-ILDW4HI4.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-X56DVRAW.js";
import "./chunk-2FBZUNFC.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-6MVWZW7R.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-6PGBKVQD.js";
import "./chunk-HVY7HH5L.js";
import "./chunk-FTRKDJNJ.js";
import "./chunk-BYAMK74K.js";
import "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-update.ts
async function runUpdate(command) {
  const force = command.own.force === true;
  return writePage(command, (ports, options) => updatePage(ports, { ...options, force }));
}
export {
  runUpdate
};
