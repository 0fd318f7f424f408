import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseHead,
  readSettledHead
} from "./chunk-MGK3GQQQ.js";
import "./chunk-TDNF76CR.js";
import "./chunk-3IFUNHDE.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";
export {
  parseHead,
  readSettledHead
};
