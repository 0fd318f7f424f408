import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  runSandbox,
  untilAborted
} from "./chunk-ESDAD7OP.js";
import "./chunk-BNPLKSEP.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-OI4IISS7.js";
import "./chunk-EQNP63UY.js";
import "./chunk-MZDPVIO2.js";
import "./chunk-QAEVY25I.js";
import "./chunk-RKRBWD6E.js";
export {
  runSandbox,
  untilAborted
};
