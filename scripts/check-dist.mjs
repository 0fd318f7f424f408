// Fails when dist/ is not what the source builds: builds into a temporary folder and compares every byte.
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {execFileSync} from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

const fresh = await mkdtemp(path.join(os.tmpdir(), 'confluence-sync-dist-'));
try {
  execFileSync(process.execPath, ['scripts/build.mjs', fresh], {stdio: 'inherit'});
  const differences = compare(await readFiles('dist'), await readFiles(fresh));
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
