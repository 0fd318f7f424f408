import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {startSandbox} from '../../../src/faces/sandbox/index.ts';
import {createWeb} from '../../../src/faces/sandbox/web/index.ts';
import type {Sandbox} from '../../../src/faces/sandbox/index.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({
    web: createWeb,
    spaces: [
      {key: 'DOC', name: 'Documentation'},
      {key: 'OPS', name: 'Operations'}
    ]
  });
});

afterAll(() => sandbox.close());

const create = (title: string, body: string, parentId?: string): string =>
  sandbox.act({do: 'create', space: 'DOC', title, body, ...(parentId === undefined ? {} : {parentId})});

const get = (path: string): Promise<Response> => fetch(new URL(path, sandbox.url), {redirect: 'manual'});

async function read(path: string): Promise<string> {
  const response = await get(path);
  expect(response.status).toBe(200);
  return response.text();
}

/** The part of a page that shows its content, without the tree and the bars around it. */
function mainOf(html: string): string {
  return /<main[^]*<\/main>/.exec(html)?.[0] ?? '';
}

function attach(pageId: string, name: string, mediaType: string, text: string): void {
  const fileId = sandbox.store.nextId();
  const bytes = new TextEncoder().encode(text);
  sandbox.store.putBytes(fileId, bytes);
  const version = {
    number: 1,
    comment: '',
    createdAt: '2026-11-03T14:05:00.000Z',
    authorId: sandbox.store.page(pageId)?.authorId ?? '',
    minorEdit: false,
    mediaType,
    fileSize: bytes.length,
    fileId
  };
  const id = `att${sandbox.store.nextId()}`;
  sandbox.store.commit({
    kind: 'attachment',
    value: {id, pageId, title: name, status: 'current', versions: [version]}
  });
}

describe('addresses', () => {
  test('spaces, at the root and at their own address', async () => {
    for (const path of ['/', '/wiki', '/wiki/', '/wiki/spaces']) {
      const html = await read(path);
      expect(html).toContain('href="/wiki/spaces/DOC/overview"');
      expect(html).toContain('Operations');
    }
  });

  test('a space shows its home page, and marks it in the tree', async () => {
    const html = await read('/wiki/spaces/DOC/overview');
    expect(html).toMatch(/aria-current="page">(?:(?!<\/a>).)*Documentation/);
    expect(mainOf(html)).toContain('<h1>Documentation</h1>');
  });

  test('a page by id, with any title behind it, and by the older address', async () => {
    const id = create('What & why?', '<p>Because.</p>');
    for (const path of [`/wiki/spaces/DOC/pages/${id}`, `/wiki/spaces/DOC/pages/${id}/Old+title`]) {
      const html = mainOf(await read(path));
      expect(html).toContain('<h1>What &#x26; why?</h1>');
      expect(html).toContain('<p>Because.</p>');
    }
    const moved = await get(`/wiki/pages/viewpage.action?pageId=${id}`);
    expect([moved.status, moved.headers.get('location')]).toEqual([
      302,
      `/wiki/spaces/DOC/pages/${id}/What+%26+why%3F`
    ]);
  });

  test('what is not there is a page that says so', async () => {
    const paths = [
      '/wiki/spaces/NO/overview',
      '/wiki/spaces/DOC/pages/99999999',
      '/wiki/pages/viewpage.action?pageId=1x',
      '/wiki/download/attachments/1/no.png',
      '/wiki/spaces/%E0%A4%A/overview',
      '/__sandbox/assets/constructor'
    ];
    for (const path of paths) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain('There is nothing here');
    }
  });

  test('every asset that a page names is there, and kept by browsers', async () => {
    const html = await read('/wiki/spaces');
    const paths = new Set([...html.matchAll(/"(\/__sandbox\/assets\/[^"]+)"/g)].map(match => match[1] ?? ''));
    expect(paths.size).toBe(4);
    for (const path of paths) {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toContain('immutable');
    }
  });

  test('nothing of the web pages asks for a login or writes', async () => {
    expect((await fetch(sandbox.url, {method: 'POST'})).status).toBe(404);
  });
});

describe('a page', () => {
  test('labels, restrictions, attachments and comments', async () => {
    const id = create('Everything', '<p>One blue word.</p>');
    attach(id, 'plan b.txt', 'text/plain', 'hello');
    sandbox.act({do: 'label', page: id, labels: ['first', 'second']});
    sandbox.act({do: 'restrict', page: id, update: ['bot@example.com']});
    sandbox.act({do: 'comment', page: id, text: '<p>Is it?</p>', selection: 'blue'});
    const html = mainOf(await read(`/wiki/spaces/DOC/pages/${id}`));
    expect(html).toContain('<li>first</li><li>second</li>');
    expect(html).toMatch(/Only editable by [^<]+</);
    expect(html).toContain(`href="/wiki/download/attachments/${id}/plan%20b.txt"`);
    expect(html).toContain('<blockquote>blue</blockquote><p>Is it?</p>');
    expect(html).toContain('One <mark class="inline-comment" title="Inline comment">blue</mark> word.');
  });

  test('the tree is open down to it, and breadcrumbs lead back', async () => {
    const top = create('Guides', '<p>x</p>');
    const middle = create('Advanced', '<p>x</p>', top);
    const below = create('Tuning', '<p>x</p>', middle);
    const html = await read(`/wiki/spaces/DOC/pages/${below}`);
    expect(html).toContain(`<details open data-node="${top}">`);
    expect(html).toContain(`<details open data-node="${middle}">`);
    expect(mainOf(html)).toMatch(/Breadcrumbs.*Documentation.*Guides.*Advanced/);
  });

  test('Smart Links and images are resolved from the store', async () => {
    const target = create('Target page', '<p>x</p>');
    const body =
      `<p><a href="${sandbox.url}/spaces/DOC/pages/${target}" data-card-appearance="inline">x</a></p>` +
      '<ac:image ac:alt="A"><ri:attachment ri:filename="a.svg"/></ac:image>';
    const id = create('Linking page', body);
    attach(
      id,
      'a.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    );
    const html = mainOf(await read(`/wiki/spaces/DOC/pages/${id}`));
    expect(html).toContain(`href="/wiki/spaces/DOC/pages/${target}/Target+page"`);
    expect(html).toContain(`src="/wiki/download/attachments/${id}/a.svg"`);
    const image = await get(`/wiki/download/attachments/${id}/a.svg`);
    expect(image.headers.get('content-type')).toBe('image/svg+xml');
    expect(image.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('files that a browser could run are only saved', async () => {
    const id = create('Files', '<p>x</p>');
    attach(id, 'evil.html', 'text/html', '<script>alert(1)</script>');
    const response = await get(`/wiki/download/attachments/${id}/evil.html`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('titles, names and messages are escaped, and a policy stands behind that', async () => {
    const evil = '<script>alert(1)</script>"\'';
    const id = create(evil, '<p>x</p>');
    sandbox.act({do: 'edit', page: id, message: evil});
    attach(id, evil, 'image/png', 'x');
    const query = encodeURIComponent(evil);
    for (const path of ['', '?view=storage', '?view=history'].map(
      view => `/wiki/spaces/DOC/pages/${id}${view}`
    )) {
      const response = await get(path);
      expect(await response.text()).not.toContain('<script>');
      expect(response.headers.get('content-security-policy')).toMatch(
        /default-src 'none'; script-src 'nonce-[^']{20,}';/
      );
    }
    expect(await read(`/wiki/spaces/DOC/search?q=${query}`)).not.toContain('<script>');
  });

  test('in the trash it says so', async () => {
    const id = create('Going', '<p>x</p>');
    sandbox.act({do: 'trash', page: id});
    expect(await read(`/wiki/spaces/DOC/pages/${id}`)).toContain('This page is trashed');
  });
});

describe('views of a page', () => {
  test('storage is shown as text', async () => {
    const id = create('Source', '<ul><li>a <strong>b</strong></li></ul>');
    const text = mainOf(await read(`/wiki/spaces/DOC/pages/${id}?view=storage`)).replaceAll(/<[^>]+>/g, '');
    expect(text).toContain('&#x3C;ul>\n  &#x3C;li>a &#x3C;strong>b');
  });

  test('history lists versions with message and author, and compares two', async () => {
    const id = create('Changing', '<p>old words</p><p>same</p>');
    sandbox.act({
      do: 'edit',
      page: id,
      body: '<p>new words</p><p>same</p>',
      message: 'Say it anew',
      as: 'ann@example.com'
    });
    sandbox.act({do: 'edit', page: id, body: '<p>newer words</p><p>same</p>'});
    const html = mainOf(await read(`/wiki/spaces/DOC/pages/${id}?view=history&from=1&to=2`));
    expect(html).toContain('Say it anew');
    expect(html).toContain('Version 1 → 2');
    expect(html).toContain('-&#x3C;p><del>old</del> words');
    expect(html).toContain('+&#x3C;p><ins>new</ins> words');
    expect(mainOf(await read(`/wiki/spaces/DOC/pages/${id}?view=history`))).toContain('Version 2 → 3');
    const older = mainOf(await read(`/wiki/spaces/DOC/pages/${id}?version=1`));
    expect(older).toContain('<p>old words</p>');
    expect(older).toContain('This is version 1');
    expect((await get(`/wiki/spaces/DOC/pages/${id}?version=9`)).status).toBe(404);
  });
});

test('search finds titles of the space', async () => {
  const id = create('Needle in Haystack', '<p>x</p>');
  const html = mainOf(await read('/wiki/spaces/DOC/search?q=needle+IN'));
  expect(html).toContain(`/wiki/spaces/DOC/pages/${id}/`);
  expect(html).toContain('1 page<');
});

test('a browser is told of changes', async () => {
  const response = await fetch(new URL('/__sandbox/events', sandbox.url));
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  create('News', '<p>x</p>');
  const {value} = await reader.read();
  expect(new TextDecoder().decode(value)).toContain('event: change');
  await reader.cancel();
});

test('a large space shows what is open, and no more', async () => {
  const parent = sandbox.act({do: 'create', space: 'OPS', title: 'Branch', body: '<p>x</p>'});
  for (let index = 0; index < 1600; index++) {
    sandbox.act({do: 'create', space: 'OPS', title: `Leaf ${index}`, body: '<p>x</p>', parentId: parent});
  }
  expect(await read('/wiki/spaces/OPS/overview')).not.toContain('Leaf 17');
  expect(await read(`/wiki/spaces/OPS/pages/${parent}`)).toContain('Leaf 17');
});
