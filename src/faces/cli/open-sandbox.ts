import {InputError} from '../../core/errors.ts';
import {toSpaceKey} from '../../core/model.ts';
import {integerBetween} from '../../core/option-values.ts';
import {type Sandbox, startSandbox} from '../sandbox/index.ts';
import {createWeb} from '../sandbox/web/index.ts';
import {explainRefusals} from './system-errors.ts';

/** Where a command's sandbox listens, and what is in it. */
export interface OpenSandboxOptions {
  readonly host: string;
  /** Port as the user gave it; 0: any free one. */
  readonly port: string;
  /** Keys of the spaces to make. */
  readonly spaces: readonly string[];
  /** Absolute path of the folder that keeps everything. */
  readonly data?: string | undefined;
}

/** Start a local Confluence. Throws an `InputError` when it can't listen there, or can't use its folder. */
export async function openSandbox(options: OpenSandboxOptions): Promise<Sandbox> {
  const {host, port, spaces, data} = options;
  const number = integerBetween(0, 65_535)(port, '--port');
  // An empty name would listen on every address of this machine.
  if (host === '') throw new InputError('Cannot use "" for --host: expected an address such as 127.0.0.1.');
  const started = startSandbox({
    port: number,
    host,
    spaces: spaces.map(key => ({key: toSpaceKey(key)})),
    web: createWeb,
    ...(data === undefined ? {} : {dataDir: data})
  });
  return explainRefusals(
    {
      address: `listen on ${host.includes(':') ? `[${host}]` : host}:${number}`,
      ...(data === undefined ? {} : {file: `keep the pages in ${data}`})
    },
    started
  );
}
