import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  addContentOptions
} from "./chunk-DYLFYKKZ.js";
import {
  InputError
} from "./chunk-FC367J3K.js";
import {
  maxTitleLength,
  normalizeTitle
} from "./chunk-BYAMK74K.js";

// src/faces/cli/required-option.ts
function requireOption(command, flags, description) {
  const name = command.createOption(flags).attributeName();
  return command.option(flags, description).hook("preAction", () => {
    if (command.getOptionValue(name) !== void 0) return;
    command.error(`error: required option '${flags}' not specified`, {
      code: "commander.missingMandatoryOptionValue"
    });
  });
}

// src/faces/cli/page/flags.ts
function addWriteOptions(command) {
  requireOption(command, "--space <key>", "key of the space");
  const body = "Markdown, or storage format (.xml, .xhtml, .html); -: standard input";
  const own = requireOption(command, "--body-file <file>", body).option("--labels <list>", "labels to add, parted by commas").option("--jira-ticket <key>", "Jira issue to show on top of the page, such as KEY-1");
  return addContentOptions(addCloudOption(own));
}
function addCloudOption(command) {
  return command.option(
    "--cloud-id <id>",
    "use the API gateway of this cloud id (found by itself for scoped tokens)"
  );
}
function readTicket(given) {
  const key = given?.trim().toUpperCase();
  if (key === void 0 || /^[A-Z][A-Z\d_]*-[1-9]\d*$/.test(key)) return key;
  throw new InputError(
    `Cannot use "${given}" for --jira-ticket: expected the key of an issue, such as KEY-1.`
  );
}
function readTitle(given, name) {
  const title = normalizeTitle(given);
  if (title.length > maxTitleLength)
    throw new InputError(
      `Cannot use this ${name}: it has ${title.length} characters, expected at most ${maxTitleLength}.`
    );
  if (title !== "") return title;
  throw new InputError(`Cannot use an empty ${name}: expected the title of a page.`);
}

export {
  requireOption,
  addWriteOptions,
  addCloudOption,
  readTicket,
  readTitle
};
