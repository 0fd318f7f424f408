import type {PageId, SourcePath} from '../../core/model.ts';
import type {Report} from '../../core/report/report.ts';

/** Every output of action.yml, in its order. */
export const outputNames = [
  'created',
  'updated',
  'moved',
  'unchanged',
  'skipped',
  'removed',
  'failed',
  'page-ids',
  'mapping-changed',
  'commit-sha',
  'pull-request-url',
  'report',
  'sarif'
] as const;

/** What came of writing the new ids back; absent fields: there was none. */
export interface WriteBack {
  readonly changed: boolean;
  readonly commitSha?: string;
  readonly pullRequestUrl?: string;
}

/** What the outputs are made of. */
export interface OutputSources {
  readonly report: Report;
  /** Ids of pages that this run created or found again, by path. */
  readonly pageIds: ReadonlyMap<SourcePath, PageId>;
  readonly writeBack: WriteBack;
  /** Where the JSON report is. */
  readonly reportFile: string;
  /** Where the SARIF file is. */
  readonly sarifFile: string;
}

/** The text of every output. */
export function toOutputs(sources: OutputSources): Readonly<Record<(typeof outputNames)[number], string>> {
  const {counts} = sources.report;
  return {
    created: String(counts.created),
    updated: String(counts.updated),
    moved: String(counts.moved),
    unchanged: String(counts.unchanged),
    skipped: String(counts.skipped),
    removed: String(counts.removed),
    failed: String(counts.failed),
    'page-ids': fitIds(JSON.stringify(Object.fromEntries(sources.pageIds))),
    'mapping-changed': String(sources.writeBack.changed),
    'commit-sha': sources.writeBack.commitSha ?? '',
    'pull-request-url': sources.writeBack.pullRequestUrl ?? '',
    report: sources.reportFile,
    sarif: sources.sarifFile
  };
}

/** All outputs of a job share one megabyte (https://docs.github.com/en/actions/reference/limits); the report has every id. */
function fitIds(json: string): string {
  return Buffer.byteLength(json) > 900_000 ? '{}' : json;
}
