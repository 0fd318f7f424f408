import path from 'node:path';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import type {Deployment} from '../../../core/model.ts';
import {readDeployment} from '../credentials.ts';
import {openSandbox} from '../open-sandbox.ts';

/** Flags of `confluence sandbox`. */
export interface SandboxFlags {
  readonly data?: string;
  readonly host: string;
  readonly port: string;
  readonly remoteImages?: boolean;
  readonly space: readonly string[];
}

interface SandboxCommand {
  readonly own: SandboxFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence sandbox` until the user ends it. */
export async function runSandbox({own, flags, io}: SandboxCommand): Promise<ExitStatus> {
  const deployment = readSandboxDeployment(flags);
  const sandbox = await openSandbox({
    port: own.port,
    host: own.host,
    spaces: own.space,
    remoteImages: own.remoteImages === true,
    onNotice: text => io.err(`${text}\n`),
    deployment,
    data: own.data === undefined ? undefined : path.resolve(io.cwd, own.data)
  });
  const product = deployment === 'cloud' ? 'Confluence' : 'Confluence Data Center';
  const email = deployment === 'cloud' ? '  export CONFLUENCE_EMAIL=writer@example.com\n' : '';
  const text = `A local ${product} is at ${sandbox.url}\n\n  export CONFLUENCE_URL=${sandbox.url}\n${email}  export CONFLUENCE_API_TOKEN=anything\n\nEnd it with Ctrl-C.\n`;
  io.out(
    flags.json === true
      ? `${JSON.stringify({version: 1, deployment, url: sandbox.url, ...(deployment === 'cloud' ? {gatewayUrl: sandbox.gatewayUrl} : {})})}\n`
      : text
  );
  await untilAborted(io.signal);
  await sandbox.close();
  return 0;
}

/** What the sandbox is; what is set for the real Confluence does not count here. */
function readSandboxDeployment(flags: GlobalFlags): Deployment {
  const said = readDeployment(flags, {});
  return said === 'auto' ? 'cloud' : said;
}

/** Wait until the user ends the command. */
function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
