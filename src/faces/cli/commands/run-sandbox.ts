import path from 'node:path';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
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
  const sandbox = await openSandbox({
    port: own.port,
    host: own.host,
    spaces: own.space,
    remoteImages: own.remoteImages === true,
    onNotice: text => io.err(`${text}\n`),
    data: own.data === undefined ? undefined : path.resolve(io.cwd, own.data)
  });
  const text = `A local Confluence is at ${sandbox.url}\n\n  export CONFLUENCE_URL=${sandbox.url}\n  export CONFLUENCE_EMAIL=writer@example.com\n  export CONFLUENCE_API_TOKEN=anything\n\nEnd it with Ctrl-C.\n`;
  io.out(
    flags.json === true
      ? `${JSON.stringify({version: 1, url: sandbox.url, gatewayUrl: sandbox.gatewayUrl})}\n`
      : text
  );
  await untilAborted(io.signal);
  await sandbox.close();
  return 0;
}

/** Wait until the user ends the command. */
function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
