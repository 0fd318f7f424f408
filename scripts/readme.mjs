// Writes the generated parts of the documentation: inputs and outputs from action.yml, the workflow file, the commands and
// options of the command line from its own definitions, and the scopes from the list of all requests.
//
// A part stands between <!-- NAME --> and <!-- /NAME -->. With --check nothing is written, and it fails when a part is
// not what it should be.
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {runInThisContext} from 'node:vm';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';
import {parse} from 'yaml';

const files = [
  'README.md',
  'docs/github-action/README.md',
  'docs/github-action/inputs.md',
  'docs/command-line.md',
  'docs/connections/scoped-token.md'
];

const {inputs, outputs} = parse(await readFile('action.yml', 'utf8'));
const workflow = await readFile('docs/github-action/confluence.yml', 'utf8');
const {program, pageOptions, callScopes} = await loadCommandLine();
const parts = {
  commands: table(
    ['command', 'what it does'],
    program.commands.map(command => [`\`${command.name()}\``, command.description()])
  ),
  'linked commands': table(
    ['command', 'what it does'],
    [
      ...program.commands.map(command => [
        `[\`${command.name()}\`](#${command.name()})`,
        command.description()
      ]),
      ['`help`', 'show help for a command']
    ]
  ),
  'global options': optionTable([...program.options, {flags: '-h, --help', description: 'show help'}]),
  'page options': optionTable(pageOptions),
  ...Object.fromEntries(
    program.commands.map(command => [
      `options of ${command.name()}`,
      optionTable(command.options.filter(({flags}) => !pageOptions.some(shared => shared.flags === flags)))
    ])
  ),
  inputs: table(
    ['input', 'default', 'meaning'],
    Object.entries(inputs).map(([name, {default: value, description}]) => [
      `\`${name}\``,
      value === undefined ? '' : `\`${value}\``,
      description
    ])
  ),
  outputs: table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, {description}]) => [`\`${name}\``, description])
  ),
  scopes: table(
    ['request', 'scopes'],
    callScopes
      .filter(({granular}) => granular.length > 0)
      .map(({method, path, granular}) => [
        `\`${method} ${path}\``,
        granular.map(scope => `\`${scope}\``).join(', ')
      ])
  ),
  'scope list': `\`\`\`text\n${[...new Set(callScopes.flatMap(({granular}) => granular))].sort().join(' ')}\n\`\`\``,
  workflow: `\`\`\`yaml\n${workflow.trim()}\n\`\`\``
};

for (const file of files) {
  const before = await readFile(file, 'utf8');
  const options = {...(await resolveConfig(file)), parser: 'markdown'};
  const after = await format(fill(before), options);
  if (after === before) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is not up to date: run "node scripts/readme.mjs".\n`);
    process.exitCode = 1;
  } else {
    await writeFile(file, after);
    process.stdout.write(`${file} was updated\n`);
  }
}

/** Put every part between its markers. */
function fill(text) {
  return Object.entries(parts).reduce(
    (filled, [name, content]) =>
      filled.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}\n${content}\n\n${end}`
      ),
    text
  );
}

function optionTable(options) {
  return table(
    ['option', 'meaning'],
    options.map(option => [
      option.flags
        .split(', ')
        .map(flag => `\`${flag}\``)
        .join(', '),
      option.description + describeValues(option)
    ])
  );
}

/** The words that an option takes, and what it is without being given. */
function describeValues({argChoices, defaultValue, flags}) {
  if (argChoices !== undefined) {
    const words = argChoices.map(word => `\`${word}\`${word === defaultValue ? ' (default)' : ''}`);
    return `: ${words.join(', ')}`;
  }
  const given = [defaultValue].flat().filter(value => value !== undefined && typeof value !== 'boolean');
  return given.length === 0 || flags.startsWith('--no-') ? '' : ` (default: \`${given.join(' ')}\`)`;
}

/** The command line's definitions, without the code of its commands. */
async function loadCommandLine() {
  const entry = `
    export {createProgram} from './src/faces/cli/program.ts';
    export {listCallScopes} from './src/adapters/confluence/cloud/scopes.ts';
    export {addPageOptions} from './src/faces/cli/sync-flags.ts';
    export {Command} from 'commander';`;
  const {outputFiles} = await build({
    stdin: {contents: entry, resolveDir: '.', loader: 'ts'},
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['./run-*.ts'],
    define: {__VERSION__: '"0"'},
    logLevel: 'error'
  });
  const module = {exports: {}};
  const load = runInThisContext(`(function (module, exports, require) {${outputFiles[0].text}})`);
  load(module, module.exports, createRequire(import.meta.url));
  const {createProgram, addPageOptions, listCallScopes, Command} = module.exports;
  const silent = {out: () => undefined, err: () => undefined};
  return {
    program: createProgram(silent, () => undefined),
    pageOptions: addPageOptions(new Command('pages')).options,
    callScopes: listCallScopes()
  };
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map(cells => `| ${cells.map(escape).join(' | ')} |`).join('\n');
}

function escape(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
