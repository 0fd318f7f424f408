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
  updatePage
} from "./chunk-OJZPJPTG.js";
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
