import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  InputError,
  toSourcePath
} from "./chunk-U4YU733T.js";

// src/faces/cli/settings.ts
import { readFile } from "node:fs/promises";
import path2 from "node:path";
import { parseEnv } from "node:util";

// src/faces/cli/repository-path.ts
import path from "node:path";
function toRepositoryPath(given, { root, cwd }) {
  const plain = given.replaceAll("\\", "/");
  const relative = path.relative(root, path.resolve(cwd, plain)).split(path.sep).join("/");
  if (relative === ".." || relative.startsWith("../") || path.isAbsolute(relative)) {
    throw new InputError(`Cannot use ${given}: it is outside the repository ${root}.`);
  }
  return relative === "" ? "." : toSourcePath(relative);
}

// src/faces/cli/settings.ts
var defaultMapping = "docs/.confluence-mapping.json";
async function readEnvironment(io, root) {
  const files = await Promise.all(
    [.../* @__PURE__ */ new Set([root, io.cwd])].map((folder) => readEnvFile(path2.join(folder, ".env")))
  );
  return Object.assign({}, ...files, io.env);
}
async function readEnvFile(file) {
  try {
    return parseEnv(await readFile(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw new InputError(`Cannot read ${file}: ${error.message}.`, { cause: error });
  }
}
function mappingPathOf(flags, { cwd }, root) {
  if (flags.mapping === void 0) return toSourcePath(defaultMapping);
  return toSourcePath(toRepositoryPath(flags.mapping, { root, cwd }));
}

export {
  toRepositoryPath,
  defaultMapping,
  readEnvironment,
  mappingPathOf
};
