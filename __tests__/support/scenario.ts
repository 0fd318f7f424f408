import {execFileSync} from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Report} from '../../src/core/report/report.ts';
import type {Io} from '../../src/faces/cli/io.ts';
import {run} from '../../src/faces/cli/run.ts';
import {type Sandbox, type SandboxOptions, startSandbox} from '../../src/faces/sandbox/index.ts';
import type {Page} from '../../src/faces/sandbox/model.ts';
import {flavourOf} from './flavour.ts';

/** What a command left behind. */
interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

type SyncRun = Ran & {readonly report: Report};

/** A git repository in a temporary folder, a local Confluence, and the command line between them. */
export interface Scenario {
  readonly root: string;
  /** Another one after going back to a checkpoint. */
  readonly sandbox: Sandbox;
  /** Address and credential, for processes of their own. */
  readonly env: Readonly<Record<string, string>>;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(...paths: readonly string[]): void;
  rename(from: string, to: string): void;
  mapping(entries: Readonly<Record<string, object>>): void;
  readMapping(): Record<string, Record<string, unknown>>;
  commit(): void;
  run(...args: readonly string[]): Promise<Ran>;
  /** Run a command that the signal ends. */
  interrupted(signal: AbortSignal, ...args: readonly string[]): Promise<Ran>;
  /** Run `confluence sync --json`; without arguments a full one. */
  sync(...args: readonly string[]): Promise<SyncRun>;
  /** The page in Confluence with a title, whatever its state. */
  page(title: string): Page;
  pages(): readonly Page[];
  body(title: string): string;
  /** Requests since the last call, as `METHOD path`. */
  requests(): readonly string[];
  /**
   * Note how the repository and Confluence are now, for a scene that keeps Confluence in a folder.
   *
   * Call what it returns, any number of times, to have all as it was, at the same address.
   */
  checkpoint(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const mappingFile = 'docs/.confluence-mapping.json';
const home = 'DOC';

type ScenarioOptions = SandboxOptions &
  Pick<Io, 'patience'> & {
    /** `owner/name`; default `acme/handbook`. */
    readonly repository?: string;
    /** A scene whose Confluence this repository shares. */
    readonly neighbourOf?: Scenario;
    /** Keep Confluence in a folder, for checkpoints. */
    readonly keep?: boolean;
  };

/** Set the scene: an empty repository on branch `main` and a Confluence with the space DOC. */
export async function createScenario({
  patience,
  repository = 'acme/handbook',
  neighbourOf,
  keep = false,
  ...options
}: ScenarioOptions = {}): Promise<Scenario> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-test-'));
  const git = (...args: string[]) => execFileSync('git', args, {cwd: root, stdio: 'pipe'});
  git('init', '-q', '-b', 'main', '--template=');
  appendFileSync(
    path.join(root, '.git/config'),
    `[user]\n\temail = writer@example.com\n\tname = Writer\n[remote "origin"]\n\turl = https://github.com/${repository}.git\n`
  );
  const data = keep ? mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-test-')) : undefined;
  const start = (port = 0) =>
    startSandbox({
      spaces: [{key: home}],
      port,
      ...(data === undefined ? {} : {dataDir: data}),
      ...flavourOf().options,
      ...options
    });
  let sandbox = neighbourOf?.sandbox ?? (await start());
  const env: Record<string, string> = {
    CONFLUENCE_URL: sandbox.url,
    CONFLUENCE_EMAIL: flavourOf().isCloud ? 'bot@example.com' : 'bot',
    CONFLUENCE_API_TOKEN: 'token-of-the-bot'
  };
  let seen = 0;
  const pages = () =>
    sandbox.store
      .spaces()
      .flatMap(space => sandbox.store.pages(space.id).filter(page => page.id !== space.homepageId));
  const limits = patience === undefined ? {} : {patience};
  const runCli = (args: readonly string[]) => runCommand({args, cwd: root, env, ...limits});
  const scenario: Scenario = {
    root,
    get sandbox() {
      return sandbox;
    },
    env,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
        writeFileSync(path.join(root, name), content);
      }
    },
    remove(...paths) {
      for (const name of paths) rmSync(path.join(root, name));
    },
    rename(from, to) {
      mkdirSync(path.dirname(path.join(root, to)), {recursive: true});
      renameSync(path.join(root, from), path.join(root, to));
    },
    mapping(entries) {
      scenario.write({[mappingFile]: `${JSON.stringify(entries, undefined, 2)}\n`});
    },
    readMapping: () => JSON.parse(readFileSync(path.join(root, mappingFile), 'utf8')),
    commit() {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'Change the documentation');
    },
    run: (...args) => runCli(args),
    interrupted: (signal, ...args) => runCommand({args, cwd: root, env, signal}),
    async sync(...args) {
      const ran = await runCli(['sync', '--json', ...(args.length === 0 ? ['--full'] : args)]);
      return {...ran, report: JSON.parse(ran.stdout) as Report};
    },
    pages,
    page(title) {
      const found = pages().find(page => page.title === title);
      if (found === undefined)
        throw new Error(
          `no page "${title}" among ${pages()
            .map(page => page.title)
            .join(', ')}`
        );
      return found;
    },
    body: title => scenario.page(title).versions.at(-1)?.body ?? '',
    requests() {
      const fresh = sandbox.requests.slice(seen).map(({method, path: target}) => `${method} ${target}`);
      seen = sandbox.requests.length;
      return fresh;
    },
    async checkpoint() {
      if (data === undefined) throw new Error('only a scene that keeps Confluence can go back');
      const port = Number(new URL(sandbox.origin).port);
      const folders = [root, data];
      await sandbox.close();
      for (const folder of folders) cpSync(folder, `${folder}-kept`, {recursive: true});
      sandbox = await start(port);
      return async () => {
        await sandbox.close();
        for (const folder of folders) {
          rmSync(folder, {recursive: true});
          cpSync(`${folder}-kept`, folder, {recursive: true});
        }
        seen = 0;
        sandbox = await start(port);
      };
    },
    async close() {
      if (neighbourOf === undefined) await sandbox.close();
      for (const folder of [root, ...(data === undefined ? [] : [data])]) {
        rmSync(folder, {recursive: true, force: true});
        rmSync(`${folder}-kept`, {recursive: true, force: true});
      }
    }
  };
  return scenario;
}

interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly terminal?: boolean;
  readonly patience?: Io['patience'];
  readonly signal?: AbortSignal;
}

/** Run the command line in this process, with its output caught. */
export async function runCommand({
  args,
  cwd,
  env,
  input = '',
  terminal = false,
  signal,
  patience
}: Command): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const status = await run(args, {
    cwd,
    env,
    out: text => {
      stdout += text;
    },
    err: text => {
      stderr += text;
    },
    readInput: () => Promise.resolve(input),
    ask(question) {
      stderr += question;
      return Promise.resolve(input.split('\n')[0] ?? '');
    },
    inIsTerminal: terminal,
    outIsTerminal: terminal,
    errIsTerminal: terminal,
    signal: signal ?? new AbortController().signal,
    ...(patience === undefined ? {} : {patience})
  });
  return {status, stdout, stderr};
}
