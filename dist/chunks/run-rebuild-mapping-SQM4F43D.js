import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  makeMapping
} from "./chunk-P5XI2UQF.js";
import {
  createTwoFilesPatch
} from "./chunk-2IDMK6UZ.js";
import {
  openWorkspace,
  readMappingFile
} from "./chunk-IM3LZDUJ.js";
import "./chunk-HW4IGKRJ.js";
import "./chunk-V32FYOEK.js";
import "./chunk-UOWICLME.js";
import {
  parse
} from "./chunk-NET5CIVQ.js";
import "./chunk-LMQ4OUUC.js";
import "./chunk-3TQMEDJH.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-rebuild-mapping.ts
async function runRebuildMapping({ own, flags, io }) {
  const workspace = await openWorkspace(io, {});
  const mappingFile = readMappingFile(flags, io, workspace.root);
  const before = await workspace.mapping.read(mappingFile);
  const changes = await workspace.changes.listChanges(mappingFile);
  const rebuilt = await makeMapping(workspace.tree, {
    mappingFile,
    existing: before,
    space: own.space,
    folders: own.folders,
    include: own.include ?? [],
    exclude: own.exclude ?? [],
    renames: changes.kind === "some" ? changes.renames : [],
    prune: own.prune === true
  });
  const changed = rebuilt.text !== before;
  if (changed && own.dryRun !== true) await workspace.mapping.write(mappingFile, rebuilt.text);
  print(rebuilt, { before, changed, mappingFile }, { own, flags, io });
  return 0;
}
function print({ text, notes }, { before, changed, mappingFile }, { own, flags, io }) {
  if (flags.json === true) {
    const document = {
      version: 1,
      mappingFile,
      changed,
      dryRun: own.dryRun === true,
      notes,
      mapping: parse(text)
    };
    io.out(`${JSON.stringify(document, void 0, 2)}
`);
    return;
  }
  if (flags.quiet !== true) for (const note of notes) io.err(`${note.text}
`);
  if (own.dryRun === true && changed)
    io.out(createTwoFilesPatch(mappingFile, mappingFile, before ?? "", text));
  const count = notes.filter(({ kind }) => kind !== "missing").length;
  const did = own.dryRun === true ? "would be made" : "made";
  io.out(
    changed ? `${mappingFile}: ${count} change${count === 1 ? "" : "s"} ${did}
` : `${mappingFile} is complete, nothing to change
`
  );
}
export {
  runRebuildMapping
};
