/** Something in a file that looks like a secret. The value itself never leaves the scanner. */
export interface SecretFinding {
  /** Name of the rule that found it. */
  readonly ruleId: string;
  /** From 1; absent: the file's name gives it away, or no line has it in one piece. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** What it looks like, for people, as it follows a colon; at most a masked hint of the value. */
  readonly description: string;
}

/** Looks for secrets in what is about to be sent. */
export interface SecretScanner {
  /** Names of all rules: those that a mapping can allow. */
  readonly ruleIds: ReadonlySet<string>;
  /**
   * Find what looks like a secret, in the name of a file and in its text. A file cannot switch the scan off.
   *
   * @param rendered
   *   What readers will see of the text. Searched for what only they see in one piece, such as a token that markup parts.
   */
  scan(path: string, text: string, rendered?: string): Promise<readonly SecretFinding[]>;
  /** Write a text without any of the values that were found so far: messages and titles can repeat what a file says. */
  redact(text: string): string;
}
