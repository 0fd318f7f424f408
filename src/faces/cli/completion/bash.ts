import type {DescribedCommand, DescribedOption, DescribedProgram, Value} from './describe.ts';

/** Write the completion script for bash 3.2 and later; it needs nothing but bash. */
export function renderBash({name, options, commands}: DescribedProgram): string {
  const words = commands.map(command => command.name);
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
      ${[...new Set(words)].join('|')}) command=$word; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $prev" in
${[
  ...commands.flatMap(command => command.options.flatMap(option => renderValue(command.name, option))),
  ...options.flatMap(option => renderValue('*', option))
].join('\n')}
  esac
  case "$cur" in
    -*)
      case "$command" in
${commands.map(command => `        ${command.name}) ${reply([...command.options, ...options].flatMap(({names}) => names))} ;;`).join('\n')}
        *) ${reply(options.flatMap(({names}) => names))} ;;
      esac
      return ;;
  esac
  case "$command" in
    '') ${reply(words)} ;;
${commands.flatMap(renderArgument).join('\n')}
  esac
}
complete -o filenames -F _${name} ${name}
`;
}

function renderValue(command: string, {names, value, optional}: DescribedOption): readonly string[] {
  if (value.kind === 'none') return [];
  const pattern = names
    .map(option => (command === '*' ? `*" ${option}"` : `"${command} ${option}"`))
    .join('|');
  // What may stand alone can be followed by anything.
  const guard = optional ? '[ "${cur#-}" = "$cur" ] && ' : '';
  return [`    ${pattern}) ${guard}${complete(value)}${guard === '' ? '; return' : ' && return'} ;;`];
}

function renderArgument({name, argument}: DescribedCommand): readonly string[] {
  return argument.kind === 'none' ? [] : [`    ${name}) ${complete(argument)} ;;`];
}

function complete(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return reply(value.choices);
    case 'file':
      return 'COMPREPLY=($(compgen -f -- "$cur"))';
    case 'folder':
      return 'COMPREPLY=($(compgen -d -- "$cur"))';
    default:
      return ':';
  }
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur"))`;
}
