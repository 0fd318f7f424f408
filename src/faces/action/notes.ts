import type {RunnerAnnotation} from '../../adapters/github/runner-log.ts';
import type {MappingEdit} from '../../core/mapping/edit.ts';
import {escapeText, toCode, toLink} from '../../core/report/render/markdown.ts';
import type {ActionRun} from './context.ts';
import {listPageIds, type WriteBackResult} from './write-back.ts';

/** Tell in the summary where the ids of new pages went, or the ids themselves when they went nowhere. Markdown. */
export function describeWriteBack(
  {env, settings, trigger}: ActionRun<'sync'>,
  edits: readonly MappingEdit[],
  {commitSha, pullRequestUrl, error, conflicts}: WriteBackResult
): readonly string[] {
  const file = toCode(settings['mapping-file']);
  const commit = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}/commit/${commitSha}`;
  const left = conflicts.map(({message}) => `⚠️ ${escapeText(message)}`);
  if (error !== undefined) return [`❌ ${escapeText(error)}`, ...left, listIds(edits)];
  if (pullRequestUrl !== undefined)
    return [`The new ids are proposed in ${toLink('a pull request', pullRequestUrl)}: merge it.`, ...left];
  if (commitSha !== undefined) {
    const link = toLink(toCode(commitSha.slice(0, 7)), commit);
    return [`${file} on ${toCode(trigger.branch)} was updated in ${link}.`, ...left];
  }
  const off = settings['write-back'] === 'off' && edits.length > 0 && !settings['dry-run'];
  return off ? [`Nothing was written to ${file} (write-back: off).`, listIds(edits)] : left;
}

/** What of the write-back people have to know before all else. */
export function annotateWriteBack({error, conflicts}: WriteBackResult): readonly RunnerAnnotation[] {
  const title = 'Ids of new pages';
  const failed = error === undefined ? [] : [{level: 'error', title, message: error} as const];
  return [
    ...failed,
    ...conflicts.slice(0, 5).map(({message}) => ({level: 'warning', title, message}) as const)
  ];
}

function listIds(edits: readonly MappingEdit[]): string {
  const ids = [...listPageIds(edits)].slice(0, 500);
  return ids.map(([path, id]) => `- ${toCode(path)}: ${toCode(id)}`).join('\n');
}
