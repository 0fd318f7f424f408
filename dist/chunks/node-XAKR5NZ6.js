import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  SecretLintProfiler,
  secretLintProfiler
} from "./chunk-EWT662K7.js";
import "./chunk-RKRBWD6E.js";
export {
  SecretLintProfiler,
  secretLintProfiler
};
