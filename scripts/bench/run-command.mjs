import {spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const reporter = `process.on('exit', () => process.stderr.write('\\npeak-rss-kb ' + process.resourceUsage().maxRSS + '\\n'))`;
const preload = `data:text/javascript,import {isMainThread} from 'node:worker_threads'; if (isMainThread) ${encodeURIComponent(reporter)}`;

/**
 * Run a command of the project in another process.
 *
 * @param args The script from the root of the project, then its arguments.
 * @returns How long it took, its output, and the most memory that it had.
 */
export async function runCommand([script, ...args], {cwd, env = {}, expected = [0]}) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', preload, path.join(root, script), ...args], {
    cwd,
    env: {...process.env, ...env}
  });
  const output = {stdout: '', stderr: ''};
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8');
    child[name].on('data', text => (output[name] += text));
  }
  const [status] = await once(child, 'close');
  const ms = performance.now() - start;
  if (!expected.includes(status))
    throw new Error(`${script} ${args.join(' ')} ended with ${status}: ${output.stderr}`);
  const kilobytes = Number(/peak-rss-kb (\d+)/.exec(output.stderr)?.[1]);
  return {ms, stdout: output.stdout, peakMb: Math.round(kilobytes / 1024)};
}
