import {spawn, type ChildProcess} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import {build} from 'esbuild';
import {findChrome} from '../../../src/adapters/chrome/find-chrome.ts';

/** Draws in a process of its own, from a bundle like the one that ships. */
const script = `
import {createDiagramRenderer, readMermaidScript} from './chunks/drawing.js';
const fake = \`globalThis.mermaid = {initialize() {}, async render(id, code) {
  if (code === 'wait') await new Promise(() => {});
  return {svg: '<svg viewBox="0 0 30 20"><rect width="30" height="20" fill="red"/></svg>'};
}};\`;
const [mode] = process.argv.slice(2);
const mermaidScript = mode === 'real' ? readMermaidScript : () => Promise.resolve(fake);
const renderer = createDiagramRenderer({env: process.env, mermaidScript});
const draw = async codes => {
  const drawn = await renderer.draw(codes.map(code => ({language: 'mermaid', code})));
  console.log(JSON.stringify(drawn.map(drawing => drawing.reason ?? drawing.kind)));
};
await draw(['pie\\n"a" : 1']);
if (mode === 'real') await draw(['pie\\n"a" : x', 'pie\\n"b" : 2']);
else await draw(['wait', 'good']);
`;

const found = await findChrome({env: process.env});
const folder = mkdtempSync(path.join(tmpdir(), 'cl-'));
const temporary = path.join(folder, 't');
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('where there is no Chrome nothing is started', () => {
  expect(['found', 'none']).toContain(found.kind);
  expect(existsSync(temporary)).toBe(false);
});

// Windows has neither these signals nor the link that tells Chrome's process.
if (found.kind === 'found' && process.platform !== 'win32') {
  describe('the browser', () => {
    beforeAll(bundle);
    beforeEach(() => {
      rmSync(temporary, {recursive: true, force: true});
      mkdirSync(temporary);
    });

    test('draws from the bundle, holds no finished process up, and leaves nothing', async () => {
      const run = start('real');
      await run.firstLine;
      const chrome = readChromeProcess();
      expect(await run.ended).toEqual({code: 0, signal: null});
      expect(run.lines()).toEqual([['image'], [expect.stringContaining('error'), 'image']]);
      await expectGone(chrome);
      expect(readdirSync(temporary)).toEqual([]);
    });

    test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with a process that gets %s', async signal => {
      const run = start('fake');
      await run.firstLine;
      const chrome = readChromeProcess();
      run.child.kill(signal);
      expect(await run.ended).toEqual({code: null, signal});
      await expectGone(chrome);
      expect(readdirSync(temporary)).toEqual([]);
    });

    test('ends with a process that is killed', async () => {
      const run = start('fake');
      await run.firstLine;
      const chrome = readChromeProcess();
      run.child.kill('SIGKILL');
      await run.ended;
      await expectGone(chrome);
    });

    test('is started again when it dies, for the diagrams that are left', async () => {
      const run = start('fake');
      await run.firstLine;
      process.kill(readChromeProcess(), 'SIGKILL');
      expect(await run.ended).toEqual({code: 0, signal: null});
      expect(run.lines()).toEqual([['image'], ['Chrome ended', 'image']]);
      expect(readdirSync(temporary)).toEqual([]);
    });

    if (process.platform === 'linux') {
      test('goes on with another page when one crashes', async () => {
        const run = start('fake');
        await run.firstLine;
        for (const pid of listRenderers()) process.kill(pid, 'SIGKILL');
        expect(await run.ended).toEqual({code: 0, signal: null});
        expect(run.lines()).toEqual([['image'], ['it crashed the page', 'image']]);
      });
    }
  });
}

async function bundle(): Promise<void> {
  const source = path.resolve(import.meta.dirname, '..', '..', '..', 'src', 'adapters', 'chrome');
  const contents = ['index', 'mermaid-script'].map(name => `export * from './${name}.ts';`).join('\n');
  await build({
    stdin: {contents, resolveDir: source, loader: 'ts'},
    outfile: path.join(folder, 'chunks', 'drawing.js'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20'
  });
  const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
  copyFileSync(mermaid, path.join(folder, 'mermaid.min.js'));
  writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(path.join(folder, 'script.js'), script);
}

function start(mode: 'real' | 'fake') {
  const env = {...process.env, TMPDIR: temporary};
  const child: ChildProcess = spawn(process.execPath, ['script.js', mode], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  });
  let output = '';
  const firstLine = new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('\n')) resolve();
    });
    child.once('close', () => reject(new Error('the process ended without a drawing')));
  });
  const ended = new Promise(resolve => child.once('close', (code, signal) => resolve({code, signal})));
  const lines = () =>
    output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as unknown);
  return {child, firstLine, ended, lines};
}

/** Chrome links its profile to "host-process". */
function readChromeProcess(): number {
  const [own = ''] = readdirSync(temporary);
  return Number(/-(\d+)$/.exec(readlinkSync(path.join(temporary, own, 'profile', 'SingletonLock')))?.[1]);
}

function listRenderers(): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      const line = readIfThere(`/proc/${pid}/cmdline`);
      return line.includes(temporary) && line.includes('--type=renderer');
    })
    .map(Number);
}

async function expectGone(pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(1);
  for (let tries = 0; tries < 100 && isAlive(pid); tries++)
    await new Promise(resolve => setTimeout(resolve, 100));
  expect(isAlive(pid)).toBe(false);
}

/** A process that has ended, and that nobody has asked how, is no longer alive. */
function isAlive(pid: number): boolean {
  if (/\) Z /.test(readIfThere(`/proc/${pid}/stat`))) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
