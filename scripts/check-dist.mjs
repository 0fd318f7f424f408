// Fails when dist/ is not what the source builds: builds into a temporary folder and compares every byte. Every run of
// the Action downloads dist/, so that it also fails when dist/ grows beyond what was agreed on.
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {execFileSync} from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/** Megabytes: all of dist/, and what a program loads before it knows what to do. Raise them only knowingly. */
const limits = {'dist/': 13, 'dist/index.js': 0.05, 'dist/cli.js': 0.05, 'dist/lib.js': 0.05};

const fresh = await mkdtemp(path.join(os.tmpdir(), 'confluence-sync-dist-'));
try {
  execFileSync(process.execPath, ['scripts/build.mjs', fresh], {stdio: 'inherit'});
  const built = await readFiles(fresh);
  checkSizes(built);
  const differences = compare(await readFiles('dist'), built);
  if (differences.length > 0) {
    process.stderr.write(
      `dist/ is not what the source builds:\n${differences.join('\n')}\nRun "npm run build" and commit dist/.\n`
    );
    process.exitCode = 1;
  } else {
    process.stdout.write('dist/ is what the source builds\n');
  }
} finally {
  await rm(fresh, {recursive: true, force: true});
}

function checkSizes(files) {
  for (const [name, limit] of Object.entries(limits)) {
    const counted = [...files].filter(([file]) => name === 'dist/' || name === `dist/${file}`);
    const size = counted.reduce((sum, [, content]) => sum + content.length, 0) / 1e6;
    process.stdout.write(`${name} has ${size.toFixed(2)} MB of at most ${limit} MB\n`);
    if (counted.length > 0 && size <= limit) continue;
    process.stderr.write(`${name} is missing, or larger than ${limit} MB: see what was added to it.\n`);
    process.exitCode = 1;
  }
}

function compare(committed, built) {
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return names.flatMap(name => {
    if (!built.has(name)) return [`  ${name}: no longer built`];
    if (!committed.has(name)) return [`  ${name}: missing`];
    return committed.get(name) === built.get(name) ? [] : [`  ${name}: differs`];
  });
}

async function readFiles(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map(file => readFile(file, 'latin1')));
  return new Map(files.map((file, index) => [path.relative(folder, file), contents[index]]));
}
