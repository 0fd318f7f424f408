/** What GitHub said, in the words that decide how we go on. */
export interface GitHubRefusal {
  /** HTTP status; 200 when GraphQL refused; undefined: no response came. */
  readonly status: number | undefined;
  /** Type of the first GraphQL error, such as `STALE_DATA`. */
  readonly type: string | undefined;
  /** One line without control characters. */
  readonly message: string;
}

/** Read what Octokit threw: its REST error, its GraphQL error, or a failure of the network. */
export function readRefusal(error: unknown): GitHubRefusal {
  const fields = error as {readonly status?: unknown; readonly errors?: unknown} | null | undefined;
  const errors: readonly unknown[] | undefined = Array.isArray(fields?.errors) ? fields.errors : undefined;
  const type = (errors?.[0] as {readonly type?: unknown} | undefined)?.type;
  return {
    status: typeof fields?.status === 'number' ? fields.status : errors && 200,
    type: typeof type === 'string' ? type : undefined,
    message: toLine(error instanceof Error ? error.message : String(error))
  };
}

/** Whether GitHub says that there is no such thing, or that the token must not know of it. */
export function isNotFound(error: unknown): boolean {
  return readRefusal(error).status === 404;
}

/** Whether the branch only changes through pull requests. Classic protection has a type of its own; rulesets are known by their words only. */
export function isProtection({type, message}: GitHubRefusal): boolean {
  return (
    type === 'BRANCH_PROTECTION_RULE_VIOLATION' ||
    /repository rule violation|protected branch|must be made through a pull request|required status check/i.test(
      message
    )
  );
}

/** Whether the tip of the branch is another one by now. */
export function isStale({type, message}: GitHubRefusal): boolean {
  return type === 'STALE_DATA' || /expected branch to point to|pull and try again/i.test(message);
}

/** Whether nobody knows if a write was carried out; reading the file again tells. */
export function isUnanswered({status}: GitHubRefusal): boolean {
  return status === undefined || status >= 500;
}

function toLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 500);
}
