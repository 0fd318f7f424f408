import type {ConfluenceOptions} from '../../adapters/confluence/index.ts';

/** What a command sees of the process it runs in. */
export interface Io {
  /** Folder that the command was started in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes a result: text for people, or one JSON document. */
  out(text: string): void;
  /** Writes progress and messages. */
  err(text: string): void;
  /** Reads all of standard input. */
  readInput(): Promise<string>;
  /** Asks a question on standard error, and reads one line of standard input; empty when there is none, or the run was ended. */
  ask(question: string): Promise<string>;
  readonly inIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Aborted when the user ends the run with Ctrl-C. */
  readonly signal: AbortSignal;
  /** Another clock and other time limits than the usual ones; for tests, which do not want to wait. */
  readonly patience?: Pick<ConfluenceOptions, 'clock' | 'timeLimits'>;
}

/** Exit status: 0 done, 1 findings or failed pages, 2 could not run. */
export type ExitStatus = 0 | 1 | 2;

/** Options that every command has. */
export interface GlobalFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly mapping?: string;
  readonly url?: string;
  readonly email?: string;
  readonly deployment?: string;
}
