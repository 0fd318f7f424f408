import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {run} from '../../src/faces/cli/run.ts';

/** A page as the sandbox has it. */
export interface StoredPage {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly versions: readonly {readonly number: number; readonly body: string}[];
}

/** A `confluence preview` that is running, and its end. */
export interface Running {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly url: () => string;
  pages(): Promise<readonly StoredPage[]>;
  page(title: string): Promise<StoredPage>;
  get(address: string): Promise<string>;
  /** Wait until something is so. */
  until(what: string, check: () => boolean | Promise<boolean>): Promise<void>;
  end(): Promise<number>;
}

/** A temporary folder that previews run on. */
export interface PreviewFolder {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
  git(...args: readonly string[]): void;
  /** Start `confluence preview`, and wait for its first pages, or its end. */
  preview(...args: readonly string[]): Promise<Running>;
  /** End all previews, and remove the folder. */
  close(): Promise<void>;
}

/** Make an empty folder, outside of any repository. */
export function createPreviewFolder(): PreviewFolder {
  const root = mkdtempSync(path.join(os.tmpdir(), 'confluence-preview-test-'));
  const all: Running[] = [];
  return {
    root,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
        writeFileSync(path.join(root, name), content);
      }
    },
    git(...args) {
      const who = ['-c', 'user.email=writer@example.com', '-c', 'user.name=Writer'];
      execFileSync('git', [...who, ...args], {cwd: root, stdio: 'pipe'});
    },
    async preview(...args) {
      const started = await start(root, args);
      all.push(started);
      return started;
    },
    async close() {
      for (const running of all) await running.end();
      rmSync(root, {recursive: true, force: true});
    }
  };
}

async function start(root: string, args: readonly string[]): Promise<Running> {
  const end = new AbortController();
  let stdout = '';
  let stderr = '';
  const ended = run(['preview', '--port', '0', ...args], {
    cwd: root,
    env: {},
    out: text => void (stdout += text),
    err: text => void (stderr += text),
    readInput: async () => '',
    ask: async () => '',
    inIsTerminal: false,
    outIsTerminal: false,
    errIsTerminal: false,
    signal: end.signal
  });
  const url = () => /http:\/\/[^\s"]+/.exec(stdout)?.[0] ?? '';
  const until: Running['until'] = async (what, check) => {
    const late = Date.now() + 30_000;
    while (!(await check())) {
      if (Date.now() > late) throw new Error(`still not: ${what}\n${stdout}\n${stderr}`);
      await sleep(25);
    }
  };
  const pages = async () => {
    const state = (await (await fetch(new URL('/__sandbox/state', url()))).json()) as {
      readonly pages: readonly StoredPage[];
    };
    return state.pages.filter(({status}) => status === 'current');
  };
  const running: Running = {
    stdout: () => stdout,
    stderr: () => stderr,
    url,
    pages,
    async page(title) {
      const found = (await pages()).find(page => page.title === title);
      if (found === undefined)
        throw new Error(`no page "${title}" among ${(await pages()).map(page => page.title).join(', ')}`);
      return found;
    },
    get: async address => (await fetch(new URL(address, url()))).text(),
    until,
    async end() {
      end.abort();
      return ended;
    }
  };
  let over = false;
  void ended.then(() => (over = true));
  await until('it tells its address', () => url() !== '' || over);
  return running;
}
