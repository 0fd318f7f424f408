import type {Command} from 'commander';
import type {ExitStatus, GlobalFlags, Io} from './io.ts';

/** What a command needs to register itself. */
export interface Registration {
  readonly program: Command;
  readonly io: Io;
  /** Takes the exit status of the command that ran. */
  readonly onDone: (status: ExitStatus) => void;
  /** The options that stand before the command. */
  readonly flags: () => GlobalFlags;
}
