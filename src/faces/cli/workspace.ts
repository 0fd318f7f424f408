import {loadMathRenderer} from '../../adapters/mathjax/index.ts';
import {createSecretScanner} from '../../adapters/secrets/index.ts';
import {openThreads} from '../../adapters/threads/index.ts';
import path from 'node:path';
import {createDiagramRenderer} from '../../adapters/chrome/index.ts';
import {readMermaidScript} from '../../adapters/chrome/mermaid-script.ts';
import {readMappingFile, writeMappingFile} from '../../adapters/filesystem/mapping-file.ts';
import {openSourceTree} from '../../adapters/filesystem/source-tree.ts';
import {createGitChangeSource} from '../../adapters/git/change-source.ts';
import {findRenames} from '../../adapters/git/find-renames.ts';
import {readFormerText} from '../../adapters/git/former-text.ts';
import {type GitRepository, type OpenedRepository, openRepository} from '../../adapters/git/repository.ts';
import {openSyncRecord, type SyncRecord} from '../../adapters/git/sync-record.ts';
import type {Repository, SourcePath} from '../../core/model.ts';
import type {DiagramRenderer} from '../../ports.ts';
import {openDocuments, type SourcePorts} from '../../sync/index.ts';
import type {Io} from './io.ts';
import {toRepositoryPath} from './repository-path.ts';

/** The repository or plain folder that a command works on. */
export interface Workspace extends Omit<SourcePorts, 'progress'> {
  /** Absolute path of its top folder. */
  readonly root: string;
  readonly repository: Repository;
  /** Commit that is checked out. */
  readonly commit?: string;
  readonly diagrams: DiagramRenderer & {close(): Promise<void>};
  /** The mapping file as it is on disk, with its byte order mark. */
  readonly mapping: {
    read(mappingFile: SourcePath): Promise<string | undefined>;
    write(mappingFile: SourcePath, text: string): Promise<void>;
  };
  readonly record: SyncRecord;
  /** Paths as the user gives them, from the folder of the command, as paths in the repository; `.`: its top folder. */
  toRepositoryPaths(paths: readonly string[]): readonly (SourcePath | '.')[];
}

export interface WorkspaceOptions {
  /** Branch that links to GitHub lead to; absent: the one that is checked out. */
  readonly branch?: string;
  /** Address of the Confluence that is synced to: each has its own record of what was synced. */
  readonly target?: string;
}

/** Find the top folder of the git repository, or else the plain folder, that the command was started in. */
export async function findRoot({cwd}: Pick<Io, 'cwd'>): Promise<string> {
  return topOf(await openRepository(cwd)) ?? cwd;
}

function topOf(opened: OpenedRepository): string | undefined {
  return opened.kind === 'repository' ? opened.repository.top : undefined;
}

/** Open the git repository, or else the plain folder, that the command was started in. */
export async function openWorkspace(
  io: Pick<Io, 'cwd' | 'env' | 'err'>,
  options: WorkspaceOptions
): Promise<Workspace> {
  const opened = await openRepository(io.cwd);
  const git = opened.kind === 'repository' ? opened.repository : undefined;
  const root = topOf(opened) ?? io.cwd;
  const commit = await git?.readHead();
  const threads = openThreads();
  const location = {root, ...(options.target === undefined ? {} : {target: options.target})};
  return {
    root,
    repository: await describeRepository(git, {root, env: io.env, branch: options.branch}),
    ...(commit === undefined ? {} : {commit}),
    tree: openSourceTree(root, {onWarning: once(text => io.err(`${text}\n`))}),
    changes: createGitChangeSource(location),
    findRenames: gone => findRenames(root, gone),
    readFormerText: file => readFormerText(root, file),
    diagrams: createDiagramRenderer({
      env: io.env,
      mermaidScript: readMermaidScript,
      onNotice: text => io.err(`${text}\n`)
    }),
    scanner: createSecretScanner(threads),
    documents: openDocuments(loadMathRenderer, threads),
    mapping: {
      read: mappingFile => readMappingFile(root, mappingFile),
      write: (mappingFile, text) => writeMappingFile(root, mappingFile, text)
    },
    record: openSyncRecord(location),
    toRepositoryPaths: paths => paths.map(given => toRepositoryPath(given, {root, cwd: io.cwd}))
  };
}

/** Say each thing once: the folder may be read several times. */
function once(say: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return text => {
    if (!said.has(text)) say(text);
    said.add(text);
  };
}

interface Surroundings {
  readonly root: string;
  readonly env: Io['env'];
  readonly branch: string | undefined;
}

/** Name and address of the repository: `GITHUB_REPOSITORY`, else the remote `origin`, else the folder's name. */
async function describeRepository(
  git: GitRepository | undefined,
  {root, env, branch}: Surroundings
): Promise<Repository> {
  const origin = await git?.readOrigin();
  const given = env['GITHUB_REPOSITORY'] ?? '';
  const server = env['GITHUB_SERVER_URL'] ?? origin?.serverUrl ?? 'https://github.com';
  const name = given !== '' ? given : origin === undefined ? undefined : `${origin.owner}/${origin.name}`;
  const current = branch ?? (await git?.readBranch()) ?? 'main';
  if (name === undefined) return {name: path.basename(root), branch: current};
  return {name, url: `${server.replace(/\/+$/, '')}/${name}`, branch: current};
}
