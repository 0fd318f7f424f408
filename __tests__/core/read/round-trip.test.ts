import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import {toStorage} from '../../../src/core/convert/index.ts';
import {fillBody} from '../../../src/core/desired/body.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {toMarkdown} from '../../../src/core/read/index.ts';
import {createContext} from '../convert/fixture-context.ts';
import {commonmark, githubExtensions} from '../convert/specifications.ts';
import type {CaseOptions} from '../convert/fixture-context.ts';

const root = fileURLToPath(new URL('../../fixtures/convert/', import.meta.url));

/** Convert, and give pages that have no id yet one. */
function convert(markdown: string, options: CaseOptions) {
  const document = parseDocument(toSourcePath(options.path ?? 'docs/page.md'), markdown);
  const {body, attachments} = toStorage(document, createContext(options));
  return {storage: fillBody(body, () => '999'), attachments};
}

/**
 * Take away differences that nobody sees: references for characters, as Confluence itself replaces them; spaces beside
 * spaces; and paragraphs in lists of one item, whose spacing Markdown cannot say.
 */
function normalize(storage: string): string {
  return storage
    .replaceAll('&nbsp;', '\u00A0')
    .replace(/<h\d>.*?<\/h\d>/g, heading => heading.replace(/ {2,}/g, ' '))
    .replace(/<([uo]l)><li><p>((?:(?!<p>|<li>).)*)<\/p><\/li><\/\1>/g, '<$1><li>$2</li></$1>');
}

/** What does not come back, because the page does not have it. */
const exceptions: Readonly<Record<string, (storage: string) => string>> = {
  // The source of a drawn diagram is in the repository only, and so is the name of its image.
  'code/mermaid-image': storage => storage.replace(/<ac:image.*<\/ac:image>/, 'Diagram'),
  // The name of a heading is made of the text of a link, in whose place the card shows the other page's title.
  'link/mapped': storage =>
    storage.replace(/<ac:structured-macro ac:name="anchor">.*?<\/ac:structured-macro>/g, '')
};

/** Convert, read and convert again. */
function bringBack(markdown: string, options: CaseOptions) {
  const {storage, attachments} = convert(markdown, options);
  const paths = new Map(
    attachments.map(({name: file, source}) => [file, source.kind === 'file' ? `/${source.path}` : file])
  );
  const page = toMarkdown(storage, {
    path: 'page 1',
    title: options.title ?? 'Page',
    space: 'DOC',
    siteUrl: options.settings?.siteUrl ?? 'https://acme.atlassian.net/wiki',
    attachmentUrl: file => encodeURI(paths.get(file) ?? file),
    nameOf: () => undefined
  });
  return {storage, again: convert(page.markdown, options).storage};
}

describe.each(readdirSync(root))('a page made of %s', node => {
  test.each(readdirSync(join(root, node)))('%s comes back', name => {
    const folder = join(root, node, name);
    const file = join(folder, 'options.json');
    const options = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as CaseOptions;
    const {storage, again} = bringBack(readFileSync(join(folder, 'input.md'), 'utf8'), options);
    const except = exceptions[`${node}/${name}`] ?? (same => same);
    expect(normalize(except(again))).toBe(normalize(except(storage)));
  });
});

test('all examples of the specifications come back', () => {
  const lost = [...commonmark, ...githubExtensions].filter(({markdown}) => {
    const {storage, again} = bringBack(markdown, {});
    return normalize(again) !== normalize(storage);
  });
  expect(lost.map(({markdown}) => markdown)).toEqual([
    // GitHub makes the name of a heading without the line break in it, which the page does not have.
    'Foo *bar\nbaz*\n====\n',
    '  Foo *bar\nbaz*\t\n====\n',
    'Foo\nBar\n---\n'
  ]);
});

test('the documentation comes back', () => {
  const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
  const files = readdirSync(docs, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.md'));
  const lost = files.filter(file => {
    const {storage, again} = bringBack(readFileSync(join(docs, file), 'utf8'), {});
    return normalize(again) !== normalize(storage);
  });
  // It has a status in a line of text, which is read as a bold word.
  expect(lost.map(file => file.replaceAll('\\', '/'))).toEqual(['markdown/raw-confluence.md']);
});
