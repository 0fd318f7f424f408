import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import "./chunks/chunk-RKRBWD6E.js";

// src/faces/library/index.ts
var convert = async (markdown, options) => (await import("./chunks/convert-7HNDLFBL.js")).convert(markdown, options);
var plan = async (options) => (await import("./chunks/sync-P7BZY3F7.js")).plan(options);
var sync = async (options) => (await import("./chunks/sync-P7BZY3F7.js")).sync(options);
export {
  convert,
  plan,
  sync
};
