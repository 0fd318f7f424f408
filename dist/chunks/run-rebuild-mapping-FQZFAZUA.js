import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  makeMapping
} from "./chunk-PT764TRJ.js";
import {
  openWorkspace
} from "./chunk-DISQF3US.js";
import {
  mappingPathOf
} from "./chunk-IX4RR3JZ.js";
import "./chunk-F6UOSG5I.js";
import "./chunk-7R52US2T.js";
import "./chunk-SSBUDMO2.js";
import {
  count,
  parse,
  parseMapping
} from "./chunk-FWHPNLKK.js";
import {
  createTwoFilesPatch
} from "./chunk-HEFRUVUM.js";
import "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-rebuild-mapping.ts
async function runRebuildMapping({ own, flags, io }) {
  const workspace = await openWorkspace(io, {});
  const mappingFile = mappingPathOf(flags, io, workspace.root);
  const before = await workspace.mapping.read(mappingFile);
  const rebuilt = await makeMapping(workspace.tree, {
    mappingFile,
    existing: before,
    space: own.space,
    folders: own.folders,
    include: own.include ?? [],
    exclude: own.exclude ?? [],
    renames: await workspace.findRenames(await findGone(before, mappingFile, workspace)),
    prune: own.prune === true
  });
  const changed = rebuilt.text !== before;
  if (changed && own.dryRun !== true) await workspace.mapping.write(mappingFile, rebuilt.text);
  print(rebuilt, { before, changed, mappingFile }, { own, flags, io });
  return 0;
}
async function findGone(mapping, mappingFile, { tree }) {
  const { files } = await tree.list();
  const { entries } = parseMapping(mapping ?? "{}", mappingFile);
  return entries.map((entry) => entry.path).filter((path) => !files.has(path));
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
  const changes = notes.filter(({ kind }) => kind !== "missing").length;
  const did = own.dryRun === true ? "would be made" : "made";
  io.out(
    changed ? `${mappingFile}: ${count(changes, "change")} ${did}
` : `${mappingFile} is complete, nothing to change
`
  );
}
export {
  runRebuildMapping
};
