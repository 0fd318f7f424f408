import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import "./chunks/chunk-RKRBWD6E.js";

// src/faces/library/index.ts
var convert = async (markdown, options) => (await import("./chunks/convert-2K4XJNKP.js")).convert(markdown, options);
var plan = async (options) => (await import("./chunks/sync-MTUOB3NT.js")).plan(options);
var sync = async (options) => (await import("./chunks/sync-MTUOB3NT.js")).sync(options);
export {
  convert,
  plan,
  sync
};
