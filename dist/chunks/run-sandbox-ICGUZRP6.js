import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  runSandbox,
  untilAborted
} from "./chunk-UIO6VC3G.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-5TIRDIK5.js";
import "./chunk-ZXN6TPZO.js";
import "./chunk-LMQ4OUUC.js";
import "./chunk-3TQMEDJH.js";
import "./chunk-RKRBWD6E.js";
export {
  runSandbox,
  untilAborted
};
