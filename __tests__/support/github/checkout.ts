import {execFile} from 'node:child_process';
import {mkdtemp} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Check a commit out as actions/checkout does: that one commit only, no history. */
export async function checkOut(repositoryDir: string, commit: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'workspace-'));
  const git = (...args: string[]) => run('git', args, {cwd: folder});
  await git('init', '--quiet');
  await git('-C', repositoryDir, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  await git('fetch', '--quiet', '--no-tags', '--depth=1', `file://${repositoryDir}`, commit);
  await git('checkout', '--quiet', '--detach', commit);
  return folder;
}
