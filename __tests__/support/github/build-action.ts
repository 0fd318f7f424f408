import {execFile} from 'node:child_process';
import {mkdtemp} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

/** Bundle the action from the source as it is now, into a folder without node_modules. The path of its entry. */
export async function buildAction(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'action-'));
  const root = path.resolve(import.meta.dirname, '..', '..', '..');
  await promisify(execFile)(process.execPath, ['scripts/build.mjs', folder], {cwd: root});
  return path.join(folder, 'index.js');
}
