import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  oneOf
} from "./chunk-D2GG2VY2.js";
import "./chunk-NNHTX2UB.js";
import "./chunk-FC367J3K.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/completion/bash.ts
function renderBash({ name, options, commands }) {
  const words = commands.map((command) => command.name);
  return `# Completion of ${name} for bash. Made by "${name} completion bash".
_${name}() {
  local cur prev command= index word
  cur=\${COMP_WORDS[COMP_CWORD]}
  prev=\${COMP_WORDS[COMP_CWORD-1]}
  # bash splits --option=value into three words.
  if [ "$cur" = = ]; then cur=; elif [ "$prev" = = ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    case "$word" in
      ${[...new Set(words)].join("|")}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $prev" in
${[
    ...commands.flatMap((command) => command.options.flatMap((option) => renderValue(command.name, option))),
    ...options.flatMap((option) => renderValue("*", option))
  ].join("\n")}
  esac
  case "$cur" in
    -*)
      case "$command" in
${commands.map((command) => `        ${command.name}) ${reply([...command.options, ...options].flatMap(({ names }) => names))} ;;`).join("\n")}
        *) ${reply(options.flatMap(({ names }) => names))} ;;
      esac
      return ;;
  esac
  case "$command" in
    '') ${reply(words)} ;;
${commands.flatMap(renderArgument).join("\n")}
  esac
}
complete -o filenames -F _${name} ${name}
`;
}
function renderValue(command, { names, value, optional }) {
  if (value.kind === "none") return [];
  const pattern = names.map((option) => command === "*" ? `*" ${option}"` : `"${command} ${option}"`).join("|");
  const guard = optional ? '[ "${cur#-}" = "$cur" ] && ' : "";
  return [`    ${pattern}) ${guard}${complete(value)}${guard === "" ? "; return" : " && return"} ;;`];
}
function renderArgument({ name, argument }) {
  return argument.kind === "none" ? [] : [`    ${name}) ${complete(argument)} ;;`];
}
function complete(value) {
  switch (value.kind) {
    case "choice":
      return reply(value.choices);
    case "file":
      return 'COMPREPLY=($(compgen -f -- "$cur"))';
    case "folder":
      return 'COMPREPLY=($(compgen -d -- "$cur"))';
    default:
      return ":";
  }
}
function reply(words) {
  return `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$cur"))`;
}

// src/faces/cli/completion/describe.ts
function describeProgram(program) {
  const names = program.commands.map((command) => command.name());
  const help = {
    name: "help",
    description: "show help for a command",
    options: [],
    argument: { kind: "choice", choices: names }
  };
  return {
    name: program.name(),
    options: [
      ...program.options.map(describeOption),
      { names: ["--help", "-h"], description: "show help", value: { kind: "none" }, optional: false }
    ],
    commands: [...program.commands.map(describeCommand), help]
  };
}
function describeCommand(command) {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    description: command.description(),
    options: command.options.map(describeOption),
    argument: argument === void 0 ? { kind: "none" } : valueOf(argument.name(), argument.argChoices)
  };
}
function describeOption(option) {
  const { long, short, description, argChoices, optional, required } = option;
  const placeholder = /[<[]([\w-]+)/.exec(option.flags)?.[1] ?? "";
  return {
    names: [long, short].filter((name) => name !== void 0),
    description,
    value: optional || required ? valueOf(placeholder, argChoices) : { kind: "none" },
    optional
  };
}
function valueOf(placeholder, choices) {
  if (choices !== void 0)
    return { kind: "choice", choices: choices.map((choice) => choice.replace(/:NAME$/, ":")) };
  if (/file|path/.test(placeholder)) return { kind: "file" };
  if (/folder|dir/.test(placeholder)) return { kind: "folder" };
  return { kind: "any" };
}

// src/faces/cli/completion/fish.ts
function renderFish({ name, options, commands }) {
  const base = `complete -c ${name}`;
  const fresh = `not __fish_seen_subcommand_from ${commands.map((command) => command.name).join(" ")}`;
  return [
    `# Completion of ${name} for fish. Made by "${name} completion fish".`,
    `${base} -f`,
    ...options.map((option) => `${base} ${renderOption(option)}`),
    ...commands.flatMap((command) => [
      `${base} -n ${quote(fresh)} -a ${command.name} -d ${quote(command.description)}`,
      ...renderCommand(command, base)
    ]),
    ""
  ].join("\n");
}
function renderCommand({ name, options, argument }, base) {
  const seen = `${base} -n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    ...options.map((option) => `${seen} ${renderOption(option)}`),
    ...argument.kind === "none" || argument.kind === "any" ? [] : [`${seen} ${renderValue2(argument)}`]
  ];
}
function renderOption({ names, description, value, optional }) {
  const spelled = names.map((name) => name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`);
  const follows = value.kind === "none" ? "" : ` ${optional ? "" : "-r "}${renderValue2(value)}`;
  return `${spelled.join(" ")}${follows} -d ${quote(description)}`;
}
function renderValue2(value) {
  switch (value.kind) {
    case "choice":
      return `-f -a ${quote(value.choices.join(" "))}`;
    case "file":
      return "-F";
    case "folder":
      return "-f -a '(__fish_complete_directories)'";
    default:
      return "-f";
  }
}
function quote(text) {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

// src/faces/cli/completion/zsh.ts
function renderZsh({ name, options, commands }) {
  return `#compdef ${name}
# Completion of ${name} for zsh. Made by "${name} completion zsh".
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a options commands
  options=(
${options.flatMap((option) => renderOption2(option)).join("\n")}
  )
  commands=(
${commands.map((command) => `    ${quote2(`${command.name}:${command.description.replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  _arguments -C $options '1: :->command' '*:: :->arguments'
  case $state in
    command) _describe -t commands command commands ;;
    arguments)
      case $line[1] in
${commands.map(renderCommand2).join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_${name}" ]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}
function renderCommand2({ name, options, argument }) {
  const own = options.flatMap((option) => renderOption2(option).map((line) => `  ${line.trim()}`));
  const rest = argument.kind === "none" ? [] : [`  ${quote2(`*:argument:${action(argument)}`)}`];
  const lines = ["_arguments $options", ...own, ...rest].map((line) => `          ${line}`);
  return `        ${name})
${lines.join(" \\\n")} ;;`;
}
function renderOption2({ names, description, value, optional }) {
  const text = description.replaceAll(/[[\]:]/g, (sign) => `\\${sign}`);
  const follows = value.kind === "none" ? "" : `${optional ? "::" : ":"}value:${action(value)}`;
  const excluded = names.length > 1 ? `(${names.join(" ")})` : "";
  return names.map((name) => {
    const sign = value.kind === "none" || !name.startsWith("--") ? "" : optional ? "=-" : "=";
    return `    ${quote2(`${excluded}${name}${sign}[${text}]${follows}`)}`;
  });
}
function action(value) {
  switch (value.kind) {
    case "choice":
      return `(${value.choices.map((choice) => choice.replaceAll(":", "\\:")).join(" ")})`;
    case "file":
      return "_files";
    case "folder":
      return "_files -/";
    default:
      return " ";
  }
}
function quote2(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// src/faces/cli/commands/run-completion.ts
var renderers = { bash: renderBash, zsh: renderZsh, fish: renderFish };
function runCompletion(shell, program, io) {
  const known = oneOf("bash", "zsh", "fish")(shell, "the shell");
  io.out(renderers[known](describeProgram(program)));
  return 0;
}
export {
  runCompletion
};
