import type {ConvertContext, LinkedPage} from '../../../src/core/convert/context.ts';
import {fillBody} from '../../../src/core/desired/body.ts';
import {suggestPath} from '../../../src/core/links/suggest-path.ts';
import {toPageId, toSourcePath, toSpaceKey} from '../../../src/core/model.ts';
import type {Body, JiraSite, PageSettings, Repository} from '../../../src/core/model.ts';

/** What a case may say about the world around its document; everything has a default. */
export interface CaseOptions {
  readonly path?: string;
  readonly title?: string;
  readonly settings?: Partial<PageSettings>;
  readonly repository?: Repository;
  readonly jira?: JiraSite;
}

const repository: Repository = {
  name: 'acme/handbook',
  url: 'https://github.com/acme/handbook',
  branch: 'main'
};

const settings: PageSettings = {
  deployment: 'cloud',
  banner: false,
  smartLinks: 'always',
  mermaid: 'code',
  math: 'code',
  readOnly: true,
  siteUrl: 'https://acme.atlassian.net/wiki'
};

const pages: Readonly<Record<string, string | undefined>> = {
  'docs/page.md': '100',
  'docs/guide.md': '200',
  'docs/über uns.md': '300',
  'README.md': '400',
  'docs/guides/README.md': '500'
};

const unborn = 'docs/new.md';
const images = new Set(['docs/img/a.png', 'docs/img/two words.png', 'logo.svg', 'docs/diagram.png']);
const files = new Set([
  ...Object.keys(pages),
  ...images,
  unborn,
  'src/main.ts',
  'docs/secret.png',
  'docs/notes.md'
]);
const folders = new Set(['docs', 'docs/guides', 'docs/img', 'src']);

/** Make the world of a case: a small repository with some mapped files. */
export function createContext(options: CaseOptions): ConvertContext {
  return {
    title: options.title ?? 'Page',
    settings: {...settings, ...options.settings},
    repository: options.repository ?? repository,
    jira: options.jira,
    kindOf: path => (files.has(path) ? 'file' : folders.has(path) ? 'folder' : undefined),
    pageOf,
    imageOf: path => (images.has(path) ? {digest: `digest of ${path}`, mediaType: 'image/png'} : undefined),
    suggestPath: path => suggestPath(path, files)
  };
}

/** Write a body as one text, with the path in braces where a page's id is not known. */
export function toText(body: Body): string {
  return fillBody(body, path => `{${path}}`);
}

function pageOf(path: string): LinkedPage | undefined {
  const space = toSpaceKey('DOC');
  if (path === unborn) return {ref: {kind: 'path', path: toSourcePath(path)}, space};
  const id = Object.hasOwn(pages, path) ? pages[path] : undefined;
  return id === undefined ? undefined : {ref: {kind: 'id', id: toPageId(id)}, space};
}
