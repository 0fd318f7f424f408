/** A piece of text that a rule takes for a secret. It never leaves this folder. */
export interface Match {
  readonly value: string;
  /** Offset of the value in the text. */
  readonly start: number;
}

/** One kind of secret, and how to find it. */
export interface SecretRule {
  /** Name that people write to allow the rule somewhere; kebab-case, never renamed. */
  readonly id: string;
  /** What it looks like, for people: `a GitHub token`. */
  readonly what: string;
  /** Goes by a name beside the value, and so knows less than rules that go by the value. */
  readonly generic?: boolean;
  /** Find the places. Must take time that is linear in the text's length, whatever the text is. */
  find(text: string): Iterable<Match>;
}

export interface PatternRuleOptions {
  readonly id: string;
  readonly what: string;
  /** Global, and with bounded repetitions only. The group `secret` is the value; without one the whole match is. */
  readonly pattern: RegExp;
  /** Say no to a match that only looks like one. */
  readonly accept?: (value: string, groups: Readonly<Record<string, string | undefined>>) => boolean;
}

/** Make a rule of a regular expression. */
export function patternRule({id, what, pattern, accept = () => true}: PatternRuleOptions): SecretRule {
  return {
    id,
    what,
    *find(text) {
      for (const match of text.matchAll(pattern)) {
        const value = match.groups?.['secret'] ?? match[0];
        if (!accept(value, match.groups ?? {})) continue;
        yield {value, start: match.index + match[0].lastIndexOf(value)};
      }
    }
  };
}
