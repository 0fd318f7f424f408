import {CommanderError} from 'commander';
import {ConfluenceError, InputError, RepositoryError} from '../../core/errors.ts';
import {createColors} from './colors.ts';
import type {ExitStatus, GlobalFlags, Io} from './io.ts';
import {createProgram} from './program.ts';

/**
 * Run the command line.
 *
 * @param argv
 *   Arguments without the program's own.
 * @returns
 *   The exit status. Everything a person should know has been printed; a stack trace only with `--verbose`.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram(io, result => {
    status = result;
  });
  try {
    await program.parseAsync([...argv], {from: 'user'});
    return status;
  } catch (error) {
    if (io.signal.aborted && error === io.signal.reason) return sayEnded(io);
    if (!(error instanceof CommanderError)) return fail(error, io, program.opts<GlobalFlags>());
    if (error.exitCode === 0) return 0;
    // It has been said on standard error. What was typed wrong may stand before --json.
    if (argv.includes('--json')) printError(error.message.replace(/^error: /, ''), io);
    return 2;
  }
}

/** The user ended a command that only reads: nothing is left half done. */
function sayEnded(io: Io): ExitStatus {
  io.err('error: Ended before it was done.\n');
  return 1;
}

/** Say why nothing could be done. With `--json` standard output still gets one document. */
function fail(error: unknown, io: Io, flags: GlobalFlags): ExitStatus {
  const expected = [InputError, ConfluenceError, RepositoryError].some(kind => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  const colors = createColors(io.errIsTerminal, flags, io.env);
  const text = expected
    ? message
    : `${message} (this is a bug in confluence-sync; run again with --verbose to see where)`;
  io.err(`${colors.red('error:')} ${text}\n`);
  if (flags.verbose === true && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
  if (flags.json === true) printError(message, io);
  return 2;
}

function printError(message: string, io: Io): void {
  io.out(`${JSON.stringify({version: 1, error: {message}}, undefined, 2)}\n`);
}
