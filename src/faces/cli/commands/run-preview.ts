import {parseMapping} from '../../../core/mapping/parse.ts';
import type {SourcePath} from '../../../core/model.ts';
import {exitCodeOf} from '../../../core/report/exit-code.ts';
import type {Report} from '../../../core/report/report.ts';
import type {DraftJournal, SourceTree} from '../../../ports.ts';
import {type SyncResult, syncRepository} from '../../../sync/index.ts';
import type {Sandbox} from '../../sandbox/index.ts';
import {openConnection} from '../connection.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {makeMapping} from '../make-mapping.ts';
import {openSandbox} from '../open-sandbox.ts';
import {printReport} from '../print.ts';
import {createProgress} from '../progress.ts';
import {mappingPathOf} from '../settings.ts';
import {readPageSettings, readSecrets, type SyncFlags} from '../sync-flags.ts';
import {openWorkspace, type Workspace} from '../workspace.ts';
import {untilAborted} from './run-sandbox.ts';

/** Flags of `confluence preview`. */
export interface PreviewFlags extends SyncFlags {
  readonly host: string;
  readonly once?: boolean;
  readonly port: string;
}

interface PreviewCommand {
  readonly own: PreviewFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Requests at the same time: the sandbox is on this machine. */
const concurrency = 8;

/** Space of pages when the repository has no mapping file. */
const previewSpace = 'DOC';

/** Run `confluence preview`. */
export async function runPreview({own, flags, io}: PreviewCommand): Promise<ExitStatus> {
  const workspace = await openWorkspace(io, own);
  const mappingFile = mappingPathOf(flags, io, workspace.root);
  const tree = await withMapping(workspace, mappingFile);
  const sandbox = await openSandbox({
    port: own.once === true ? '0' : own.port,
    host: own.host,
    spaces: await listSpaces(tree, mappingFile)
  });
  try {
    const result = await syncInto(sandbox, {own, flags, io, workspace: {...workspace, tree}, mappingFile});
    const strict = own.strict === true;
    const ended = own.once === true && flags.json !== true;
    const status = printReport(ended ? withoutAddresses(result.report) : result.report, io, {flags, strict});
    if (own.once === true) return status;
    io.err(`\nThe pages are at ${homeOf(result, sandbox)}\nEnd with Ctrl-C.\n`);
    await untilAborted(io.signal);
    return exitCodeOf(result.report, strict);
  } finally {
    await sandbox.close();
  }
}

/** The sandbox ends with the command, and its drafts with it. */
const forgetful: DraftJournal = {read: async () => [], add: async () => {}, replace: async () => {}};

interface PreviewSync extends PreviewCommand {
  readonly workspace: Workspace;
  readonly mappingFile: SourcePath;
}

/** Sync everything into the sandbox, as a first sync would; ids in the mapping belong to the real Confluence. */
async function syncInto(
  sandbox: Sandbox,
  {own, flags, io, workspace, mappingFile}: PreviewSync
): Promise<SyncResult> {
  const progress = createProgress(io, flags);
  const credentials = {url: sandbox.url, email: 'preview@example.com', token: 'preview'};
  const connection = openConnection(credentials, io, {flags, concurrency});
  try {
    return await syncRepository(
      {
        ...workspace,
        progress,
        reader: connection.reader,
        writer: connection.createWriter(),
        journal: forgetful,
        requests: connection.requests
      },
      {
        mappingFile,
        repository: workspace.repository,
        ...(workspace.commit === undefined ? {} : {commit: workspace.commit}),
        settings: await readPageSettings(own, workspace.diagrams),
        secrets: readSecrets(own),
        strict: own.strict === true,
        policy: {onDrift: 'overwrite', onRemoved: 'keep', adopt: false, removalLimit: 0},
        scope: 'full',
        ignoreIds: true,
        concurrency,
        signal: io.signal
      }
    );
  } finally {
    progress.clear();
    await workspace.diagrams.close();
    await connection.close();
  }
}

/** The files with a mapping: the repository's own, or one made on the spot. */
async function withMapping({tree}: Workspace, mappingFile: SourcePath): Promise<SourceTree> {
  if ((await tree.readText(mappingFile)) !== undefined) return tree;
  const {text} = await makeMapping(tree, {
    mappingFile,
    existing: undefined,
    space: previewSpace,
    folders: true
  });
  return {...tree, readText: async path => (path === mappingFile ? text : tree.readText(path))};
}

async function listSpaces(tree: SourceTree, mappingFile: SourcePath): Promise<readonly string[]> {
  const {entries} = parseMapping((await tree.readText(mappingFile)) ?? '{}', mappingFile);
  return [...new Set(entries.map(entry => entry.space))];
}

/** Nobody can open a page of a server that ends with the command. */
function withoutAddresses(report: Report): Report {
  const pages = report.pages.map(page => {
    const {url: _, ...rest} = page;
    return rest;
  });
  return {...report, pages};
}

/** Where to begin reading: the page nearest to the root of the repository. */
function homeOf({report}: SyncResult, {url}: Sandbox): string {
  const depth = (path: string): number =>
    path.split('/').length + (/(^|\/)(readme|index)\.md$/i.test(path) ? -0.5 : 0);
  const [first] = report.pages
    .filter(page => page.url !== undefined)
    .toSorted((a, b) => depth(a.path) - depth(b.path));
  return first?.url ?? `${url}/spaces`;
}
