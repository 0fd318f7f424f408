import {describe, expect, test} from '@jest/globals';
import {unified} from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {visit} from 'unist-util-visit';
import {toString} from 'mdast-util-to-string';
import type {Nodes} from 'mdast';
import {toPageId, toSourcePath} from '../../../src/core/model.ts';
import {selectAnnotations} from '../../../src/core/report/render/annotations.ts';
import {renderSummary} from '../../../src/core/report/render/summary.ts';
import type {Report, ReportMessage, ReportPage} from '../../../src/core/report/report.ts';

function report(over: Partial<Report> = {}): Report {
  const counts = {created: 0, updated: 0, moved: 0, unchanged: 0, skipped: 0, removed: 0, failed: 0};
  const rest = {
    pages: [],
    messages: [],
    requests: {reads: 3, writes: 2, repeated: 0, waitedMs: 0},
    converted: 1
  };
  return {version: 1, mode: 'changed', dryRun: false, ...rest, ...over, counts: {...counts, ...over.counts}};
}

function page(over: Partial<ReportPage> = {}): ReportPage {
  return {path: toSourcePath('docs/a.md'), title: 'A page', space: 'DOCS', status: 'updated', ...over};
}

function message(over: Partial<ReportMessage> = {}): ReportMessage {
  return {
    path: 'docs/a.md',
    line: 3,
    ruleId: 'broken-link',
    severity: 'warning',
    message: 'No such file.',
    ...over
  };
}

function parse(markdown: string): Nodes {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

function typesOf(tree: Nodes): Set<string> {
  const types = new Set<string>();
  visit(tree, node => void types.add(node.type));
  return types;
}

const nasty = [
  '<img src=x onerror=alert(1)> & <!-- x',
  '**bold** _it_ `code` ~~gone~~ $x$',
  'a | b || c \\| d \\',
  '[x](javascript:alert) ![y](z)',
  '# head\n\n- list\r\n1. one',
  '1. one',
  '+ plus',
  '@octocat #12 ```',
  'a.b_c: d; e & f &amp; &#64;',
  '\u202Egnp.exe \u0007 \uD800'
];

describe('renderSummary', () => {
  test('tells the outcome, the counts, the pages with links, and the costs', () => {
    const text = renderSummary(
      report({
        counts: {created: 1, updated: 0, moved: 0, unchanged: 7, skipped: 0, removed: 0, failed: 1},
        pages: [
          page({status: 'created', pageId: toPageId('12'), url: 'https://acme.atlassian.net/wiki/pages/12'}),
          page({
            path: toSourcePath('docs/b c.md'),
            title: 'B',
            status: 'failed',
            error: 'Cannot update page 3: no permission.'
          }),
          page({path: toSourcePath('docs/d.md'), title: 'D', status: 'unchanged'})
        ],
        messages: [message(), message({severity: 'error', line: 9, message: 'Bad.'})]
      }),
      {sourceUrl: 'https://github.com/acme/handbook/blob/abc', notes: ['The ids are in commit abc.']}
    );
    expect(text).toMatchInlineSnapshot(`
"## Confluence: ❌ 1 page failed, 1 changed

| created | updated | moved | removed | unchanged | left alone | failed |
| --: | --: | --: | --: | --: | --: | --: |
| 1 | 0 | 0 | 0 | 7 | 0 | 1 |

The ids are in commit abc.

### Needs attention

- **B** ([\`docs/b c.md\`](https://github.com/acme/handbook/blob/abc/docs/b%20c.md)) failed: Cannot update page 3: no permission.

### Pages

| Page | File | Space | What | Details |
| --- | --- | --- | --- | --- |
| [A page](https://acme.atlassian.net/wiki/pages/12) | [\`docs/a.md\`](https://github.com/acme/handbook/blob/abc/docs/a.md) | DOCS | created |  |

### Findings

| Where | What | Rule |
| --- | --- | --- |
| [\`docs/a.md:9\`](https://github.com/acme/handbook/blob/abc/docs/a.md#L9) | ❌ Bad. | \`broken-link\` |
| [\`docs/a.md:3\`](https://github.com/acme/handbook/blob/abc/docs/a.md#L3) | ⚠️ No such file. | \`broken-link\` |

<sub>7 unchanged pages not listed; what changed; 1 file converted; 3 reads and 2 writes sent to Confluence.</sub>

"
`);
  });

  test('tells the finding that a page failed for, in place of pointing at it', () => {
    const pages = [
      page({status: 'failed', error: 'its file has an error'}),
      page({status: 'blocked', path: toSourcePath('b.md'), error: 'not tried'})
    ];
    const messages = [
      message({severity: 'error', message: 'E1'}),
      message({message: 'W'}),
      message({severity: 'error', message: 'E2'})
    ];
    const text = renderSummary(report({pages, messages, counts: {...report().counts, failed: 2}}));
    expect(text).toContain('- **A page** (`docs/a.md:3`) failed: E1 (and 1 more finding)\n');
    expect(text).toContain('- **A page** (`b.md`) not tried: not tried\n');
  });

  test.each([
    [{}, '✅ everything is up to date'],
    [{dryRun: true, counts: {created: 2}}, '🔎 2 pages would change'],
    [{counts: {updated: 1}}, '✅ 1 page changed'],
    [{mode: 'check'}, '✅ the check found no errors'],
    [{mode: 'check', messages: [message()]}, '✅ the check found no errors, 1 warning'],
    [
      {mode: 'check', messages: [message({severity: 'error'}), message()]},
      '❌ the check found 1 error, 1 warning'
    ],
    [{mode: 'check', counts: {failed: 1}}, '❌ the check found errors'],
    [{counts: {failed: 2, updated: 3, created: 0, moved: 0, removed: 0}}, '❌ 2 pages failed, 3 changed'],
    [{messages: [message({severity: 'error'})]}, '❌ 1 error']
  ] as const)('opens with what matters: %j', (over, expected) => {
    expect(renderSummary(report(over as Partial<Report>)).split('\n')[0]).toBe(`## Confluence: ${expected}`);
  });

  test.each(nasty)('shows %j as text', text => {
    const shown = text
      .replaceAll(/\p{Cc}+/gu, ' ')
      .replaceAll('\u202E', '')
      .replaceAll('\uD800', '\uFFFD')
      .trim();
    const plain = renderSummary(
      report({pages: [page({title: 'T', reason: 'R'}), page({title: 'T', status: 'failed', error: 'R'})]})
    );
    const pages = [page({title: text, reason: text}), page({title: text, status: 'failed', error: text})];
    const markdown = renderSummary(report({pages}));
    expect(typesOf(parse(markdown))).toEqual(typesOf(parse(plain)));
    expect(toString(parse(markdown)).split(shown)).toHaveLength(5);
  });

  test('links addresses in texts to what they show', () => {
    const error =
      'See https://x.example/a_b?c=1&d=*2*, (https://y.example/) or [https://z.example](https://evil.example).';
    const tree = parse(renderSummary(report({pages: [page({status: 'failed', error})]})));
    const links: string[][] = [];
    visit(tree, 'link', node => void links.push([toString(node), node.url]));
    const urls = [
      'https://x.example/a_b?c=1&d=*2',
      'https://y.example/',
      'https://z.example',
      'https://evil.example'
    ];
    expect(links).toEqual(urls.map(url => [url, url]));
    expect(toString(tree)).toContain(error);
  });

  test('shows paths as they are', () => {
    const paths = ['docs/`a`|b.md', 'docs/``.md', 'docs/[x](y).md', 'docs/%2e ü.md'];
    const markdown = renderSummary(report({messages: paths.map(path => message({path}))}), {
      sourceUrl: 'https://h/o/r/blob/x'
    });
    const codes: string[] = [];
    const links: string[] = [];
    visit(parse(markdown), 'inlineCode', node => void codes.push(node.value));
    visit(parse(markdown), 'link', node => void links.push(decodeURIComponent(node.url)));
    expect(codes.filter(code => code !== 'broken-link')).toEqual(paths.map(path => `${path}:3`));
    expect(links).toEqual(paths.map(path => `https://h/o/r/blob/x/${path}#L3`));
  });

  test('links only to web addresses, whole', () => {
    const urls = ['javascript:alert(1)', 'nonsense', 'https://x.example/a)(b|c<d>'];
    const markdown = renderSummary(report({pages: urls.map(url => page({url}))}));
    const links: string[] = [];
    visit(parse(markdown), 'link', node => void links.push(node.url));
    expect(links).toEqual(['https://x.example/a%29%28b%7Cc%3Cd%3E']);
  });

  test('stays under 1 MiB and says what is missing', () => {
    const many = Array.from({length: 20_000}, (_, index) => index);
    const long = 'ü'.repeat(200);
    const markdown = renderSummary(
      report({
        pages: many.flatMap(index => [
          page({title: `${index} ${long}`}),
          page({title: `${index} ${long}`, status: 'failed', error: long})
        ]),
        messages: many.map(line => message({line, message: `${long}!`}))
      })
    );
    expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(700_000);
    for (const title of ['Needs attention', 'Pages', 'Findings'])
      expect(markdown).toContain(`### ${title}\n`);
    expect(markdown.match(/… and \d+ more lines/g)).toHaveLength(3);
    expect(markdown.trimEnd().endsWith('</sub>')).toBe(true);
  });
});

describe('selectAnnotations', () => {
  test('names the place and the rule', () => {
    expect(
      selectAnnotations(report({messages: [message({column: 5}), message({severity: 'info', path: ''})]}))
    ).toEqual([
      {
        level: 'warning',
        title: 'confluence-sync: broken-link',
        message: 'No such file.',
        path: 'docs/a.md',
        line: 3,
        column: 5
      },
      {level: 'notice', title: 'confluence-sync: broken-link', message: 'No such file.', line: 3}
    ]);
  });

  test('adds pages that failed, unless a finding says why', () => {
    const pages = [
      page({status: 'failed', error: 'E1'}),
      page({status: 'failed', path: toSourcePath('b.md'), title: 'B', error: 'E2'})
    ];
    const found = selectAnnotations(report({pages, messages: [message({severity: 'error'})]}));
    expect(found).toEqual([
      {level: 'error', title: 'Page "B" failed', message: 'E2', path: 'b.md'},
      expect.objectContaining({level: 'error', path: 'docs/a.md'})
    ]);
  });

  test('shows ten of a level, the most important ones, and every file before a second finding of one', () => {
    const noisy = Array.from({length: 30}, (_, line) => message({severity: 'error', path: 'a.md', line}));
    const quiet = message({severity: 'error', path: 'z.md'});
    const secret = message({severity: 'error', path: 'a.md', ruleId: 'secret-token', line: 99});
    const found = selectAnnotations(report({messages: [...noisy, quiet, secret, message()]}));
    expect(found.map(({level, path, line}) => [level, path, line]).slice(0, 4)).toEqual([
      ['error', 'a.md', 99],
      ['error', 'a.md', 0],
      ['error', 'z.md', 3],
      ['error', 'a.md', 1]
    ]);
    expect(found.filter(({level}) => level === 'error')).toHaveLength(10);
    expect(found[9]).toMatchObject({level: 'error', message: expect.stringMatching(/^23 more of this kind/)});
    expect(found[10]).toMatchObject({level: 'warning'});
  });

  test('cuts what GitHub would cut, on one line', () => {
    const [one] = selectAnnotations(report({messages: [message({message: `a\n${'😀'.repeat(3000)}`})]}));
    expect(one?.message).toMatch(/^a 😀+\uFFFD?…$/u);
    expect(one?.message.length).toBeLessThan(4096);
  });
});
