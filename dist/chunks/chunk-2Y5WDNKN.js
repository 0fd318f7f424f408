import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  explainRefusals
} from "./chunk-7ZFY5G6F.js";

// src/faces/cli/deliver.ts
import { writeFile } from "node:fs/promises";
import path from "node:path";
async function deliver(text, output, io) {
  if (output === void 0) return io.out(text);
  await explainRefusals({ file: `write ${output}` }, writeFile(path.resolve(io.cwd, output), text));
}

export {
  deliver
};
