import * as core from '@actions/core';

/** One note for GitHub's pages, with its place. */
export interface RunnerAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title?: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Write a text so that the runner shows it and obeys nothing in it.
 *
 * The runner reads commands out of standard output and standard error: `::name …::` at the begin of a line, blanks in
 * front of it ignored, and `##[name]` anywhere (actions/runner, src/Runner.Common/ActionCommand.cs). Texts of documents,
 * file names and servers can look like that.
 */
export function neutralize(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(line =>
      line
        .replaceAll(/\p{Cc}/gu, character => (character === '\t' ? ' ' : ''))
        .replace(/^([\s\p{Cf}]*):(?=:)/u, '$1: ')
        .replaceAll('##[', '## [')
    )
    .join('\n');
}

/** Print text for people into the log. */
export function log(text: string): void {
  core.info(neutralize(text));
}

/** Print text for people who look for the reason of something; shown only when the run is a debugging one. */
export function logDebug(text: string): void {
  if (core.isDebug()) for (const line of neutralize(text).split('\n')) core.debug(line);
}

/** Print lines that the log shows folded. */
export function logGroup(title: string, text: string): void {
  core.startGroup(neutralize(title).replaceAll('\n', ' '));
  log(text);
  core.endGroup();
}

/** Print annotations; GitHub shows the first ten of each level. */
export function annotate(annotations: readonly RunnerAnnotation[]): void {
  for (const {level, message, title, path, line, column} of annotations) {
    core[level](neutralize(message), {
      ...(title === undefined ? {} : {title: neutralize(title)}),
      ...(path === undefined ? {} : {file: neutralize(path)}),
      ...(line === undefined ? {} : {startLine: line}),
      ...(column === undefined ? {} : {startColumn: column})
    });
  }
}
