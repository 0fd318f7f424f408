import picocolors from 'picocolors';
import type {GlobalFlags, Io} from './io.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours for one stream: none when it is not a terminal, with `--no-color`, or with `NO_COLOR` set (https://no-color.org). */
export function createColors(isTerminal: boolean, flags: GlobalFlags, env: Io['env']): Colors {
  const wanted = flags.color !== false && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return picocolors.createColors(isTerminal && wanted);
}
