import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import type {AnySchema} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import {
  createPreviewFolder,
  type PreviewFolder,
  type Running,
  type StoredPage
} from '../../support/preview.ts';

let folder: PreviewFolder;
let root: string;
const write: PreviewFolder['write'] = files => folder.write(files);
const git: PreviewFolder['git'] = (...args) => folder.git(...args);
const preview: PreviewFolder['preview'] = (...args) => folder.preview(...args);

beforeEach(() => {
  folder = createPreviewFolder();
  ({root} = folder);
});

afterEach(() => folder.close());

const lastBody = ({versions}: StoredPage): string => versions.at(-1)?.body ?? '';
const titles = async (live: Running): Promise<readonly string[]> =>
  (await live.pages()).map(page => page.title).toSorted();

describe('without a mapping and without Git', () => {
  test('a saved file gets a new version of its page, and no other page gets one', async () => {
    write({'README.md': '# Home\n', 'docs/a.md': '# A\n\nOne.\n', 'docs/b.md': '# B\n\n[A](a.md)\n'});
    const live = await preview();
    write({'docs/a.md': '# A\n\nTwo.\n'});
    await live.until('the page follows', async () => lastBody(await live.page('A')).includes('Two.'));
    expect((await live.page('A')).versions).toHaveLength(2);
    expect((await live.page('B')).versions).toHaveLength(1);
    await live.until('it is told', () => /^docs\/a\.md: 1 updated \(/m.test(live.stdout()));
  });

  test('files that come, move and go take their pages along', async () => {
    write({'README.md': '# Home\n', 'a.md': '# A\n'});
    const live = await preview();
    const {id} = await live.page('A');
    write({'new/folder/c.md': '# C\n\n[A](../../a.md)\n'});
    await live.until('a new page', async () => (await titles(live)).includes('C'));
    mkdirSync(path.join(root, 'moved'));
    renameSync(path.join(root, 'a.md'), path.join(root, 'moved/a.md'));
    await live.until('the broken link is told', () =>
      /new\/folder\/c\.md:3:1 warning .* missing-link-target/.test(live.stderr())
    );
    expect((await live.page('A')).id).toBe(id);
    rmSync(path.join(root, 'new'), {recursive: true});
    await live.until('the page is gone', async () => !(await titles(live)).includes('C'));
  });

  test('a file that an editor writes through a temporary one, and images', async () => {
    write({'README.md': '# Home\n\n![x](x.svg)\n'});
    const live = await preview();
    expect(live.stderr()).toContain('missing-image');
    write({'x.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>'});
    await live.until('the image is there', async () =>
      lastBody(await live.page('Home')).includes('ri:filename')
    );
    write({'README.md.swap~': '# Home\n\nSaved.\n\n![x](x.svg)\n'});
    renameSync(path.join(root, 'README.md.swap~'), path.join(root, 'README.md'));
    await live.until('the page follows', async () => lastBody(await live.page('Home')).includes('Saved.'));
  });

  test('an empty folder waits for its first file', async () => {
    const live = await preview();
    expect(live.stderr()).toContain('found no Markdown files');
    expect(await live.get('/wiki/spaces')).toContain('found no Markdown files');
    write({'first.md': '# First\n'});
    await live.until('a page', async () => (await titles(live)).includes('First'));
    await live.until(
      'the problem is gone',
      async () => !(await live.get('/wiki/spaces')).includes('found no Markdown files')
    );
  });
});

describe('with a mapping', () => {
  const mappingFile = 'docs/.confluence-mapping.json';
  const mapping = (entries: object): void => write({[mappingFile]: JSON.stringify(entries, undefined, 2)});

  test('a broken mapping leaves the pages as they are, is told in both places, and is mended', async () => {
    write({'a.md': '# A\n', 'b.md': '# B\n'});
    mapping({'a.md': {space: 'PC', page_id: '4711'}});
    const live = await preview();
    expect(await titles(live)).toEqual(['A', 'PC']);
    expect(live.stderr()).toMatch(/1 Markdown file is not in the mapping and has no page: b\.md\./);
    write({[mappingFile]: '{"a.md": {"space": "PC",,}}'});
    await live.until('the error is told', () =>
      /error: docs\/\.confluence-mapping\.json:1:\d+:/.test(live.stderr())
    );
    expect(await titles(live)).toEqual(['A', 'PC']);
    expect(await live.get(live.url())).toContain('docs/.confluence-mapping.json:1:');
    mapping({'a.md': {space: 'PC', title: 'Renamed'}, 'b.md': {space: 'NEW', parent_id: '99'}});
    await live.until('both are there', async () => (await titles(live)).join() === 'B,NEW,PC,Renamed');
    await live.until(
      'the problem is gone',
      async () => !(await live.get(live.url())).includes('docs/.confluence-mapping.json:1:')
    );
  });

  test('messages of files that did not change stay until they are mended', async () => {
    write({'a.md': '# A\n\n[x](nowhere.md)\n', 'b.md': '# B\n\n[x](gone.md)\n'});
    mapping({'a.md': {space: 'PC'}, 'b.md': {space: 'PC'}, 'no-file.md': {space: 'PC'}});
    const live = await preview('--json');
    const events = () =>
      live
        .stdout()
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as {event: string; messages?: readonly {ruleId: string}[]});
    const rules = () =>
      events()
        .findLast(({event}) => event === 'synced')
        ?.messages?.map(({ruleId}) => ruleId);
    expect(rules()).toEqual(['missing-link-target', 'missing-link-target', 'missing-file']);
    write({'a.md': '# A\n'});
    await live.until('one is mended', () => rules()?.length === 2);
    expect(rules()).toEqual(['missing-link-target', 'missing-file']);
    write({[mappingFile]: '{'});
    await live.until('the error is told', () => events().length === 4);
    expect(events().map(({event}) => event)).toEqual(['synced', 'ready', 'synced', 'failed']);
    const read = (name: string) =>
      JSON.parse(
        readFileSync(path.resolve(import.meta.dirname, '../../../schemas', name), 'utf8')
      ) as AnySchema;
    const ajv = new Ajv2020({strict: true, schemas: [read('report.json')]});
    const validate = ajv.compile(read('preview.json'));
    for (const event of events()) expect([validate(event), validate.errors]).toEqual([true, null]);
  });

  test('a page that fails is tried again when what it waits for is there', async () => {
    write({'a.md': '# Same\n', 'b.md': '# Same\n'});
    mapping({'a.md': {space: 'PC'}, 'b.md': {space: 'PC', parent: 'a.md'}});
    const live = await preview();
    expect(live.stdout()).toContain('2 failed');
    write({'a.md': '# Other\n'});
    await live.until('both are there', async () => (await titles(live)).join() === 'Other,PC,Same');
  });
});

test('a branch that changes many files is followed; ignored files never are', async () => {
  const many = (text: string) =>
    Object.fromEntries(
      [...Array(40).keys()].map(number => [`docs/${number}.md`, `# Page ${number}\n\n${text}\n`])
    );
  git('init', '-q', '-b', 'main');
  write({...many('Before.'), '.gitignore': 'out/\n', 'out/x.md': '# Built\n'});
  git('add', '-A');
  git('commit', '-q', '-m', 'Before');
  git('checkout', '-q', '-b', 'other');
  write({...many('After.'), 'docs/more.md': '# More\n'});
  git('rm', '-q', '--cached', 'docs/0.md');
  rmSync(path.join(root, 'docs/0.md'));
  git('add', '-A');
  git('commit', '-q', '-m', 'After');
  git('checkout', '-q', 'main');
  const live = await preview();
  git('checkout', '-q', 'other');
  await live.until('all follow', async () => {
    const bodies = (await live.pages()).filter(({title}) => title.startsWith('Page ')).map(lastBody);
    return bodies.length === 39 && bodies.every(body => body.includes('After.'));
  });
  expect(await titles(live)).toContain('More');
  write({'out/y.md': '# Built\n'});
  expect(await titles(live)).not.toContain('Built');
});

describe('its end and its beginning', () => {
  test('it ends with 0, closes its port and leaves nothing in the folder', async () => {
    write({'README.md': '# Home\n\n[x](nowhere.md)\n'});
    const live = await preview();
    const url = live.url();
    expect(await live.end()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
    expect(readdirSync(root)).toEqual(['README.md']);
  });

  test('an address that others can reach is warned of, and the usual one is not', async () => {
    write({'README.md': '# Home\n'});
    const open = await preview('--host', '0.0.0.0');
    expect(open.stderr()).toContain('warning: Everybody who can reach this machine at 0.0.0.0 can read');
    expect(open.url()).toMatch(/^http:\/\/localhost:\d+\//);
    expect(await open.get(open.url())).toContain('<h1>Home</h1>');
    await open.end();
    expect((await preview()).stderr()).not.toContain('warning');
  });

  test('an option that is wrong ends it before anything is served', async () => {
    write({'README.md': '# Home\n'});
    const live = await preview('--mermaid', 'imag');
    expect(await live.end()).toBe(2);
    expect(live.stderr()).toContain('Cannot use "imag" for --mermaid');
  });
});
