import {integerBetween} from '../../../core/option-values.ts';
import {startSandbox} from '../../sandbox/index.ts';
import {createWeb} from '../../sandbox/web/index.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';

/** Flags of `confluence sandbox`. */
export interface SandboxFlags {
  readonly data?: string;
  readonly host: string;
  readonly port: string;
  readonly space: readonly string[];
}

interface SandboxCommand {
  readonly own: SandboxFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence sandbox` until the user ends it. */
export async function runSandbox({own, flags, io}: SandboxCommand): Promise<ExitStatus> {
  const sandbox = await startSandbox({
    port: integerBetween(0, 65_535)(own.port, '--port'),
    host: own.host,
    spaces: own.space.map(key => ({key})),
    web: createWeb,
    ...(own.data === undefined ? {} : {dataDir: own.data})
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
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), {once: true});
  });
}
