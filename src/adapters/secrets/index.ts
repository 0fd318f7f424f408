import type {SecretFinding, SecretScanner, ThreadPool} from '../../ports.ts';
import {findByName, nameRuleIds} from './file-name.ts';
import {createLocator} from './locate.ts';
import {mask} from './mask.ts';
import {createMeetingFilter} from './meeting.ts';
import {type Candidate, mergeOverlaps} from './merge.ts';
import {isPlaceholder} from './placeholder.ts';
import {createThreadedSearch, unsearched} from './threaded.ts';
import {createRedactor} from './redact.ts';
import {findNewLines, locateHead, squeeze} from './rendered.ts';
import {rules} from './rules/index.ts';
import {isExampleUrl} from './rules/url-password.ts';
import {lintRuleIds, loadSecretlint} from './secretlint.ts';

const ruleIds: ReadonlySet<string> = new Set([
  ...nameRuleIds,
  ...lintRuleIds,
  ...rules.map(rule => rule.id),
  unsearched
]);

/** What no reader sees but would part a secret in two: invisible characters, and the backslash of Markdown's `\\_`. */
const invisible = /\\(?=_)|[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Pictures inside of a text file are noise in which any pattern can turn up. */
const embedded = /(?<=;base64,)[A-Za-z0-9+/=]{200,}/g;

/**
 * Make a scanner out of secretlint's rules and our own for what secretlint misses; the first scan loads secretlint.
 *
 * @param threads
 *   Where to search, so that a text that was made to take forever can be given up; absent: in this thread.
 */
export function createSecretScanner(threads?: ThreadPool): SecretScanner {
  const {remember, redact} = createRedactor();
  const scan = threads === undefined ? createSearch(remember) : createThreadedSearch(threads, remember);
  return {ruleIds, redact, scan};
}

/** Make the search of a scanner. `remember` is told every value that it finds. */
export function createSearch(remember: (value: string) => void): SecretScanner['scan'] {
  let secretlint: ReturnType<typeof loadSecretlint> | undefined;
  const search = async (text: string): Promise<readonly Candidate[]> => {
    secretlint ??= loadSecretlint();
    const lint = await secretlint;
    const linted = (await lint(text))
      .filter(({value}) => !isPlaceholder(value) && !isExampleUrl(value))
      .map(({id, what, value, start}) => ({rule: {id, what}, value, start, rank: rules.length}));
    const found = mergeOverlaps([...linted, ...findOwn(text)]);
    for (const {value} of found) remember(value);
    return found;
  };
  return async (path, text, rendered) => {
    const visible = text.replace(invisible, '').replace(embedded, '');
    const found = await search(visible);
    // With characters taken out, a column would point at the wrong place.
    const told = describeAll(found, visible, visible.length === text.length);
    const lines = rendered === undefined ? '' : findNewLines(rendered.replace(invisible, ''), visible);
    const parted = lines === '' ? [] : await search(lines);
    return [...describeName(path), ...told, ...describeParted(parted, found, visible)];
  };
}

function findOwn(text: string): readonly Candidate[] {
  const isMeeting = createMeetingFilter(text);
  return rules.flatMap((rule, index) =>
    Array.from(rule.find(text))
      .filter(({value, start}) => !isPlaceholder(value) && !(rule.generic && isMeeting(start)))
      .map(({value, start}) => ({rule, value, start, rank: rule.generic ? rules.length + 1 + index : index}))
  );
}

function describeName(path: string): readonly SecretFinding[] {
  const found = findByName(path);
  return found ? [{ruleId: found.id, description: `by its name it is ${found.what}.`}] : [];
}

function describeAll(
  candidates: readonly Candidate[],
  text: string,
  withColumn: boolean
): readonly SecretFinding[] {
  const locate = createLocator(text);
  return candidates.map(({rule, value, start}) => {
    const {line, column} = locate(start);
    const description = `something looks like ${rule.what} ${mask(value)}.`;
    return {ruleId: rule.id, line, ...(withColumn ? {column} : {}), description};
  });
}

/** What readers would see and the text does not show in one piece. */
function describeParted(
  parted: readonly Candidate[],
  known: readonly Candidate[],
  text: string
): readonly SecretFinding[] {
  const told = known.map(({value}) => squeeze(value));
  const locate = createLocator(text);
  return parted
    .filter(({value}) => !told.some(one => one.includes(squeeze(value)) || squeeze(value).includes(one)))
    .map(({rule, value}) => {
      const start = locateHead(value, text);
      const description = `something looks like ${rule.what} on the page, where its markup is gone ${mask(value)}.`;
      return {ruleId: rule.id, ...(start === undefined ? {} : {line: locate(start).line}), description};
    });
}
