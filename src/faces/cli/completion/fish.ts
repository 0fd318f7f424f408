import type {DescribedCommand, DescribedOption, DescribedProgram, Value} from './describe.ts';

/** Write the completion script for fish 3 and later. */
export function renderFish({name, options, commands}: DescribedProgram): string {
  const base = `complete -c ${name}`;
  const fresh = `not __fish_seen_subcommand_from ${commands.map(command => command.name).join(' ')}`;
  return [
    `# Completion of ${name} for fish. Made by "${name} completion fish".`,
    `${base} -f`,
    ...options.map(option => `${base} ${renderOption(option)}`),
    ...commands.flatMap(command => [
      `${base} -n ${quote(fresh)} -a ${command.name} -d ${quote(command.description)}`,
      ...renderCommand(command, base)
    ]),
    ''
  ].join('\n');
}

function renderCommand({name, options, argument}: DescribedCommand, base: string): readonly string[] {
  const seen = `${base} -n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    ...options.map(option => `${seen} ${renderOption(option)}`),
    ...(argument.kind === 'none' || argument.kind === 'any' ? [] : [`${seen} ${renderValue(argument)}`])
  ];
}

function renderOption({names, description, value, optional}: DescribedOption): string {
  const spelled = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const follows = value.kind === 'none' ? '' : ` ${optional ? '' : '-r '}${renderValue(value)}`;
  return `${spelled.join(' ')}${follows} -d ${quote(description)}`;
}

function renderValue(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `-f -a ${quote(value.choices.join(' '))}`;
    case 'file':
      return '-F';
    case 'folder':
      return "-f -a '(__fish_complete_directories)'";
    default:
      return '-f';
  }
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
