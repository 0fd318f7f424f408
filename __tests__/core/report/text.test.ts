import {describe, expect, test} from '@jest/globals';
import {toSourcePath} from '../../../src/core/model.ts';
import {countPages} from '../../../src/core/report/index.ts';
import {renderPages, renderTotals, type Style} from '../../../src/core/report/render/text.ts';
import type {Report, ReportMessage, ReportStatus} from '../../../src/core/report/report.ts';

const plain = (text: string): string => text;
const style: Style = {bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain};

interface Given {
  readonly mode: Report['mode'];
  readonly pages: Readonly<Record<string, ReportStatus>>;
  readonly reads?: number;
  readonly severities?: readonly ReportMessage['severity'][];
}

function render({mode, pages, reads = 0, severities = []}: Given): string {
  const listed = Object.entries(pages).map(([path, status]) => ({
    path: toSourcePath(path),
    title: path,
    space: 'DOC',
    status
  }));
  const report: Report = {
    version: 1,
    mode,
    dryRun: true,
    counts: countPages(listed),
    pages: listed,
    messages: severities.map(severity => ({path: 'a.md', ruleId: 'x', severity, message: 'Look.'})),
    requests: {reads, writes: 0, repeated: 0, waitedMs: 0},
    converted: listed.length
  };
  return renderPages(report, style) + renderTotals(report, style);
}

describe('a check', () => {
  test('without anything to compare with tells only what was found', () => {
    const pages = {'b.md': 'created', 'a.md': 'skipped', 'c.md': 'failed'} as const;
    expect(render({mode: 'check', pages})).toBe('3 files checked: no findings\n');
    expect(render({mode: 'check', pages: {}, severities: ['error']})).toBe('0 files checked: 1 error\n');
    expect(
      render({mode: 'check', pages: {'a.md': 'skipped'}, severities: ['info', 'warning', 'error', 'warning']})
    ).toBe('1 file checked: 1 error, 2 warnings, 1 info\n');
  });

  test('lists the pages that a change concerns, by path', () => {
    const pages = {'c.md': 'updated', 'b.md': 'unchanged', 'a.md': 'created'} as const;
    expect(render({mode: 'check', pages})).toBe(
      'A sync would do:\n+ created   a.md “a.md”\n~ updated   c.md “c.md”\n3 files checked: no findings\n'
    );
  });

  test('lists what Confluence was asked about', () => {
    expect(render({mode: 'check', pages: {'b.md': 'moved', 'a.md': 'skipped'}, reads: 1})).toBe(
      'A sync would do:\n- skipped   a.md “a.md”\n> moved     b.md “b.md”\n2 files checked: no findings\n'
    );
  });
});

test('a dry run lists every page but the unchanged ones by path, and counts them all', () => {
  const pages = {'c.md': 'created', 'b.md': 'unchanged', 'a.md': 'updated'} as const;
  expect(render({mode: 'full', pages, reads: 4, severities: ['warning']})).toBe(
    '~ updated   a.md “a.md”\n+ created   c.md “c.md”\nNothing was written. Would be: 1 created, 1 updated, 1 unchanged; 1 warning (3 converted, 4 read and 0 write requests)\n'
  );
});
