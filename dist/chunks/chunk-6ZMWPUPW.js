import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  toRepositoryPath
} from "./chunk-XD545EJA.js";
import {
  toSourcePath,
  usualMapping
} from "./chunk-NNHTX2UB.js";
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/faces/cli/settings.ts
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseEnv } from "node:util";
async function readEnvironment(io, root) {
  const files = await Promise.all(
    [.../* @__PURE__ */ new Set([root, io.cwd])].map((folder) => readEnvFile(path.join(folder, ".env")))
  );
  return Object.assign({}, ...files, io.env);
}
async function readEnvFile(file) {
  try {
    return withFullPaths(parseEnv(await readFile(file, "utf8")), path.dirname(file));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw new InputError(`Cannot read ${file}: ${error.message}.`, { cause: error });
  }
}
var fileSettings = ["NODE_EXTRA_CA_CERTS", "CONFLUENCE_CLIENT_CERT", "CONFLUENCE_CLIENT_KEY"];
function withFullPaths(values, folder) {
  const isFile = (name, value) => fileSettings.includes(name) && value !== "" && !value.includes("-----BEGIN");
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value !== void 0 && isFile(name, value) ? path.resolve(folder, value) : value
    ])
  );
}
function mappingPathOf(flags, { cwd }, root) {
  if (flags.mapping === void 0) return usualMapping;
  return toSourcePath(toRepositoryPath(flags.mapping, { root, cwd }));
}

export {
  readEnvironment,
  mappingPathOf
};
