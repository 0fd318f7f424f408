import type {Report, ReportMessage} from '../report.ts';
import {seeMessages} from '../reason.ts';
import {toOneLine} from './markdown.ts';

/** One note that GitHub shows beside a line of a file, and on the run's page. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Path in the repository; absent: about the run. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/** GitHub shows no more of each level per step, and cuts a message at 4,096 characters. */
const limits = {perLevel: 10, message: 4000} as const;

const levels = {error: 'error', warning: 'warning', info: 'notice'} as const;

/**
 * Choose what is shown as annotations: per level at most as many as GitHub shows, the most important ones.
 *
 * Pure. Secrets come before all else, pages that failed before findings, and every file's first finding before the
 * second of any. Where something is left out, the last one says how much; the job summary has all of it.
 *
 * @param taken
 *   Number of annotations per level that the step has already.
 */
export function selectAnnotations(
  report: Report,
  taken: Partial<Record<Annotation['level'], number>> = {}
): readonly Annotation[] {
  const all = [...report.messages.map(toAnnotation), ...describeFailures(report)];
  const ranked = rank(report.messages, all);
  return (['error', 'warning', 'notice'] as const).flatMap(level =>
    limit(
      ranked.filter(one => one.level === level),
      limits.perLevel - (taken[level] ?? 0)
    )
  );
}

/** Failed pages; those that failed because of findings in their file are told by the findings. */
function describeFailures({pages, messages}: Report): readonly Annotation[] {
  const errors = messages.filter(({severity}) => severity === 'error');
  const explained = new Set(errors.flatMap(({path, message}) => [path, message]));
  return pages
    .filter(
      ({status, path, error = ''}) =>
        status === 'failed' && error !== seeMessages && !explained.has(path) && !explained.has(error)
    )
    .map(({path, title, error}) => ({
      level: 'error',
      title: toOneLine(`Page "${title}" failed`),
      message: shorten(error ?? 'No reason is known.'),
      path
    }));
}

function toAnnotation({severity, ruleId, message, path, line, column}: ReportMessage): Annotation {
  return {
    level: levels[severity],
    title: toOneLine(`confluence-sync: ${ruleId}`),
    message: shorten(message),
    ...(path === '' ? {} : {path}),
    ...(line === undefined ? {} : {line}),
    ...(column === undefined || line === undefined ? {} : {column})
  };
}

/** Secrets first, then failed pages (which have no rule), then round by round one finding of each file. */
function rank(messages: readonly ReportMessage[], all: readonly Annotation[]): readonly Annotation[] {
  const seen = new Map<string, number>();
  const scored = all.map((annotation, index) => {
    const rule = messages[index]?.ruleId;
    const round = seen.get(annotation.path ?? '') ?? 0;
    if (rule !== undefined) seen.set(annotation.path ?? '', round + 1);
    return {annotation, score: rule === undefined ? -1 : rule.startsWith('secret') ? -2 : round};
  });
  return scored.toSorted((a, b) => a.score - b.score).map(({annotation}) => annotation);
}

function limit(annotations: readonly Annotation[], room: number): readonly Annotation[] {
  const first = annotations[0];
  if (first === undefined || annotations.length <= room) return annotations;
  const hidden = annotations.length - room + 1;
  const more = `${hidden} more of this kind are in the job summary: GitHub shows ${limits.perLevel} per step.`;
  return [
    ...annotations.slice(0, Math.max(0, room - 1)),
    {level: first.level, title: 'confluence-sync: more in the job summary', message: more}
  ];
}

function shorten(text: string): string {
  const line = toOneLine(text);
  return line.length > limits.message ? `${toOneLine(line.slice(0, limits.message))}…` : line;
}
