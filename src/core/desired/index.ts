import type {VFileMessage} from 'vfile-message';
import type {ConvertContext, FragmentReference, ParsedDocument} from '../convert/context.ts';
import {toStorage} from '../convert/index.ts';
import {severityOf} from '../message.ts';
import type {DesiredPage, MappingEntry, PageSettings, Repository} from '../model.ts';
import {type Facts, kindOf} from './facts.ts';

/** What stays the same for every page of a run. */
export interface Surroundings {
  readonly settings: PageSettings;
  readonly repository: Repository;
  readonly facts: Facts;
}

/** A document converted, and what is left to check about it. */
export interface Built {
  /** Absent when the document has an error: its page is not sent. */
  readonly page?: DesiredPage;
  readonly anchors: ReadonlySet<string>;
  readonly references: readonly FragmentReference[];
  readonly messages: readonly VFileMessage[];
}

/** Convert one document to the page that the repository wants. Pure. */
export function buildDesired(
  entry: MappingEntry,
  document: ParsedDocument,
  {settings, repository, facts}: Surroundings
): Built {
  const title = titleOf(entry, document);
  const context: ConvertContext = {
    title,
    settings,
    repository,
    kindOf: path => kindOf(facts, path),
    pageOf: path => facts.pages.get(path),
    imageOf: path => facts.images.get(path)
  };
  const {body, attachments, anchors, references, messages} = toStorage(document, context);
  const all = [...document.messages, ...messages];
  const page: DesiredPage = {
    entry,
    title,
    body,
    labels: entry.labels ?? document.frontMatterLabels ?? [],
    attachments,
    readOnly: entry.readOnly ?? settings.readOnly
  };
  const failed = all.some(message => severityOf(message) === 'error');
  return {...(failed ? {} : {page}), anchors, references, messages: all};
}

/** Title of a page: the mapping's, else the front matter's, else the first heading, else the file's name. */
export function titleOf(entry: MappingEntry, document: ParsedDocument): string {
  return entry.title ?? document.frontMatterTitle ?? document.firstHeading ?? readableName(entry.path);
}

/** Make a file name readable: `docs/new_guide.md` → `New guide`, `docs/linux/README.md` → `Linux`. */
export function readableName(path: string): string {
  const parts = path.replace(/\.[^./]*$/, '').split('/');
  const last = parts.at(-1) ?? path;
  const name = /^(readme|index)$/i.test(last) ? (parts.at(-2) ?? last) : last;
  const words = name.replaceAll(/[-_\s]+/g, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
