/** Something in a file that looks like a secret. The value itself never leaves the scanner. */
export interface SecretFinding {
  /** Name of the rule that found it. */
  readonly ruleId: string;
  /** From 1; absent: the file's name gives it away. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** What it looks like, for people; at most a masked hint of the value. */
  readonly description: string;
}

/** Looks for secrets in what is about to be sent. */
export interface SecretScanner {
  /** Find what looks like a secret, in the name of a file and in its text. A file cannot switch the scan off. */
  scan(path: string, text: string): Promise<readonly SecretFinding[]>;
}
