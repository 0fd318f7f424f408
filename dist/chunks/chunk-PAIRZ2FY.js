import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  readCredentials,
  readKnownCredentials
} from "./chunk-Y6QANM37.js";

// src/faces/cli/find-credentials.ts
function findCredentials(flags, env) {
  const { url, token, oauth } = readKnownCredentials(flags, env);
  return url !== "" && (token ?? oauth) !== void 0 ? readCredentials(flags, env) : void 0;
}

export {
  findCredentials
};
