import {InputError} from '../../core/errors.ts';
import type {SecretFinding, SecretScanner} from '../../ports.ts';
import {findByName, nameRuleIds} from './file-name.ts';
import {createLocator} from './locate.ts';
import {mask} from './mask.ts';
import {type Candidate, mergeOverlaps} from './merge.ts';
import {isPlaceholder} from './placeholder.ts';
import {rules} from './rules/index.ts';
import {isExampleUrl} from './rules/url-password.ts';
import {lintRuleIds, loadSecretlint} from './secretlint.ts';

/** One rule that somebody decided to live with in one file. */
interface SecretAllowance {
  /** Path of the file as it is given to `scan`. */
  readonly path: string;
  readonly ruleId: string;
}

export interface SecretScannerOptions {
  /** Findings to leave out. Whoever allows them has to show that: the scanner is silent about it. */
  readonly allow?: readonly SecretAllowance[];
}

const ruleIds: ReadonlySet<string> = new Set([...nameRuleIds, ...lintRuleIds, ...rules.map(rule => rule.id)]);

/** What no reader sees but would part a secret in two: invisible characters, and the backslash of Markdown's `\\_`. */
const invisible = /\\(?=_)|[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Make a scanner out of secretlint's rules and our own for what secretlint misses.
 *
 * secretlint is loaded by the first scan, as most commands need none. Throws an `InputError` when a rule is allowed that
 * does not exist.
 */
export function createSecretScanner({allow = []}: SecretScannerOptions = {}): SecretScanner {
  for (const {path, ruleId} of allow) {
    if (!ruleIds.has(ruleId)) throw new InputError(describeUnknownRule(path, ruleId));
  }
  const allowed = new Set(allow.map(({path, ruleId}) => `${ruleId} ${path}`));
  let secretlint: ReturnType<typeof loadSecretlint> | undefined;
  return {
    async scan(path, text) {
      secretlint ??= loadSecretlint();
      const lint = await secretlint;
      const visible = text.replace(invisible, '');
      const candidates = [
        ...(await lint(visible))
          .filter(({value}) => !isPlaceholder(value) && !isExampleUrl(value))
          .map(({id, what, value, start}) => ({rule: {id, what}, value, start, rank: rules.length})),
        ...findOwn(visible)
      ];
      // With characters taken out, a column would point at the wrong place.
      const found = describeAll(mergeOverlaps(candidates), visible, visible.length === text.length);
      return [...describeName(path), ...found].filter(({ruleId}) => !allowed.has(`${ruleId} ${path}`));
    }
  };
}

function findOwn(text: string): readonly Candidate[] {
  return rules.flatMap((rule, index) =>
    Array.from(rule.find(text))
      .filter(({value}) => !isPlaceholder(value))
      .map(({value, start}) => ({rule, value, start, rank: rule.generic ? rules.length + 1 + index : index}))
  );
}

function describeName(path: string): readonly SecretFinding[] {
  const found = findByName(path);
  return found ? [{ruleId: found.id, description: `By its name it is ${found.what}.`}] : [];
}

function describeAll(
  candidates: readonly Candidate[],
  text: string,
  withColumn: boolean
): readonly SecretFinding[] {
  const locate = createLocator(text);
  return candidates.map(({rule, value, start}) => {
    const {line, column} = locate(start);
    const description = `Looks like ${rule.what}: ${mask(value)}.`;
    return {ruleId: rule.id, line, ...(withColumn ? {column} : {}), description};
  });
}

function describeUnknownRule(path: string, ruleId: string): string {
  const known = [...ruleIds].toSorted((a, b) => a.localeCompare(b, 'en')).join(', ');
  return `Cannot allow the secret rule "${ruleId}" for ${path}: there is no such rule. Use one of ${known}.`;
}
