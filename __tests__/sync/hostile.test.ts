import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {SaxesParser} from 'saxes';
import {createScenario, type Scenario} from '../support/scenario.ts';

let scene: Scenario;
let outside: string;

beforeEach(async () => {
  scene = await createScenario();
  outside = mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-outside-'));
  writeFileSync(path.join(outside, 'private.md'), '# Private\n\nNobody may read this.\n');
  writeFileSync(path.join(outside, 'private.png'), 'a private picture');
});

afterEach(async () => {
  await scene.close();
  rmSync(outside, {recursive: true, force: true});
});

/** Everything that Confluence was sent and keeps. */
function sent(): string {
  const {store} = scene.sandbox;
  const files = scene.pages().flatMap(({id}) => store.attachments(id).flatMap(({versions}) => versions));
  return [
    ...scene
      .pages()
      .flatMap(page => page.versions.map(({title, body, message}) => `${title}\n${body}\n${message}`)),
    ...files.map(
      ({fileId, comment}) => `${Buffer.from(store.bytes(fileId) ?? []).toString('utf8')}\n${comment}`
    )
  ].join('\n');
}

describe('paths that lead out of the repository', () => {
  const hostile = [
    '../private.md',
    'docs/../../private.md',
    '/etc/passwd',
    'C:\\Users\\me\\private.md',
    '..\\private.md',
    'docs/%2e%2e/%2e%2e/private.md',
    'file:///etc/passwd',
    '~/private.md',
    './docs/a.md',
    'docs//a.md',
    'DOCS/A.md',
    '.git/config',
    '__proto__',
    'constructor',
    'toString'
  ];

  test.each(hostile)('are no key of the mapping: %s', async key => {
    scene.write({'docs/a.md': '# A\n'});
    const good = JSON.stringify({space: 'DOC', title: 'A'});
    scene.write({
      'docs/.confluence-mapping.json': `{"docs/a.md": ${good}, ${JSON.stringify(key)}: {"space": "DOC", "title": "X"}}`
    });
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(scene.pages().map(({title}) => title)).toEqual(['A']);
    const errors = report.messages.filter(({severity}) => severity === 'error');
    expect(errors.map(({path: file, line}) => [file, line])).toEqual([['docs/.confluence-mapping.json', 1]]);
    expect(sent()).not.toContain('Nobody');
  });

  test('are not followed by symbolic links to files or folders, images or pages', async () => {
    mkdirSync(path.join(scene.root, 'docs'));
    symlinkSync(path.join(outside, 'private.md'), path.join(scene.root, 'docs/link.md'));
    symlinkSync(path.join(outside, 'private.png'), path.join(scene.root, 'docs/link.png'));
    symlinkSync(outside, path.join(scene.root, 'docs/folder'));
    const links = [
      'link.png',
      'folder/private.png',
      '../../private.png',
      '/etc/hostname',
      '%2e%2e/%2e%2e/private.png'
    ];
    scene.write({'docs/a.md': `# A\n\n${links.map(link => `![i](${link})`).join('\n')}\n`});
    scene.mapping({
      'docs/a.md': {space: 'DOC', title: 'A'},
      'docs/link.md': {space: 'DOC', title: 'Link'},
      'docs/folder/private.md': {space: 'DOC', title: 'Folder'}
    });
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(scene.pages().map(({title}) => title)).toEqual(['A']);
    expect(
      report.messages.filter(({path: file, severity}) => file === 'docs/a.md' && severity === 'warning')
    ).toHaveLength(links.length);
    expect(sent()).not.toMatch(/Nobody may read|private picture/);
  });
});

describe('text that is made to be markup', () => {
  const macro =
    '<ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[<script>x</script>]]></ac:plain-text-body></ac:structured-macro>';
  const breakOut = `]]></ac:plain-text-body></ac:structured-macro>${macro}`;
  const places: Readonly<Record<string, string>> = {
    'alternative text': `![${breakOut}](img.png) ![a" onerror="x](img.png "t${macro}")`,
    'the target of a link': `[a](<https://example.com/"${macro}>) [b](javascript:alert(1)) [c](<data:text/html,${macro}>)`,
    'code and its info string': `\`\`\`js title="${breakOut}" ${macro}\n${breakOut}\n\`\`\`\n\n\`${breakOut}\``,
    'raw HTML': `${macro}\n\n<p onclick="x">a</p><script>${breakOut}</script><img src=x onerror=alert(1)><a href="javascript:x">b</a>`,
    'front matter': `---\ntitle: '${macro}'\nlabels: ['${macro}', 'a b', ']]>']\n---\n\nText`,
    'a heading and its anchor': `# ${breakOut}\n\n<a name='x"/>${macro}'></a>\n\n[x](#${encodeURIComponent(macro)})`,
    'a details title': `<details><summary>${breakOut}</summary>\n\ntext\n\n</details>`,
    'a footnote': `Text[^${'x]]>'}]\n\n[^${'x]]>'}]: ${breakOut}`,
    'characters that XML has not': 'a\u0000b\u0008c\uFFFEd\uD800e &#0; &#xD800; &#x1F;'
  };

  test.each(Object.entries(places))('stays text in %s', async (_, markdown) => {
    scene.write({'docs/a.md': `${markdown}\n`, 'docs/img.png': 'a picture'});
    scene.mapping({'docs/a.md': {space: 'DOC', title: `A ${macro.slice(0, 150)}`}});
    const {report} = await scene.sync();
    expect(report.pages.map(({status, error}) => [status, error])).toEqual([['created', undefined]]);
    const [page] = scene.pages();
    const {macros, elements, attributes} = readNames(page?.versions.at(-1)?.body ?? '');
    expect(macros.filter(name => !['info', 'code', 'anchor', 'expand'].includes(name))).toEqual([]);
    expect(elements.filter(name => ['script', 'iframe', 'style', 'object', 'link'].includes(name))).toEqual(
      []
    );
    expect(attributes.filter(text => /^on|="(?:javascript|data):/i.test(text))).toEqual([]);
  });

  test('stays a name in file names and labels', async () => {
    const name = 'docs/a"<b>&]]>\u{1F4D8} %41.md';
    scene.write({[name]: '![i](x&lt;y&gt;.png)\n', 'docs/x<y>.png': 'a picture'});
    scene.mapping({[name]: {space: 'DOC', title: 'A', labels: ['a&b<c>', 'ä ö']}});
    const {report} = await scene.sync();
    expect(report.pages.map(({status, error}) => [status, error])).toEqual([['created', undefined]]);
    expect(readNames(scene.body('A')).macros).toEqual(['info']);
    expect(
      scene
        .page('A')
        .labels.map(label => label.name)
        .toSorted()
    ).toEqual(['abc', 'ä-ö']);
  });
});

/** What a body is made of; throws when it is not well-formed. */
function readNames(body: string) {
  const macros: string[] = [];
  const elements: string[] = [];
  const attributes: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({name, attributes: given}) => {
    elements.push(name);
    attributes.push(...Object.entries(given).map(([key, value]) => `${key}="${String(value)}"`));
    if (name === 'ac:structured-macro') macros.push(String(given['ac:name']));
  });
  parser.write(`<r>${body}</r>`).close();
  return {macros, elements, attributes};
}

describe('files that are not what they seem', () => {
  const files: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254, 0]), /not UTF-8|binary/i],
    ['invalid UTF-8', new Uint8Array([0x23, 0x20, 0xc3, 0x28]), /UTF-8/],
    ['six million characters', 'word '.repeat(1_200_000), /6\.0 million characters.*5 MB/],
    ['fifty-one megabytes', new Uint8Array(51_000_000), /docs\/a\.md/]
  ];

  test.each(files)('fail alone: %s', async (_, content, expected) => {
    scene.write({'docs/a.md': content, 'docs/b.md': 'Text of B.\n'});
    scene.mapping({'docs/a.md': {space: 'DOC', title: 'A'}, 'docs/b.md': {space: 'DOC', title: 'B'}});
    const {status, report} = await scene.sync();
    expect(status).toBe(1);
    expect(report.counts).toMatchObject({created: 1, failed: 1});
    const told = report.messages.filter(({severity}) => severity === 'error').map(({message}) => message);
    expect(told).toEqual([expect.stringMatching(expected)]);
  });

  test('a front matter that grows without end is an error of its page', async () => {
    const bomb = Array.from({length: 30}, (_, level) =>
      level === 0
        ? 'a0: &a0 [x,x,x,x,x,x,x,x,x,x]'
        : `a${level}: &a${level} [${Array(10)
            .fill(`*a${level - 1}`)
            .join(',')}]`
    );
    scene.write({'docs/a.md': `---\n${bomb.join('\n')}\ntitle: *a29\n---\n\nText.\n`});
    scene.mapping({'docs/a.md': {space: 'DOC'}});
    const {report} = await scene.sync();
    expect(report.messages.map(({path: file, ruleId}) => [file, ruleId])).toEqual([
      ['docs/a.md', 'malformed-front-matter']
    ]);
  });
});

describe('titles that no page can have', () => {
  test.each([
    ['300 characters', 'x'.repeat(300)],
    ['nothing but spaces', '   '],
    ['nothing', '']
  ])('%s: the entry has an error, the others go on', async (_, title) => {
    scene.write({'docs/a.md': 'A.\n', 'docs/b.md': 'B.\n'});
    scene.mapping({'docs/a.md': {space: 'DOC', title}, 'docs/b.md': {space: 'DOC', title: '\u{1F600}'}});
    const {status} = await scene.sync();
    expect(status).toBe(1);
    expect(scene.pages().map(page => page.title)).toEqual(['\u{1F600}']);
  });
});

describe('addresses in documents', () => {
  test('are never fetched', async () => {
    const hits: string[] = [];
    const trap = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end('caught');
    });
    await new Promise<void>(resolve => trap.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
    try {
      scene.write({
        'docs/a.md': [
          `[link](${url}/link) ![image](${url}/image.png) <${url}/auto> ${url}/bare`,
          `<img src="${url}/html.png"><iframe src="${url}/frame"></iframe><link href="${url}/style.css" rel="stylesheet">`,
          `\`\`\`mermaid\ngraph TD; A["<img src='${url}/diagram.png'>"] --> B\nclick B "${url}/click"\n\`\`\``,
          `$\\href{${url}/math}{x}$`,
          `<?xml-stylesheet href="${url}/xml.css"?><!DOCTYPE x SYSTEM "${url}/x.dtd">`
        ].join('\n\n'),
        'docs/pic.svg': `<svg xmlns="http://www.w3.org/2000/svg"><image href="${url}/svg.png"/></svg>`,
        'docs/b.md': '![svg](pic.svg)\n'
      });
      scene.mapping({'docs/a.md': {space: 'DOC', title: 'A'}, 'docs/b.md': {space: 'DOC', title: 'B'}});
      const {status} = await scene.sync('--full', '--mermaid', 'auto');
      expect(status).toBe(0);
      expect(hits).toEqual([]);
    } finally {
      trap.close();
    }
  }, 60_000);
});
