// Writes the generated parts of the documentation: inputs and outputs from action.yml, and the workflow file.
//
// A part stands between <!-- NAME --> and <!-- /NAME -->. With --check nothing is written, and it fails when a part is
// not what it should be.
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {parse} from 'yaml';

const files = ['README.md', 'docs/github-action/README.md', 'docs/github-action/inputs.md'];

const {inputs, outputs} = parse(await readFile('action.yml', 'utf8'));
const workflow = await readFile('docs/github-action/confluence.yml', 'utf8');
const parts = {
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

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map(cells => `| ${cells.map(escape).join(' | ')} |`).join('\n');
}

function escape(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
