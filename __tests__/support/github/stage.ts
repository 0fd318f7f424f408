import {mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {Report} from '../../../src/core/report/report.ts';
import {startSandbox} from '../../../src/faces/sandbox/index.ts';
import {checkOut} from './checkout.ts';
import {createEvents, type RunnerEvent} from './event.ts';
import {createRepository, type FileChanges} from './git.ts';
import {runAction, type ActionResult, type RunActionOptions} from './run-action.ts';
import {startGitHub, type GitHubOptions} from './server.ts';

/** How one run differs from the usual one. */
interface ActOptions extends Partial<Omit<RunActionOptions, 'github' | 'event' | 'script'>> {
  /** Happens between the checkout and the run. */
  readonly prepare?: (workspace: string) => Promise<unknown>;
}

export interface StageResult extends ActionResult {
  /** The file that the output `report` names; undefined: there is none. */
  readonly report: Report | undefined;
  /** Commands of the log: `error`, `warning` and `notice`, with what stands in front of the message. */
  readonly annotations: readonly {readonly level: string; readonly where: string; readonly message: string}[];
}

export type Stage = Awaited<ReturnType<typeof createStage>>;

const email = 'bot@example.com';
const token = 'ATATT3x-secret/token+1=';

/** Without these a run has no way to Confluence. */
export const noCredentials = {'confluence-url': '', 'confluence-email': '', 'confluence-api-token': ''};

/** A repository on a GitHub, a Confluence, and runners that run the action for events of the one against the other. */
export async function createStage(
  script: string,
  files: FileChanges,
  options: Omit<GitHubOptions, 'repositoryDir'> = {}
) {
  const folders: string[] = [];
  const makeFolder = async (prefix: string) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), prefix));
    folders.push(folder);
    return folder;
  };
  const repositoryDir = await makeFolder('github-');
  await createRepository(repositoryDir, files);
  const github = await startGitHub({repositoryDir, ...options});
  const sandbox = await startSandbox({users: [{email, token}]});
  const events = createEvents({owner: 'acme', name: 'handbook'});
  const tip = (branch = 'main') => github.git.text('rev-parse', `refs/heads/${branch}`);

  async function act(event: RunnerEvent, given: ActOptions = {}): Promise<StageResult> {
    const {inputs, prepare, ...rest} = given;
    const workspace = given.workspace ?? (await checkOut(repositoryDir, event.env['GITHUB_SHA'] ?? ''));
    folders.push(workspace);
    await prepare?.(workspace);
    const credentials = {
      'confluence-url': sandbox.url,
      'confluence-email': email,
      'confluence-api-token': token
    };
    const all = {...credentials, ...inputs};
    const result = await runAction({github, event, script, ...rest, workspace, inputs: all});
    return {...result, annotations: readAnnotations(result.log), report: await readReport(result.outputs)};
  }

  /** Push files to main and run the action for that push. */
  async function push(changes: FileChanges, given: ActOptions = {}): Promise<StageResult> {
    const before = await tip();
    return act(events.push({before, after: await github.git.push('main', changes)}), given);
  }

  /** Propose files in a pull request and run the action for it. */
  async function propose(
    changes: FileChanges,
    {fork, headRef, ...given}: ActOptions & {readonly fork?: string | null; readonly headRef?: string} = {}
  ): Promise<StageResult> {
    const base = await tip();
    const head = await github.git.createCommit(base, changes, 'Change');
    await github.git.updateRef('refs/pull/7/merge', head);
    const from = {...(fork === undefined ? {} : {fork}), ...(headRef === undefined ? {} : {headRef})};
    return act(events.pullRequest({base, head, merge: head, ...from}), given);
  }

  /** Edit a page as people do: a new version without our mark. */
  async function editByHand(id: string): Promise<void> {
    const url = `${sandbox.url}/api/v2/pages/${id}`;
    const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
    const headers = {authorization, 'content-type': 'application/json'};
    const page = (await (await fetch(url, {headers})).json()) as {title: string; version: {number: number}};
    const body = {representation: 'storage', value: '<p>By hand.</p>'};
    const version = {number: page.version.number + 1};
    const change = JSON.stringify({id, status: 'current', title: page.title, body, version});
    const {status} = await fetch(url, {method: 'PUT', headers, body: change});
    if (status !== 200) throw new Error(`The page ${id} could not be edited: ${status}`);
  }

  return {
    github,
    sandbox,
    editByHand,
    events,
    tip,
    act,
    push,
    propose,
    repositoryDir,
    makeFolder,
    secrets: [token, github.token],
    readMapping: async (file = 'docs/.confluence-mapping.json') =>
      JSON.parse((await github.git.readText('main', file)).replace('\uFEFF', '')) as Record<
        string,
        Record<string, unknown>
      >,
    writes: () => sandbox.requests.filter(({method}) => method !== 'GET' && method !== 'HEAD'),
    async close() {
      await Promise.all([github.close(), sandbox.close()]);
      await Promise.all(folders.map(folder => rm(folder, {recursive: true, force: true})));
    }
  };
}

async function readReport({report}: Readonly<Record<string, string>>): Promise<Report | undefined> {
  return report === undefined ? undefined : (JSON.parse(await readFile(report, 'utf8')) as Report);
}

function readAnnotations(log: string): StageResult['annotations'] {
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map(
    ([, level = '', where = '', message = '']) => ({level, where, message})
  );
}
