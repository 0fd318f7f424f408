import path from 'node:path';
import {type Deployment, toSpaceKey} from '../../../core/model.ts';
import {readDeployment} from '../credentials.ts';
import {openConnection} from '../connection.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {openSandbox} from '../open-sandbox.ts';
import {createFeed} from '../preview/feed.ts';
import {findHome, withoutAddresses} from '../preview/home-address.ts';
import {openBrowser} from '../preview/open-browser.ts';
import {createPrinter, describeUnmapped} from '../preview/print-synced.ts';
import {createSession, type PreviewSession} from '../preview/session.ts';
import {previewSpace} from '../preview/snapshot.ts';
import {watchAndSync} from '../preview/watch-and-sync.ts';
import {printReport} from '../print.ts';
import {createProgress} from '../progress.ts';
import {mappingPathOf, readEnvironment} from '../settings.ts';
import {readPageSettings, readSecrets, type SyncFlags} from '../sync-flags.ts';
import {openWorkspace} from '../workspace.ts';

/** Flags of `confluence preview`. */
export interface PreviewFlags extends SyncFlags {
  readonly host: string;
  readonly once?: boolean;
  readonly open?: boolean;
  readonly port: string;
  /** Whether nobody asked for this port, so that another will do. */
  readonly portIsDefault: boolean;
  readonly remoteImages?: boolean;
}

interface PreviewCommand {
  readonly own: PreviewFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Requests at the same time: the sandbox is on this machine. */
const concurrency = 8;

/** Run `confluence preview`. */
export async function runPreview(command: PreviewCommand): Promise<ExitStatus> {
  const stage = await openStage(command);
  const {sandbox, session, feed, progress, workspace, mappingFile, connection} = stage;
  const {own, flags, io} = command;
  try {
    if (own.once === true) return await syncAndReport(session, command);
    await watchAndSync({
      root: workspace.root,
      mappingFile,
      feed,
      io,
      flags,
      session: {sync: paths => session.sync(paths).finally(() => progress.clear())},
      printer: createPrinter(io, flags),
      onReady: first => announce((first && findHome(first.report)) ?? `${sandbox.url}/spaces`, command)
    });
    return 0;
  } finally {
    progress.clear();
    await workspace.diagrams.close();
    await connection.close();
    await sandbox.close();
  }
}

/** Open the workspace, a sandbox for its pages, and the way between them. */
async function openStage({own, flags, io}: PreviewCommand) {
  const workspace = await openWorkspace(io, own);
  const {root, repository, commit} = workspace;
  const mappingFile = mappingPathOf(flags, io, root);
  const said = readDeployment(flags, await readEnvironment(io, root));
  const deployment = said === 'auto' ? 'cloud' : said;
  const settings = await readPageSettings(own, workspace.diagrams, deployment);
  const secrets = readSecrets(own);
  const feed = createFeed(workspace.tree);
  const sandbox = await openPreviewSandbox({own, io}, deployment, feed);
  // No proxy stands between us and a server on this machine.
  const network = {env: {}};
  const credentials = {url: sandbox.url, email: 'preview@example.com', token: 'preview', deployment, network};
  const connection = openConnection(credentials, io, {flags, concurrency});
  const progress = createProgress(io, flags);
  const {reader, requests} = connection;
  const nameOf = (key: string) => (key === previewSpace ? `${path.basename(root)} (preview)` : key);
  const commits = commit === undefined ? {} : {commit};
  const session = createSession({
    ports: {...workspace, progress, reader, writer: connection.createWriter(), requests},
    options: {mappingFile, repository, ...commits, settings, secrets, concurrency, signal: io.signal},
    addSpaces: keys => sandbox.addSpaces(keys.map(key => ({key: toSpaceKey(key), name: nameOf(key)})))
  });
  return {sandbox, session, feed, progress, workspace, mappingFile, connection};
}

function openPreviewSandbox(
  {own, io}: Pick<PreviewCommand, 'own' | 'io'>,
  deployment: Deployment,
  feed: ReturnType<typeof createFeed>
): ReturnType<typeof openSandbox> {
  return openSandbox({
    port: own.once === true ? '0' : own.port,
    anyPortWillDo: own.portIsDefault,
    host: own.host,
    deployment,
    spaces: [],
    preview: feed,
    remoteImages: own.remoteImages === true,
    onNotice: text => io.err(`${text}\n`)
  });
}

/** Sync once, and tell what came of it. */
async function syncAndReport(session: PreviewSession, {own, flags, io}: PreviewCommand): Promise<ExitStatus> {
  const synced = await session.sync(new Set());
  if (synced === undefined) return 0;
  const {report, unmapped} = synced;
  const status = printReport(flags.json === true ? report : withoutAddresses(report), io, {
    flags,
    strict: own.strict === true
  });
  if (unmapped.length > 0 && flags.quiet !== true) io.err(`${describeUnmapped(unmapped)}\n`);
  return status;
}

/** Tell where the pages are, when there is something to look at. */
function announce(url: string, {own, flags, io}: PreviewCommand): void {
  if (flags.json === true) io.out(`${JSON.stringify({version: 1, event: 'ready', url})}\n`);
  else io.out(`\n  ${url}\n\n`);
  if (flags.quiet !== true) io.err('Save a file, and its page follows. End with Ctrl-C.\n');
  if (own.open !== true) return;
  openBrowser(url, {
    env: io.env,
    onProblem: reason => io.err(`Cannot open the browser: ${reason}. Open ${url} yourself.\n`)
  });
}
