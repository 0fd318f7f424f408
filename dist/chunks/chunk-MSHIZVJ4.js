import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  printResult
} from "./chunk-RY7HCQRG.js";
import {
  openConnection
} from "./chunk-D3WE2NHW.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import {
  readCredentials
} from "./chunk-Y6QANM37.js";
import {
  findRoot,
  openWorkspace
} from "./chunk-XD545EJA.js";
import {
  parseMapping
} from "./chunk-B2WQDPDY.js";
import {
  readTicket,
  readTitle
} from "./chunk-WYE7GSRX.js";
import {
  readPageSettings,
  readSecrets
} from "./chunk-DYLFYKKZ.js";
import {
  toSpaceKey
} from "./chunk-NNHTX2UB.js";
import {
  InputError
} from "./chunk-FC367J3K.js";
import {
  normalizeLabel
} from "./chunk-UBOBK2KV.js";
import {
  createMessage
} from "./chunk-TW4NH5AX.js";

// src/faces/cli/page/body-file.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function openBodyFile(file, io, branch) {
  const isInput = file === "-";
  const full = path.resolve(io.cwd, isInput ? "standard-input.md" : file);
  if (!isInput && !existsSync(full))
    throw new InputError(`Cannot read ${file}: there is no such file. Check --body-file.`);
  const options = branch === void 0 ? {} : { branch };
  const workspace = await openWorkspace({ ...io, cwd: path.dirname(full) }, options);
  const [source = "."] = workspace.toRepositoryPaths([path.basename(full)]);
  const text = isInput ? await io.readInput() : await readText(source, workspace);
  if (source === "." || text === void 0)
    throw new InputError(`Cannot read ${file}: it is no file in ${workspace.root}. Check --body-file.`);
  const format = !isInput && /\.(?:xml|xhtml|html)$/i.test(file) ? "storage" : "markdown";
  return { source: { path: source, text, format }, workspace };
}
async function readText(source, { tree }) {
  return source === "." ? void 0 : tree.readText(source);
}

// src/faces/cli/page/labels.ts
var longest = 255;
function readLabelList(given) {
  const labels = /* @__PURE__ */ new Set();
  const messages = [];
  for (const written of (given ?? "").split(",").map((each) => each.trim())) {
    if (written === "") continue;
    const label = normalizeLabel(written);
    if (label === "" || label.length > longest) {
      const why = label === "" ? "nothing of it is left that Confluence takes" : `it has over ${longest} characters`;
      throw new InputError(`Cannot set label "${written}": ${why}. Choose another one.`);
    }
    labels.add(label);
    if (label === written) continue;
    const reason = `Label "${written}" is set as "${label}": that is how Confluence keeps labels.`;
    messages.push(createMessage(reason, { path: "--labels", ruleId: "changed-label", severity: "info" }));
  }
  return { labels: [...labels], messages };
}

// src/faces/cli/page/write-page.ts
async function writePage({ title, own, flags, io }, write) {
  const name = { space: toSpaceKey(own.space), title: readTitle(title, "title") };
  const { labels, messages } = readLabelList(own.labels);
  const jiraTicket = readTicket(own.jiraTicket);
  const { source, workspace } = await openBodyFile(own.bodyFile, io, own.branch);
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const settings = await readPageSettings({ ...own, banner: false, readOnly: false }, workspace.diagrams);
  const options = {
    name,
    source,
    settings,
    repository: workspace.repository,
    mappingFile: mappingPathOf({}, io, workspace.root),
    mirrored: await readEntries(flags, io),
    labels,
    ...jiraTicket === void 0 ? {} : { jiraTicket },
    secrets: readSecrets(own)
  };
  const cloudId = own.cloudId === void 0 ? {} : { cloudId: own.cloudId };
  const connection = openConnection(credentials, io, { flags, concurrency: 4, ...cloudId });
  try {
    const writer = connection.createWriter();
    const result = await write({ ...workspace, reader: connection.reader, writer }, options);
    return printResult({ ...result, messages: [...messages, ...result.messages] }, name, { flags, io });
  } finally {
    await workspace.diagrams.close();
    await connection.close();
  }
}
async function readEntries(flags, io) {
  const workspace = await openWorkspace(io, {});
  const file = mappingPathOf(flags, io, workspace.root);
  const text = await workspace.tree.readText(file);
  return text === void 0 ? [] : parseMapping(text, file).entries;
}

export {
  writePage
};
