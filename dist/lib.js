import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import "./chunks/chunk-RKRBWD6E.js";

// src/faces/library/index.ts
var convert = async (markdown, options) => (await import("./chunks/convert-6YEXI53X.js")).convert(markdown, options);
var plan = async (options) => (await import("./chunks/sync-DP25ZD7H.js")).plan(options);
var sync = async (options) => (await import("./chunks/sync-DP25ZD7H.js")).sync(options);
export {
  convert,
  plan,
  sync
};
