import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Io} from './io.ts';
import {explainRefusals} from './system-errors.ts';

/** Print a result, or write it to the file that the user named. */
export async function deliver(
  text: string,
  output: string | undefined,
  io: Pick<Io, 'cwd' | 'out'>
): Promise<void> {
  if (output === undefined) return io.out(text);
  await explainRefusals({file: `write ${output}`}, writeFile(path.resolve(io.cwd, output), text));
}
