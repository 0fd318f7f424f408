import type {DescribedCommand, DescribedOption, DescribedProgram, Value} from './describe.ts';

/** Write the completion script for zsh; it works as a file `_NAME` in `$fpath`, and when it is sourced. */
export function renderZsh({name, options, commands}: DescribedProgram): string {
  return `#compdef ${name}
# Completion of ${name} for zsh. Made by "${name} completion zsh".
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a options commands
  options=(
${options.flatMap(option => renderOption(option)).join('\n')}
  )
  commands=(
${commands.map(command => `    ${quote(`${command.name}:${command.description.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C $options '1: :->command' '*:: :->arguments'
  case $state in
    command) _describe -t commands command commands ;;
    arguments)
      case $line[1] in
${commands.map(renderCommand).join('\n')}
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

function renderCommand({name, options, argument}: DescribedCommand): string {
  const own = options.flatMap(option => renderOption(option).map(line => `  ${line.trim()}`));
  const rest = argument.kind === 'none' ? [] : [`  ${quote(`*:argument:${action(argument)}`)}`];
  const lines = ['_arguments $options', ...own, ...rest].map(line => `          ${line}`);
  return `        ${name})\n${lines.join(' \\\n')} ;;`;
}

/** One line for each spelling. */
function renderOption({names, description, value, optional}: DescribedOption): readonly string[] {
  const text = description.replaceAll(/[[\]:]/g, sign => `\\${sign}`);
  const follows = value.kind === 'none' ? '' : `${optional ? '::' : ':'}value:${action(value)}`;
  const excluded = names.length > 1 ? `(${names.join(' ')})` : '';
  return names.map(name => {
    // Long options take their value behind "=" too; one that may be left out only there.
    const sign = value.kind === 'none' || !name.startsWith('--') ? '' : optional ? '=-' : '=';
    return `    ${quote(`${excluded}${name}${sign}[${text}]${follows}`)}`;
  });
}

function action(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `(${value.choices.map(choice => choice.replaceAll(':', '\\:')).join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    default:
      return ' ';
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
