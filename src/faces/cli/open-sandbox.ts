import {InputError} from '../../core/errors.ts';
import {type Deployment, toSpaceKey} from '../../core/model.ts';
import {integerBetween} from '../../core/option-values.ts';
import {type Sandbox, startSandbox} from '../sandbox/index.ts';
import {createWeb, type WebOptions} from '../sandbox/web/index.ts';
import {explainRefusals} from './system-errors.ts';

/** Where a command's sandbox listens, and what is in it. */
export interface OpenSandboxOptions extends WebOptions {
  readonly host: string;
  /** Port as the user gave it; 0: any free one. */
  readonly port: string;
  /** Whether to take any free port where another program has this one. */
  readonly anyPortWillDo?: boolean;
  /** Keys of the spaces to make. */
  readonly spaces: readonly string[];
  /** Product to be. */
  readonly deployment: Deployment;
  /** Absolute path of the folder that keeps everything. */
  readonly data?: string | undefined;
  /** Gets a sentence about who can reach the sandbox, where that is more than this machine. */
  readonly onNotice: (text: string) => void;
}

/** Start a local Confluence. Throws an `InputError` when it can't listen there, or can't use its folder. */
export async function openSandbox(options: OpenSandboxOptions): Promise<Sandbox> {
  const {host, port, spaces, data, anyPortWillDo, onNotice, preview, remoteImages, deployment} = options;
  const number = integerBetween(0, 65_535)(port, '--port');
  // An empty name would listen on every address of this machine.
  if (host === '') throw new InputError('Cannot use "" for --host: expected an address such as 127.0.0.1.');
  const start = (at: number) =>
    startSandbox({
      port: at,
      host,
      deployment,
      spaces: spaces.map(key => ({key: toSpaceKey(key)})),
      web: context =>
        createWeb(context, {
          ...(preview === undefined ? {} : {preview}),
          ...(remoteImages === undefined ? {} : {remoteImages})
        }),
      ...(data === undefined ? {} : {dataDir: data})
    });
  const started = start(number).catch((error: unknown) => {
    if (anyPortWillDo === true && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') return start(0);
    throw error;
  });
  const sandbox = await explainRefusals(
    {
      address: `listen on ${host.includes(':') ? `[${host}]` : host}:${number}`,
      ...(data === undefined ? {} : {file: `keep the pages in ${data}`})
    },
    started
  );
  if (!sandbox.isLocal) {
    onNotice(
      `warning: Everybody who can reach this machine at ${host} can read these pages and change them: there is no sign-in. Leave out --host to keep them to yourself.`
    );
  }
  return sandbox;
}
