#!/usr/bin/env node
import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  version
} from "./chunks/chunk-2V7QFGNW.js";
import {
  addCloudOption,
  addWriteOptions,
  requireOption
} from "./chunks/chunk-WYE7GSRX.js";
import {
  Argument,
  Command,
  CommanderError,
  Option,
  addPageOptions,
  addPolicyOptions,
  choiceOption
} from "./chunks/chunk-DYLFYKKZ.js";
import {
  createColors
} from "./chunks/chunk-UYXEHF6P.js";
import "./chunks/chunk-GRBXZQ7E.js";
import "./chunks/chunk-D2GG2VY2.js";
import {
  suggest,
  usualMapping
} from "./chunks/chunk-NNHTX2UB.js";
import {
  ConfluenceError,
  InputError,
  RepositoryError
} from "./chunks/chunk-FC367J3K.js";
import "./chunks/chunk-BYAMK74K.js";
import "./chunks/chunk-RKRBWD6E.js";

// src/faces/cli/ask.ts
import { createInterface } from "node:readline/promises";
async function ask(question, signal) {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  try {
    const ended = new Promise((resolve) => lines.once("close", () => resolve("")));
    return await Promise.race([lines.question(question, { signal }), ended]);
  } catch (error) {
    if (signal.aborted) return "";
    throw error;
  } finally {
    lines.close();
  }
}

// src/faces/cli/commands/check.ts
var examples = `
Examples:
  confluence check                  every mapped file; with credentials also what a sync would do
  confluence check --offline        without Confluence, also where credentials are set
  confluence check --strict         fail on warnings, too
  confluence check --json | jq '.messages[] | select(.severity == "error")'
`;
function registerCheck({ program, io, onDone, flags }) {
  const command = program.command("check").description("check mapping, links, anchors, images and conversion, without any write").option("--offline", "do not ask Confluence what a sync would do, also where credentials are set").option("--cloud-id <id>", "use the API gateway of this cloud id (found by itself for scoped tokens)");
  addPolicyOptions(addPageOptions(command)).addHelpText("after", examples).action(async (own) => {
    const { runCheck } = await import("./chunks/run-check-XKAQCLZZ.js");
    onDone(await runCheck({ own, flags: flags(), io }));
  });
}

// src/faces/cli/commands/completion.ts
var examples2 = `
Examples:
  source <(confluence completion bash)                              in ~/.bashrc
  confluence completion zsh > ~/.zfunc/_confluence                  with ~/.zfunc in $fpath
  confluence completion fish > ~/.config/fish/completions/confluence.fish
`;
function registerCompletion({ program, io, onDone }) {
  const shell = new Argument("<shell>", "bash, zsh or fish");
  shell.argChoices = ["bash", "zsh", "fish"];
  program.command("completion").description("print a completion script for bash, zsh or fish").addArgument(shell).addHelpText("after", examples2).action(async (name) => {
    const { runCompletion } = await import("./chunks/run-completion-EXE2T4YA.js");
    onDone(runCompletion(name, program, io));
  });
}

// src/faces/cli/commands/convert.ts
var examples3 = `
Examples:
  confluence convert docs/guide.md
  confluence convert docs/guide.md --output guide.xml
  echo '**bold**' | confluence convert -
`;
function registerConvert({ program, io, onDone, flags }) {
  const command = program.command("convert <file>").description("convert one Markdown file to storage format, offline (-: standard input)").option("-o, --output <file>", "write to a file");
  addPageOptions(command).addHelpText("after", examples3).action(async (file, own) => {
    const { runConvert } = await import("./chunks/run-convert-XG4AYG77.js");
    onDone(await runConvert({ file, own, flags: flags(), io }));
  });
}

// src/faces/cli/commands/create.ts
var examples4 = `
A page that exists is never touched: see "confluence update".

Examples:
  confluence create --title "Sprint 4 Summary" --space PC --body-file SPRINT4_SUMMARY.md
  confluence create --title "Sprint 4 Summary" --space PC --body-file SPRINT4_SUMMARY.md \\
    --parent "Sprints" --labels "sprint-summary,documentation" --jira-ticket CHRONOS-147
  git log -5 --format='- %s' | confluence create --title "News" --space PC --body-file -
`;
function registerCreate({ program, io, onDone, flags }) {
  const own = program.command("create").description("make one page of a Markdown file");
  const command = requireOption(own, "--title <title>", "title of the page").option(
    "--parent <page>",
    "id or title of the page above it (default: the home page of the space)"
  );
  addWriteOptions(command).addHelpText("after", examples4).action(async (own2) => {
    const { runCreate } = await import("./chunks/run-create-Y5RMLHB4.js");
    onDone(await runCreate({ own: own2, flags: flags(), io }));
  });
}

// src/faces/cli/commands/doctor.ts
var examples5 = `
It sends nothing but reads. Exit status: 0 no problem, 1 problems were found, 2 could not run.

Examples:
  confluence doctor                                       check everything
  confluence doctor --url acme.atlassian.net              check another address
  confluence doctor --json | jq '.checks[] | select(.status == "problem")'
`;
function registerDoctor({ program, io, onDone, flags }) {
  program.command("doctor").description("check address, credential, permissions, mapping and Git; say what to do").option("--cloud-id <id>", "use the API gateway of this cloud id (found by itself for scoped tokens)").addHelpText("after", examples5).action(async (own) => {
    const { runDoctor } = await import("./chunks/run-doctor-2T6RNHJN.js");
    onDone(await runDoctor({ own, flags: flags(), io }));
  });
}

// src/faces/cli/commands/preview.ts
var examples6 = `
Examples:
  confluence preview --open         look at the pages in the browser while you write
  confluence preview --once         make every page once, and tell by the exit status whether that worked
  confluence preview --port 0       listen on any free port

No mapping file is needed: without one it is made in memory. The files stay as they are.
`;
function registerPreview({ program, io, onDone, flags }) {
  const command = program.command("preview").description("look at the pages in a browser while you write, in a local Confluence").option("--once", "sync, report and end, without serving the pages").option("--open", "open the first page in the browser").option("--port <number>", "port to listen on; 0: any free one", "8090").option(
    "--host <address>",
    "address to listen on; only this machine can reach the usual one",
    "127.0.0.1"
  ).option("--remote-images", "load images from other sites, too");
  addPageOptions(command).addHelpText("after", examples6).action(async (own) => {
    const { runPreview } = await import("./chunks/run-preview-QDC2ZEEK.js");
    const portIsDefault = command.getOptionValueSource("port") === "default";
    onDone(await runPreview({ own: { ...own, portIsDefault }, flags: flags(), io }));
  });
}

// src/faces/cli/commands/read.ts
var examples7 = `
It sends nothing but reads. What Markdown cannot say is told on standard error.

Examples:
  confluence read "Page Title" --space PC
  confluence read "Page Title" --space PC --output page.md --attachments images
  confluence read "Page Title" --space PC --format storage
  confluence read "Page Title" --space PC --json | jq -r .page.url
`;
function registerRead({ program, io, onDone, flags }) {
  const own = program.command("read <title>").description("print one page as Markdown, storage format or JSON");
  const command = requireOption(own, "--space <key>", "key of the space").addOption(
    choiceOption("--format <format>", "what to print", ["markdown", "storage", "json"]).default("markdown")
  ).option("-o, --output <file>", "write to a file").option("--attachments <folder>", "download the images and files that the page shows into this folder");
  addCloudOption(command).addHelpText("after", examples7).action(async (title, own2) => {
    const { runRead } = await import("./chunks/run-read-MDXJY2L7.js");
    onDone(await runRead({ title, own: own2, flags: flags(), io }));
  });
}

// src/faces/cli/commands/rebuild-mapping.ts
var examples8 = `
Examples:
  confluence rebuild-mapping --space DOC --dry-run
  confluence rebuild-mapping --adopt --dry-run     show which pages would be taken over
  confluence rebuild-mapping --prune               drop entries whose file is gone
  confluence rebuild-mapping --space DOC --include 'docs/**' --exclude '**/drafts/**'
`;
function registerRebuildMapping({ program, io, onDone, flags }) {
  program.command("rebuild-mapping").description("make the mapping file from the Markdown files, or add what it lacks").option("--space <key>", "space of new entries (default: the mapping's $defaults)").option("--include <glob...>", "only files that match").option("--exclude <glob...>", "no files that match").option("--no-folders", "do not put pages under the README.md or index.md of their folder").option("--prune", "drop entries whose file is gone").option("--adopt", "enter ids of pages that have the title of an entry, so that a sync takes them over").option("--offline", "do not look for pages in Confluence, also where credentials are set").option("--dry-run", "show the changes, write nothing").addHelpText("after", examples8).action(async (own) => {
    const { runRebuildMapping } = await import("./chunks/run-rebuild-mapping-XCUQXZMR.js");
    onDone(await runRebuildMapping({ own, flags: flags(), io }));
  });
}

// src/faces/cli/commands/sandbox.ts
var examples9 = `
Examples:
  confluence sandbox                            forgets everything when it ends
  confluence sandbox --data ~/confluence --space DOC OPS
  confluence sandbox --port 0 --json            for scripts: prints the address
`;
function registerSandbox({ program, io, onDone, flags }) {
  program.command("sandbox").description("run a local Confluence to try things on").option("--port <number>", "port to listen on; 0: any free one", "8090").option("--host <address>", "address to listen on", "127.0.0.1").option("--data <folder>", "keep everything in this folder; without it all is forgotten at the end").option("--remote-images", "load images from other sites, too").option("--space <key...>", "spaces to make", ["DOC"]).addHelpText("after", examples9).action(async (own) => {
    const { runSandbox } = await import("./chunks/run-sandbox-JMU67FNS.js");
    onDone(await runSandbox({ own, flags: flags(), io }));
  });
}

// src/faces/cli/commands/sync.ts
var examples10 = `
Examples:
  confluence sync --dry-run               show what would happen
  confluence sync --dry-run --diff=text   show what would change in each page
  confluence sync --confirm               show the plan, and ask before writing
  confluence sync                         sync what changed since the last sync
  confluence sync --full                  compare every page
  confluence sync docs/guides             sync one folder
`;
function registerSync({ program, io, onDone, flags }) {
  const command = program.command("sync [path...]").description("bring Confluence to what the files say").option("--full", "compare every page, not only what changed since the last sync").option("--verify", "look at labels, attachments and restrictions of unchanged pages, too").addOption(new Option("--dry-run", "show what would happen, write nothing").conflicts("confirm")).option("--confirm", "show the plan as a table, and ask before anything is written").addOption(
    choiceOption("--diff [form]", "with --dry-run or --confirm: what would change in each page", [
      "storage",
      "text"
    ])
  ).option("--no-write-back", "do not write ids of new pages into the mapping file").option("--cloud-id <id>", "use the API gateway of this cloud id (found by itself for scoped tokens)");
  addPolicyOptions(addPageOptions(command)).addHelpText("after", examples10).action(async (paths, own) => {
    const { runSync } = await import("./chunks/run-sync-BIWUWFAB.js");
    onDone(await runSync({ paths, own, flags: flags(), io }));
  });
}

// src/faces/cli/commands/update.ts
var examples11 = `
The title is compared as Confluence does, without regard to upper and lower case. A page that does not exist is never
made: see "confluence create". Place, other files and other labels of the page stay.

Examples:
  confluence update "Sprint 4 Summary" --space PC --body-file SPRINT4_SUMMARY.md
  confluence update "Page Title" --space PC --body-file page.xml --labels reviewed
`;
function registerUpdate({ program, io, onDone, flags }) {
  const command = program.command("update <title>").description("write the next version of one page").option("--force", "also a page that mirrors a file, which the next sync overwrites");
  addWriteOptions(command).addHelpText("after", examples11).action(async (title, own) => {
    const { runUpdate } = await import("./chunks/run-update-FDLDVPFC.js");
    onDone(await runUpdate({ title, own, flags: flags(), io }));
  });
}

// src/faces/cli/help-topic.ts
function refuseUnknownTopic({ command }) {
  const [first, second] = command.args;
  const topic = first === "help" ? second : first;
  const names = [...command.commands.map((known) => known.name()), "help"];
  if (topic === void 0 || topic.startsWith("-") || names.includes(topic)) return "";
  const near = suggest(topic, names);
  const hint = near === void 0 ? "" : `
(Did you mean ${near}?)`;
  return command.error(`error: unknown command '${topic}'${hint}`, { code: "commander.unknownCommand" });
}

// src/faces/cli/program.ts
var epilogue = `
Settings come from flags, then from the environment (CONFLUENCE_URL, CONFLUENCE_EMAIL,
CONFLUENCE_API_TOKEN), then from a .env file. The token is never taken from a flag.

Exit status: 0 done, 1 findings or failed pages, 2 could not run.

Examples:
  confluence preview                           look at the pages without an account
  confluence rebuild-mapping --space DOC       say which file becomes which page
  confluence check                             find mistakes before readers do
  confluence doctor                            is the credential good for a sync?
  confluence sync --confirm                    show the plan, ask, and sync
  confluence create --title News --space DOC --body-file news.md

"confluence help COMMAND" has the options and more examples of a command.
`;
var commands = [
  registerSync,
  registerCheck,
  registerPreview,
  registerRebuildMapping,
  registerCreate,
  registerUpdate,
  registerRead,
  registerConvert,
  registerSandbox,
  registerDoctor,
  registerCompletion
];
function createProgram(io, onDone) {
  const program = new Command("confluence").description("Mirror a repository's Markdown to Confluence.").version(version, "-V, --version", "print the version").option("--json", "print one JSON document on standard output").option("-q, --quiet", "print no progress and no messages but errors").option("-v, --verbose", "print every request").option("--no-color", "print without colours").option("--mapping <file>", `mapping file (default: ${usualMapping})`).option("--url <address>", "address of Confluence, such as https://acme.atlassian.net/wiki").option(
    "--email <address>",
    "e-mail address of the API token's account (Data Center: user name); none: the token is sent as Bearer"
  ).option("--deployment <product>", "product at that address: auto, cloud, datacenter (default: auto)").helpOption("-h, --help", "show help").helpCommand("help [command]", "show help for a command").showSuggestionAfterError().showHelpAfterError('(run "confluence --help" for the commands and options)').addHelpText("before", refuseUnknownTopic).addHelpText("after", epilogue).configureHelp({ showGlobalOptions: true }).exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  const flags = () => program.opts();
  for (const register of commands) register({ program, io, onDone, flags });
  for (const command of program.commands)
    command.showHelpAfterError(`(run "confluence ${command.name()} --help" for its options)`);
  return program;
}

// src/faces/cli/run.ts
async function run(argv, io) {
  let status = 0;
  const program = createProgram(io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    if (io.signal.aborted && error === io.signal.reason) return sayEnded(io);
    if (!(error instanceof CommanderError)) return fail(error, io, program.opts());
    if (error.exitCode === 0) return 0;
    if (argv.includes("--json")) printError(error.message.replace(/^error: /, ""), io);
    return 2;
  }
}
function sayEnded(io) {
  io.err("error: Ended before it was done.\n");
  return 1;
}
function fail(error, io, flags) {
  const expected = [InputError, ConfluenceError, RepositoryError].some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  const colors = createColors(io.errIsTerminal, flags, io.env);
  const text = expected ? message : `${message} (this is a bug in confluence-sync; run again with --verbose to see where)`;
  io.err(`${colors.red("error:")} ${text}
`);
  if (flags.verbose === true && error instanceof Error) io.err(`${error.stack ?? ""}
`);
  if (flags.json === true) printError(message, io);
  return 2;
}
function printError(message, io) {
  io.out(`${JSON.stringify({ version: 1, error: { message } }, void 0, 2)}
`);
}

// src/faces/cli/bin.ts
var end = new AbortController();
process.once("SIGINT", () => end.abort());
process.once("SIGTERM", () => end.abort());
process.stdout.on("error", () => process.exit(0));
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readInput: async () => {
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  },
  ask: (question) => ask(question, end.signal),
  inIsTerminal: process.stdin.isTTY === true,
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  signal: end.signal
});
