import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import "./chunks/chunk-RKRBWD6E.js";

// src/faces/library/index.ts
var convert = async (markdown, options) => (await import("./chunks/convert-NTD4XMTR.js")).convert(markdown, options);
var plan = async (options) => (await import("./chunks/sync-UOTNEWVT.js")).plan(options);
var sync = async (options) => (await import("./chunks/sync-UOTNEWVT.js")).sync(options);
export {
  convert,
  plan,
  sync
};
