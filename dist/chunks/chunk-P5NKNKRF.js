import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  applyMappingEdits
} from "./chunk-SUIXZNR5.js";
import {
  beforeFirstWrite,
  syncRepository
} from "./chunk-B2WQDPDY.js";

// src/faces/cli/sync/write-back.ts
async function syncAndRemember(ports, { workspace, options, writeBack, approve, onFirstWrite }) {
  const { record } = workspace;
  let remember;
  const writer = beforeFirstWrite(ports.writer, async () => {
    onFirstWrite?.();
    remember = await record.begin();
  });
  const result = await syncRepository({ ...ports, writer }, options, approve);
  if (result.report.dryRun) return { ...result, conflicts: [] };
  const finish = remember ?? await record.begin();
  const conflicts = writeBack ? await writeEdits(result.edits, workspace, options.mappingFile) : [];
  if (result.complete && typeof options.scope === "string") await finish();
  return { ...result, conflicts };
}
async function writeEdits(edits, { mapping }, mappingFile) {
  if (edits.length === 0) return [];
  const before = await mapping.read(mappingFile) ?? "";
  const { text, conflicts } = applyMappingEdits(before, edits);
  if (text !== before) await mapping.write(mappingFile, text);
  return conflicts;
}

export {
  syncAndRemember
};
