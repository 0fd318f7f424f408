import type {Command, Option} from 'commander';

/** What follows an option or stands as an argument. */
export type Value =
  | {readonly kind: 'none'}
  | {readonly kind: 'file' | 'folder' | 'any'}
  | {readonly kind: 'choice'; readonly choices: readonly string[]};

export interface DescribedOption {
  /** With its dashes; the long spelling first. */
  readonly names: readonly string[];
  readonly description: string;
  readonly value: Value;
  /** Whether the option may stand alone, without its value. */
  readonly optional: boolean;
}

export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
  /** What its arguments are. */
  readonly argument: Value;
}

/** The command line as completion scripts need it. */
export interface DescribedProgram {
  readonly name: string;
  /** Options that stand before or after any command. */
  readonly options: readonly DescribedOption[];
  readonly commands: readonly DescribedCommand[];
}

/** Describe the command line from the definitions that it runs by. */
export function describeProgram(program: Command): DescribedProgram {
  const names = program.commands.map(command => command.name());
  const help = {
    name: 'help',
    description: 'show help for a command',
    options: [],
    argument: {kind: 'choice', choices: names}
  } as const;
  return {
    name: program.name(),
    options: [
      ...program.options.map(describeOption),
      {names: ['--help', '-h'], description: 'show help', value: {kind: 'none'}, optional: false}
    ],
    commands: [...program.commands.map(describeCommand), help]
  };
}

function describeCommand(command: Command): DescribedCommand {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    description: command.description(),
    options: command.options.map(describeOption),
    argument: argument === undefined ? {kind: 'none'} : valueOf(argument.name(), argument.argChoices)
  };
}

function describeOption(option: Option): DescribedOption {
  const {long, short, description, argChoices, optional, required} = option;
  const placeholder = /[<[]([\w-]+)/.exec(option.flags)?.[1] ?? '';
  return {
    names: [long, short].filter(name => name !== undefined),
    description,
    value: optional || required ? valueOf(placeholder, argChoices) : {kind: 'none'},
    optional
  };
}

/** Placeholders tell what stands for a file; the words of a choice that stand for others end at their colon. */
function valueOf(placeholder: string, choices: readonly string[] | undefined): Value {
  if (choices !== undefined)
    return {kind: 'choice', choices: choices.map(choice => choice.replace(/:NAME$/, ':'))};
  if (/file|path/.test(placeholder)) return {kind: 'file'};
  if (/folder|dir/.test(placeholder)) return {kind: 'folder'};
  return {kind: 'any'};
}
