import {
  connectConfluence,
  type ConfluenceConnection,
  type ConfluenceOptions
} from '../../adapters/confluence/index.ts';
import type {Credentials} from './credentials.ts';
import type {GlobalFlags, Io} from './io.ts';

/** Connect with credentials from the settings; nothing is sent yet. With `--verbose` every request is printed. */
export function openConnection(
  credentials: Credentials,
  io: Io,
  {
    flags,
    concurrency,
    cloudId,
    signal
  }: {
    readonly flags: GlobalFlags;
    readonly concurrency: number;
    readonly cloudId?: string;
    /** Aborted: requests under way are given up. */
    readonly signal?: AbortSignal;
  }
): ConfluenceConnection {
  const options: ConfluenceOptions = {
    ...credentials,
    ...io.patience,
    concurrency,
    ...(cloudId === undefined ? {} : {cloudId}),
    ...(signal === undefined ? {} : {signal}),
    ...(flags.quiet === true ? {} : {onNotice: text => io.err(`${text}\n`)}),
    ...(flags.verbose === true
      ? {
          onRequest: ({method, path, status, ms, attempt, requestId, waitMs}) =>
            io.err(
              `${method} ${path} ${status ?? 'no answer'} ${Math.round(ms)} ms${attempt > 1 ? ` attempt ${attempt}` : ''}${waitMs === undefined ? '' : ` again in ${waitMs} ms`}${requestId === undefined ? '' : ` ${requestId}`}\n`
            )
        }
      : {})
  };
  return connectConfluence(options);
}
