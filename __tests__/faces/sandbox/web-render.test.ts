import {describe, expect, test} from '@jest/globals';
import {toHtml} from 'hast-util-to-html';
import {renderStorage} from '../../../src/faces/sandbox/web/render/index.ts';
import {formatStorage} from '../../../src/faces/sandbox/web/render/format-storage.ts';
import type {LinkTarget, RenderContext} from '../../../src/faces/sandbox/web/render/context.ts';

const page = (id: string, title: string): LinkTarget => ({
  id,
  title,
  spaceKey: 'DOC',
  kind: 'page',
  url: `/wiki/spaces/DOC/pages/${id}/x`
});
const install = page('7', 'Install & run');
const context: RenderContext = {
  pageId: '1',
  spaceKey: 'DOC',
  isOwnHost: host => host === 'localhost:8090',
  findPage: id => (id === '7' ? install : undefined),
  findPageByTitle: (space, title) => (space === 'DOC' && title === 'Install & run' ? install : undefined),
  listChildren: id => (id === '1' ? [install] : id === '7' ? [page('8', 'Below')] : []),
  findAttachment: (pageId, name) => (name === 'a b.png' ? `/files/${pageId}/a%20b.png` : undefined),
  listAttachments: () => [{name: 'a b.png', url: '/files/1/a%20b.png'}],
  linkSpace: key => `/wiki/spaces/${key}/overview`,
  remoteImages: true,
  deployment: 'cloud',
  findUserName: id => (id === 'u1' ? 'Ann Lee' : undefined)
};

/** HTML without what every icon and heading brings with it. */
function render(storage: string, given: Partial<RenderContext> = {}): string {
  return toHtml({type: 'root', children: renderStorage(storage, {...context, ...given}).content})
    .replaceAll(/<svg class="icon (icon-\w+)".*?<\/svg>/g, '[$1]')
    .replaceAll(/<a class="heading-link".*?<\/a>/g, '');
}

const macro = (name: string, content = ''): string =>
  `<ac:structured-macro ac:name="${name}">${content}</ac:structured-macro>`;
const parameter = (name: string, value: string): string =>
  `<ac:parameter ac:name="${name}">${value}</ac:parameter>`;
const rich = (content: string): string => `<ac:rich-text-body>${content}</ac:rich-text-body>`;

describe('what readers see', () => {
  test.each([
    ['marks', '<p>a <strong>b</strong><br/><s>c</s></p>', '<p>a <strong>b</strong><br><s>c</s></p>'],
    ['entities', '<p>&nbsp;&mdash;&hellip;&lt;&apos;</p>', "<p>\u00a0—…&#x3C;'</p>"],
    ['an ordered list with a start', '<ol start="5"><li>x</li></ol>', '<ol start="5"><li>x</li></ol>'],
    [
      'a kept style',
      '<p style="text-align: right; margin-left: 30.0px;">x</p>',
      '<p style="text-align: right; margin-left: 30.0px">x</p>'
    ],
    [
      'a colour',
      '<span style="color: rgb(191,38,0);">x</span>',
      '<span style="color: rgb(191,38,0)">x</span>'
    ],
    [
      'a date',
      '<time datetime="2026-09-24"/>',
      '<time class="date" datetime="2026-09-24">24 Sep 2026</time>'
    ],
    [
      'a placeholder',
      '<ac:placeholder>Write here</ac:placeholder>',
      '<span class="placeholder">Write here</span>'
    ],
    [
      'an inline comment',
      '<ac:inline-comment-marker ac:ref="r">x</ac:inline-comment-marker>',
      '<mark class="inline-comment" title="Inline comment">x</mark>'
    ],
    [
      'a legacy emoticon',
      '<ac:emoticon ac:name="thumbs-up"/>',
      '<span class="emoticon" role="img" aria-label=":thumbs-up:" title=":thumbs-up:">👍</span>'
    ],
    [
      'an emoji',
      '<ac:emoticon ac:name="blue-star" ac:emoji-shortname=":tada:" ac:emoji-fallback="🎉"/>',
      '<span class="emoticon" role="img" aria-label=":tada:" title=":tada:">🎉</span>'
    ],
    [
      'a status',
      macro('status', parameter('colour', 'Green') + parameter('title', 'Done')),
      '<span class="status status-green">Done</span>'
    ],
    ['an anchor', macro('anchor', parameter('', 'here')), '<span class="anchor" id="here"></span>'],
    [
      'a Jira issue',
      macro('jira', parameter('key', 'AB-1')),
      '<span class="smart-link smart-link-inline"><span class="smart-link-start">[icon-issue]AB-1</span></span>'
    ],
    [
      'children',
      macro('children'),
      '<ul class="macro-list"><li><a href="/wiki/spaces/DOC/pages/7/x">Install &#x26; run</a></li></ul>'
    ],
    [
      'all children',
      macro('children', parameter('all', 'true')),
      '<ul class="macro-list"><li><a href="/wiki/spaces/DOC/pages/7/x">Install &#x26; run</a><ul class="macro-list"><li><a href="/wiki/spaces/DOC/pages/8/x">Below</a></li></ul></li></ul>'
    ],
    [
      'attachments',
      macro('attachments'),
      '<ul class="macro-list"><li><a href="/files/1/a%20b.png">a b.png</a></li></ul>'
    ],
    [
      'an expand',
      macro('expand', parameter('title', 'More') + rich('<p>x</p>')),
      '<details class="expand"><summary>More</summary><div class="expand-body"><p>x</p></div></details>'
    ],
    [
      'a macro that is not known',
      macro('drawio', parameter('name', 'flow') + rich('<p>x</p>')),
      '<div class="macro"><div class="macro-name">[icon-macro] drawio macro</div><div class="macro-settings">name: flow</div><p>x</p></div>'
    ],
    ['a hidden excerpt', macro('excerpt', parameter('hidden', 'true') + rich('<p>x</p>')), ''],
    [
      'a table',
      '<table data-layout="wide"><colgroup><col style="width: 120.0px;"/></colgroup><tbody><tr><th><p style="text-align: center;">A</p></th><td colspan="2" data-highlight-colour="#deebff">1</td></tr></tbody></table>',
      '<div class="table-frame table-wide" tabindex="0" role="group" aria-label="Table"><table><colgroup><col style="width: 120.0px"></colgroup><tbody><tr><th><p style="text-align: center">A</p></th><td class="coloured" style="background-color: #deebff" colspan="2">1</td></tr></tbody></table></div>'
    ],
    [
      'columns',
      '<ac:layout><ac:layout-section ac:type="two_equal"><ac:layout-cell><p>a</p></ac:layout-cell></ac:layout-section></ac:layout>',
      '<div class="layout"><div class="layout-section layout-two_equal"><div class="layout-cell"><p>a</p></div></div></div>'
    ],
    [
      'a block in a paragraph',
      `<p>a${macro('expand', parameter('title', 'T'))}</p>`,
      '<div class="paragraph">a<details class="expand"><summary>T</summary><div class="expand-body"></div></details></div>'
    ]
  ])('%s', (_name, storage, html) => {
    expect(render(storage)).toBe(html);
  });

  test.each([
    ['info', 'info', 'Info'],
    ['tip', 'tip', 'Tip'],
    ['note', 'warning', 'Warning'],
    ['warning', 'error', 'Caution']
  ])('the %s macro looks like a %s', (name, kind, label) => {
    expect(render(macro(name, rich('<p>x</p>')))).toBe(
      `<div class="panel panel-${kind}" role="note" aria-label="${label}"><div class="panel-icon">[icon-${kind}]</div><div class="panel-body"><p>x</p></div></div>`
    );
  });

  test('the purple panel, and its fallback where the node is not known', () => {
    const extension = (type: string): string =>
      `<ac:adf-extension><ac:adf-node type="${type}"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>x</p></ac:adf-content></ac:adf-node><ac:adf-fallback><p>old</p></ac:adf-fallback></ac:adf-extension>`;
    expect(render(extension('panel'))).toContain('<div class="panel panel-note"');
    expect(render(extension('panel'))).not.toContain('old');
    expect(render(extension('novelty'))).toBe('<p>old</p>');
  });

  test('tasks with boxes, nested ones below their task', () => {
    const task = (status: string, body: string): string =>
      `<ac:task><ac:task-id>1</ac:task-id><ac:task-status>${status}</ac:task-status><ac:task-body>${body}</ac:task-body></ac:task>`;
    const list = (content: string): string => `<ac:task-list>\n${content}\n</ac:task-list>`;
    const html = render(
      list(task('complete', 'a') + task('incomplete', `b${list(task('incomplete', 'c'))}`))
    );
    expect(html).toBe(
      '<ul class="task-list"><li class="task task-done"><input type="checkbox" disabled checked aria-label="Done"><div class="task-body">a</div></li>' +
        '<li class="task"><input type="checkbox" disabled aria-label="To do"><div class="task-body">b<ul class="task-list"><li class="task"><input type="checkbox" disabled aria-label="To do"><div class="task-body">c</div></li></ul></div></li></ul>'
    );
  });

  test('code with language and title, and text that no language is known for', () => {
    const code = (language: string, text: string): string =>
      macro(
        'code',
        `${parameter('language', language)}${parameter('title', 'a.js')}<ac:plain-text-body><![CDATA[${text}]]></ac:plain-text-body>`
      );
    expect(render(code('js', 'const a = "<b>";'))).toBe(
      '<figure class="code"><figcaption class="code-title">a.js</figcaption><pre tabindex="0" role="group" aria-label="a.js" data-language="js"><code><span class="hljs-keyword">const</span> a = <span class="hljs-string">"&#x3C;b>"</span>;</code></pre></figure>'
    );
    expect(render(code('no such thing', 'a ]]]]><![CDATA[> b'))).toContain('<code>a ]]> b</code>');
    expect(render(code('constructor', 'x'))).toContain('<code>x</code>');
  });
});

describe('links', () => {
  const card = (href: string, kind = 'inline'): string =>
    render(`<a href="${href}" data-card-appearance="${kind}">x</a>`);

  test('Smart Links show the title of the page, wherever the address says this server', () => {
    for (const origin of ['', 'http://localhost:8090']) {
      expect(card(`${origin}/wiki/spaces/DOC/pages/7`)).toContain(
        '<span class="smart-link-start">[icon-page]Install</span> &#x26; run</a>'
      );
      expect(card(`${origin}/wiki/pages/viewpage.action?pageId=7`)).toContain(
        'href="/wiki/spaces/DOC/pages/7/x"'
      );
    }
  });

  test('Smart Links that lead to nothing are broken, those that lead elsewhere are not', () => {
    expect(card('/wiki/spaces/DOC/pages/99')).toBe(
      '<span class="smart-link smart-link-inline smart-link-broken" title="This page does not exist"><span class="smart-link-start">[icon-broken]/wiki/spaces</span>/DOC/pages/99</span>'
    );
    expect(card('https://other.example/wiki/spaces/DOC/pages/7')).toContain(
      'href="https://other.example/wiki/spaces/DOC/pages/7"'
    );
    expect(card('/wiki/spaces/DOC/pages/7', 'block')).toContain(
      '<span class="smart-link-detail">page in DOC</span>'
    );
  });

  test('plain links', () => {
    expect(render('<a href="https://x.example/?a=1&amp;b=2">t</a>')).toBe(
      '<a href="https://x.example/?a=1&#x26;b=2" rel="noreferrer">t</a>'
    );
    expect(render('<a href="http://localhost:8090/wiki/spaces/DOC/pages/7#A-b">t</a>')).toBe(
      '<a href="/wiki/spaces/DOC/pages/7/x#A-b">t</a>'
    );
    expect(render('<a href="/wiki/spaces/DOC/pages/99">t</a>')).toContain('class="broken-link"');
  });

  test('links by name', () => {
    const link = (content: string, anchor = ''): string => render(`<ac:link${anchor}>${content}</ac:link>`);
    expect(link('<ri:page ri:content-title="Install &amp; run"/>')).toBe(
      '<a href="/wiki/spaces/DOC/pages/7/x">Install &#x26; run</a>'
    );
    expect(
      link(
        '<ri:page ri:content-title="Install &amp; run"/><ac:link-body><em>t</em></ac:link-body>',
        ' ac:anchor="a b"'
      )
    ).toBe('<a href="/wiki/spaces/DOC/pages/7/x#a%20b"><em>t</em></a>');
    expect(link('<ri:content-entity ri:content-id="7"/>')).toContain('href="/wiki/spaces/DOC/pages/7/x"');
    expect(link('<ri:page ri:content-title="Gone"/>')).toContain('class="broken-link"');
    expect(link('<ri:page ri:content-title="Install &amp; run" ri:space-key="X"/>')).toContain(
      'class="broken-link"'
    );
    expect(link('<ri:attachment ri:filename="a b.png"/>')).toBe('<a href="/files/1/a%20b.png">a b.png</a>');
    expect(
      link(
        '<ri:attachment ri:filename="a b.png"><ri:page ri:content-title="Install &amp; run"/></ri:attachment>'
      )
    ).toContain('href="/files/7/');
    expect(link('<ri:space ri:space-key="OPS"/>')).toBe('<a href="/wiki/spaces/OPS/overview">OPS</a>');
    expect(link('<ri:user ri:account-id="u1"/>')).toBe('<span class="mention">@Ann Lee</span>');
  });

  test('headings have the ids of Cloud, and anchors in them jump as well', () => {
    const anchor = macro('anchor', parameter('', 'caf%C3%A9'));
    const {headings} = renderStorage(`<h2>${anchor}Café  Section</h2><h3>Café Section</h3>`, context);
    expect(headings).toEqual([
      {id: 'Café-Section', level: 2, text: 'Café  Section'},
      {id: 'Café-Section.1', level: 3, text: 'Café Section'}
    ]);
    const html = render(`<h2>${anchor}Café</h2><ac:link ac:anchor="caf%C3%A9"/><a href="#Caf%C3%A9">x</a>`);
    expect(html).toContain('<h2 id="Café"><span class="anchor" id="café"></span>Café</h2>');
    expect(html).not.toContain('broken-link');
    expect(render(`<h2>a${macro('anchor', parameter('', 'a'))}</h2>`)).toBe('<h2 id="a">a</h2>');
    expect(render('<a href="#nowhere">x</a>')).toContain('broken-link');
    expect(render('<ac:link ac:anchor="nowhere"><ac:link-body>x</ac:link-body></ac:link>')).toContain(
      'broken-link'
    );
  });

  test('the toc macro lists the headings between its levels', () => {
    const html = render(
      `${macro('toc', parameter('minLevel', '2') + parameter('maxLevel', '3'))}<h1>A</h1><h2>B</h2><h3>C d</h3><h4>E</h4>`
    );
    expect(html).toContain(
      '<ul><li class="heading-list-1"><a href="#B">B</a></li><li class="heading-list-2"><a href="#C-d">C d</a></li></ul>'
    );
  });
});

describe('images', () => {
  const image = (attributes: string, content: string): string =>
    render(`<ac:image ${attributes}>${content}</ac:image>`);

  test('attached and remote ones, with size, place and caption', () => {
    expect(
      image(
        'ac:alt="A" ac:width="200" ac:layout="center"',
        '<ri:attachment ri:filename="a b.png"/><ac:caption>C</ac:caption>'
      )
    ).toBe(
      '<span class="image image-center"><img width="200" src="/files/1/a%20b.png" alt="A" referrerpolicy="no-referrer"><span class="image-caption">C</span></span>'
    );
    expect(image('ac:inline="true" ac:height="16"', '<ri:url ri:value="https://x.example/a.svg"/>')).toBe(
      '<img height="16" src="https://x.example/a.svg" alt="" referrerpolicy="no-referrer" class="image-inline">'
    );
    expect(image('ac:align="right"', '<ri:attachment ri:filename="a b.png"/>')).toContain('image-align-end');
  });

  test('short code in a cell stays in one line, other code does not', () => {
    const long = 'a-'.repeat(20);
    const html = render(
      `<p><code>--a-b</code></p><table><tbody><tr><td><code>--no-color</code> <code>${long}</code><pre><code>x</code></pre></td></tr></tbody></table>`
    );
    expect(html.match(/<code[^>]*>/g)).toEqual(['<code>', '<code class="short-code">', '<code>', '<code>']);
  });

  test('missing ones are said to be', () => {
    expect(image('', '<ri:attachment ri:filename="no.png"/>')).toContain(
      'the page has no attachment "no.png"'
    );
    expect(image('', '')).toContain('image-missing');
  });
});

describe('hostile storage', () => {
  test.each([
    ['a script', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['a stylesheet', '<style>*{display:none}</style>x', 'x'],
    ['event handlers', '<p onclick="alert(1)" id="x" class="y">a</p>', '<p>a</p>'],
    [
      'elements that are none of storage format',
      '<iframe src="https://x.example"/><form action="/"><b>a</b></form><svg onload="a()"/><img src="x" onerror="a()"/><base href="https://x.example"/>',
      '<b>a</b>'
    ],
    [
      'markup in CDATA',
      `${macro('noformat', '<ac:plain-text-body><![CDATA[</code></pre><script>a()</script>]]></ac:plain-text-body>')}`,
      '<figure class="code"><pre tabindex="0" role="group" aria-label="Code" data-language="text"><code>&#x3C;/code>&#x3C;/pre>&#x3C;script>a()&#x3C;/script></code></pre></figure>'
    ],
    [
      'styles that leave their place',
      '<p style="position: fixed; background: url(https://x.example); constructor: x; width: expression(a)">a</p>',
      '<p>a</p>'
    ],
    [
      'colours that are none',
      '<table><tbody><tr><td data-highlight-colour="red;position:fixed">a</td></tr></tbody></table>',
      '<div class="table-frame table-default" tabindex="0" role="group" aria-label="Table"><table><tbody><tr><td>a</td></tr></tbody></table></div>'
    ],
    [
      'names of object methods',
      '<ac:image ac:align="constructor"/><ac:emoticon ac:name="toString"/><__proto__>a</__proto__>',
      '<span class="image image-align-start"><span class="image-missing" title="the image names no file">[icon-broken] the image names no file</span></span><span class="emoticon" role="img" aria-label=":toString:" title=":toString:">:toString:</span>a'
    ]
  ])('%s', (_name, storage, html) => {
    expect(render(storage)).toBe(html);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://['
  ])('the address %s is not followed', href => {
    expect(render(`<a href="${href}">t</a>`)).not.toContain('href');
    expect(render(`<a href="${href}" data-card-appearance="inline">t</a>`)).not.toContain('href');
    expect(render(`<ac:image><ri:url ri:value="${href}"/></ac:image>`)).not.toContain('src');
  });

  test('depth beyond all reason', () => {
    const depth = 20_000;
    expect(render(`${'<blockquote>'.repeat(depth)}x${'</blockquote>'.repeat(depth)}`)).toContain('x');
  });

  test('what is not well-formed is shown as it is, with the reason', () => {
    const html = render('<p>a<b></p>');
    expect(html).toContain('not well-formed');
    expect(html).toContain('<code>&#x3C;p>a&#x3C;b>&#x3C;/p></code>');
  });
});

test('storage is indented for reading, and what cannot be parsed is left alone', () => {
  const storage = `<ul><li>a <b>b</b></li></ul><p>x&amp;y</p>${macro('code', '<ac:plain-text-body><![CDATA[<a>\n]]></ac:plain-text-body>')}`;
  expect(formatStorage(storage)).toBe(
    [
      '<ul>',
      '  <li>a <b>b</b></li>',
      '</ul>',
      '<p>x&amp;y</p>',
      '<ac:structured-macro ac:name="code">',
      '  <ac:plain-text-body><![CDATA[<a>\n]]></ac:plain-text-body>',
      '</ac:structured-macro>'
    ].join('\n')
  );
  expect(formatStorage('<p>')).toBe('<p>');
});

test('Data Center draws an error for code in a language that it does not know', () => {
  const code = (language: string) =>
    macro(
      'code',
      `${parameter('language', language)}<ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body>`
    );
  const onDataCenter = {deployment: 'datacenter'} as const;
  for (const language of ['js', 'C#', 'yml'])
    expect(render(code(language), onDataCenter)).toContain('<figure class="code">');
  expect(render(code('rust'), onDataCenter)).toBe(
    `<div class="macro-error"><p>Error rendering macro 'code': Invalid value specified for parameter 'com.atlassian.confluence.ext.code.render.InvalidValueException'</p><pre>a &#x3C; b</pre></div>`
  );
  expect(render(code('rust'))).toContain('<figure class="code">');
});
