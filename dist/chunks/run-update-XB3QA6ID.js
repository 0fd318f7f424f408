import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  writePage
} from "./chunk-76ERB3L7.js";
import "./chunk-AGYLUL6M.js";
import "./chunk-IYRDUE2O.js";
import "./chunk-M4ABVEYZ.js";
import "./chunk-UW23VY7U.js";
import "./chunk-2DPEFFGJ.js";
import "./chunk-GNOWP23S.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-IX4RR3JZ.js";
import "./chunk-TOT2TVM6.js";
import "./chunk-EIF2WQJN.js";
import {
  updatePage
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
