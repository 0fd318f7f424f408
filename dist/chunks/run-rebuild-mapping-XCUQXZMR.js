import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  isChange,
  makeMapping
} from "./chunk-YEXQ5SHN.js";
import {
  applyMappingEdits
} from "./chunk-SUIXZNR5.js";
import {
  findCredentials
} from "./chunk-PAIRZ2FY.js";
import {
  openConnection
} from "./chunk-D3WE2NHW.js";
import "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import {
  printMessages
} from "./chunk-A5UIBZMS.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import "./chunk-Y6QANM37.js";
import {
  openWorkspace
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import "./chunk-EIF2WQJN.js";
import {
  count
} from "./chunk-LA546V7Z.js";
import {
  identifyPages,
  parse,
  parseMapping,
  toReportMessage
} from "./chunk-B2WQDPDY.js";
import {
  createTwoFilesPatch
} from "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-MGK3GQQQ.js";
import {
  chooseTitle
} from "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import {
  ConfluenceError,
  InputError
} from "./chunk-FC367J3K.js";
import "./chunk-TDNF76CR.js";
import "./chunk-3IFUNHDE.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/rebuild/find-ids.ts
var concurrency = 4;
async function findIds(made, command) {
  const { own, flags, io, workspace } = command;
  const credentials = own.offline === true ? void 0 : findCredentials(flags, await readEnvironment(io, workspace.root));
  if (credentials === void 0) {
    if (own.adopt !== true) return made;
    throw new InputError(
      "Cannot look for pages to --adopt: Confluence is not asked. Set CONFLUENCE_URL and CONFLUENCE_API_TOKEN, and leave out --offline."
    );
  }
  const connection = openConnection(credentials, io, { flags, concurrency, signal: io.signal });
  try {
    const titles = new Map(made.files.map((file) => [file.path, chooseTitle(file)]));
    const { pages, missingSpaces } = await identifyPages(connection.reader, {
      entries: parseMapping(made.text, command.mappingFile).entries,
      titleOf: ({ path, title }) => title ?? titles.get(path) ?? "",
      repository: workspace.repository.name,
      mappingFile: command.mappingFile,
      concurrency
    });
    for (const space of missingSpaces)
      io.err(`warning: There is no space ${space} in Confluence, or this account may not see it.
`);
    return enter(made, pages, own.adopt === true);
  } catch (error) {
    if (!(error instanceof ConfluenceError) || own.adopt === true) throw error;
    io.err(`warning: Pages that are in Confluence already were not looked for. ${error.message}
`);
    return made;
  } finally {
    await connection.close();
  }
}
function enter(made, pages, adopt) {
  const entered = pages.filter(({ by }) => by === "mark" || adopt);
  const edits = entered.map(
    ({ path, id, by }) => ({ kind: "set-page-id", path, pageId: id, ...by === "title" ? { adopt: true } : {} })
  );
  return {
    text: applyMappingEdits(made.text, edits).text,
    edits: [...made.edits, ...edits],
    notes: [...made.notes, ...pages.map((page) => describe(page, adopt))]
  };
}
function describe({ path, id, title, url, by }, adopt) {
  const page = `page ${id} "${title}" (${url})`;
  if (by === "mark") {
    return {
      kind: "identified",
      path,
      text: `${path} is ${page}: this repository wrote it. Its id was entered.`
    };
  }
  return adopt ? { kind: "adopted", path, text: `${path} has the title of ${page}: the next sync takes it over.` } : {
    kind: "namesake",
    path,
    text: `${path} has the title of ${page}, which this repository did not write. Take it over with --adopt, or change one of the titles.`
  };
}

// src/faces/cli/commands/run-rebuild-mapping.ts
async function runRebuildMapping({ own, flags, io }) {
  const workspace = await openWorkspace(io, {});
  const mappingFile = mappingPathOf(flags, io, workspace.root);
  const before = await workspace.mapping.read(mappingFile);
  const made = await makeMapping(workspace.tree, {
    mappingFile,
    existing: before,
    space: own.space,
    folders: own.folders,
    include: own.include ?? [],
    exclude: own.exclude ?? [],
    renames: await workspace.findRenames(await findGone(before, mappingFile, workspace)),
    prune: own.prune === true
  });
  const rebuilt = await findIds(made, { own, flags, io, workspace, mappingFile });
  const changed = rebuilt.text !== before;
  if (changed && own.dryRun !== true) await workspace.mapping.write(mappingFile, rebuilt.text);
  printMessages(parseMapping(rebuilt.text, mappingFile).messages.map(toReportMessage), io, flags);
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
  const changes = notes.filter(isChange).length;
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
