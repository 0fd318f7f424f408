/** What GitHub said, in the words that decide how we go on. */
export interface GitHubRefusal {
  /** HTTP status; 200 when GraphQL refused; undefined: no response came. */
  readonly status: number | undefined;
  /** Type of the first GraphQL error, such as `STALE_DATA`. */
  readonly type: string | undefined;
  /** One line without control characters. */
  readonly message: string;
}

/** GitHub, or something on the way to it, answered with success and without JSON. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

/**
 * What requests reject with: Octokit's `RequestError`, which stands for failures of the network too, its
 * `GraphqlResponseError`, and a request that was cut off. Known by name, as there may be several copies of the classes.
 */
const failures: readonly string[] = ['HttpError', 'GraphqlResponseError', 'AbortError', 'UnusableAnswer'];

/**
 * Read what a request rejected with.
 *
 * @throws
 *   The error itself when it is another one, so that a mistake in the program never passes for GitHub's answer.
 */
export function readRefusal(error: unknown): GitHubRefusal {
  if (!(error instanceof Error) || !failures.includes(error.name)) throw error;
  const {status, errors} = error as {readonly status?: unknown; readonly errors?: unknown};
  const list: readonly unknown[] | undefined = Array.isArray(errors) ? errors : undefined;
  const type = (list?.[0] as {readonly type?: unknown} | undefined)?.type;
  // Octokit puts words of its own before those of GraphQL.
  const said = (list?.[0] as {readonly message?: unknown} | undefined)?.message;
  return {
    status: typeof status === 'number' ? status : list && 200,
    type: typeof type === 'string' ? type : undefined,
    message: toLine(typeof said === 'string' && said !== '' ? said : error.message)
  };
}

/** Whether GitHub says that there is no such thing, or that the token must not know of it. Throws what no request threw. */
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
