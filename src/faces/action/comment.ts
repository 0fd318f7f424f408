import {createHash} from 'node:crypto';
import {commentLimit, writeComment} from '../../adapters/github/comment.ts';
import {annotate} from '../../adapters/github/runner-log.ts';
import {InputError} from '../../core/errors.ts';
import {renderSummary} from '../../core/report/render/summary.ts';
import type {Report} from '../../core/report/report.ts';
import type {ActionContext, ActionRun} from './context.ts';

/** Room for the marker under GitHub's limit. */
const bodyLimit = commentLimit - 5000;

/**
 * Show the check as a comment of its pull request, if that is wanted and possible.
 *
 * A fork's token only reads, so nothing is tried there. Never fails the run: the summary says the same.
 */
export async function commentCheck(
  {settings, trigger}: ActionRun<'check'>,
  {client}: Pick<ActionContext, 'client'>,
  {report, sourceUrl}: {readonly report: Report; readonly sourceUrl: string}
): Promise<void> {
  if (!settings.comment || trigger.pullRequest === undefined) return;
  if (trigger.fork || client === undefined) {
    const why = trigger.fork
      ? 'the token of a pull request from a fork can only read'
      : 'the input github-token is empty';
    annotate([{level: 'notice', message: `No comment was written: ${why}. The job summary has the result.`}]);
    return;
  }
  try {
    await writeComment({
      client,
      pullRequest: trigger.pullRequest,
      marker: markerOf(settings['mapping-file']),
      body: quietly(renderSummary(report, {sourceUrl, limit: bodyLimit})),
      create: hasNews(report)
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    annotate([{level: 'warning', title: 'Comment', message: error.message}]);
  }
}

/** GitHub tells people whom a comment mentions, and shows it on issues that it names: titles must not do that. */
function quietly(markdown: string): string {
  return markdown.replaceAll(/(?<![\w/])@(?=\w)|#(?=\d)/g, '$&\u200B');
}

/** A pull request that touches no page needs no comment; one that has been written is brought up to date. */
function hasNews({counts, messages}: Report): boolean {
  const {created, updated, moved, removed, failed} = counts;
  return created + updated + moved + removed + failed + messages.length > 0;
}

/** Checks of several mappings do not share a comment. */
function markerOf(mappingFile: string): string {
  const hash = createHash('sha256').update(mappingFile).digest('hex').slice(0, 12);
  return `<!-- confluence-sync check ${hash} -->`;
}
