import {writeOutputs, writeReportFile, writeSummary} from '../../adapters/github/outputs.ts';
import {annotate, log, logGroup, type RunnerAnnotation} from '../../adapters/github/runner-log.ts';
import type {PageId, SourcePath} from '../../core/model.ts';
import {selectAnnotations} from '../../core/report/render/annotations.ts';
import {renderSummary} from '../../core/report/render/summary.ts';
import {renderMessages, renderPages, renderTotals, type Style} from '../../core/report/render/text.ts';
import {renderSarif} from '../../core/report/render/sarif.ts';
import {version} from '../../core/version.ts';
import type {Report} from '../../core/report/report.ts';
import type {Environment} from './inputs.ts';
import {toOutputs, type WriteBack} from './outputs.ts';

/** All that a run has to tell. */
export interface RunResult {
  readonly report: Report;
  readonly pageIds: ReadonlyMap<SourcePath, PageId>;
  readonly writeBack: WriteBack;
  /** Sentences in Markdown for the summary, such as where the ids went. */
  readonly notes: readonly string[];
  /** Annotations about the run itself, before those about files. */
  readonly annotations?: readonly RunnerAnnotation[];
  /** Address that paths of files can be appended to. */
  readonly sourceUrl: string;
}

const plain = (text: string): string => text;
const style: Style = {bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain};

/** Tell it everywhere: log, annotations, job summary, JSON report, outputs. */
export async function publishReport(
  {report, annotations = [], ...result}: RunResult,
  env: Environment
): Promise<void> {
  const pages = renderPages(report, style);
  const messages = renderMessages(report.messages, style);
  if (pages !== '') logGroup('Pages', pages);
  if (messages !== '') logGroup('Findings', messages);
  log(renderTotals(report, style));
  annotate(annotations);
  annotate(selectAnnotations(report, countLevels(annotations)));
  const {sourceUrl, notes} = result;
  const summary = renderSummary(report, {sourceUrl, notes, seconds: process.uptime()});
  // A summary that cannot be written must not cost the outputs.
  const [written] = await Promise.allSettled([writeSummary(summary, env)]);
  const reportFile = await writeReportFile(report, 'report.json', env);
  const sarifFile = await writeReportFile(renderSarif(report, version), 'secrets.sarif', env);
  const {pageIds, writeBack} = result;
  writeOutputs(toOutputs({report, pageIds, writeBack, reportFile, sarifFile}));
  if (written.status === 'rejected') throw written.reason;
}

function countLevels(annotations: readonly RunnerAnnotation[]) {
  const counts = {error: 0, warning: 0, notice: 0};
  for (const {level} of annotations) counts[level]++;
  return counts;
}
