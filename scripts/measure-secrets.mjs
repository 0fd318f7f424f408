// Measures the search for secrets: which of the known formats it finds, and what it finds in folders of real
// documentation, where each finding is a false alarm. The numbers in docs/safety/secrets.md come from here.
//
// Usage: npm run secrets -- FOLDER…
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const texts = /\.(?:md|mdx|markdown|txt|csv|ya?ml|json|svg)$/i;
const root = path.resolve(import.meta.dirname, '..');
const folder = await mkdtemp(path.join(tmpdir(), 'measure-secrets-'));
try {
  const {createSecretScanner, formats} = await load();
  const scanner = createSecretScanner();
  const known = Object.entries(formats);
  const missed = [];
  for (const [name, [text, ruleId]] of known) {
    const found = await scanner.scan('docs/page.md', `# Set-up\n\n${text}\n`);
    if (!found.some(finding => finding.ruleId === ruleId)) missed.push(name);
  }
  print(`${known.length - missed.length} of ${known.length} known formats are found.`);
  if (missed.length > 0) print(`Missed: ${missed.join(', ')}.`);
  for (const corpus of process.argv.slice(2)) await measure(corpus, scanner);
} finally {
  await rm(folder, {recursive: true, force: true});
}

/** Search all text files of a folder. */
async function measure(corpus, scanner) {
  const names = (await readdir(corpus, {recursive: true})).filter(name => texts.test(name)).toSorted();
  let findings = 0;
  for (const name of names) {
    const text = await readFile(path.join(corpus, name), 'utf8');
    for (const {ruleId, line = 0, description} of await scanner.scan(name.replaceAll('\\', '/'), text)) {
      findings++;
      print(`${name}:${line}: ${description} (${ruleId})`);
    }
  }
  const rate = names.length === 0 ? 0 : (findings / names.length) * 1000;
  print(`${findings} findings in ${names.length} files of ${corpus}: ${rate.toFixed(1)} per 1,000 files.`);
}

async function load() {
  const outfile = path.join(folder, 'scanner.mjs');
  await build({
    stdin: {
      contents:
        "export {createSecretScanner} from './src/adapters/secrets/index.ts'; export {formats} from './__tests__/adapters/secrets/formats.ts';",
      resolveDir: root
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"
    },
    logLevel: 'error',
    outfile
  });
  return import(pathToFileURL(outfile).href);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
