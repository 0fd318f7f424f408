import type {VFileMessage} from 'vfile-message';
import type {ConvertContext, FragmentReference, ParsedDocument} from '../convert/context.ts';
import {toStorage} from '../convert/index.ts';
import type {Tools} from '../convert/state.ts';
import {suggestPath} from '../links/suggest-path.ts';
import {chooseTitle, type TitledFile} from '../mapping/titles.ts';
import {severityOf} from '../message.ts';
import type {DesiredPage, MappingEntry, PageSettings, Repository} from '../model.ts';
import {type Facts, kindOf} from './facts.ts';

/** What stays the same for every page of a run. */
export interface Surroundings {
  readonly settings: PageSettings;
  readonly repository: Repository;
  readonly facts: Facts;
  /** What can be drawn; absent: nothing. */
  readonly tools?: Tools;
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
  {settings, repository, facts, tools = {}}: Surroundings
): Built {
  const title = titleOf(entry, document);
  const context: ConvertContext = {
    title,
    settings,
    repository,
    jira: entry.jira,
    kindOf: path => kindOf(facts, path),
    pageOf: path => facts.pages.get(path),
    imageOf: path => facts.images.get(path),
    suggestPath: path => suggestPath(path, facts.files)
  };
  const {body, attachments, anchors, references, messages} = toStorage(document, context, tools);
  const page: DesiredPage = {
    entry,
    title,
    body,
    labels: entry.labels ?? document.frontMatterLabels ?? [],
    attachments,
    readOnly: entry.readOnly ?? settings.readOnly
  };
  const failed = messages.some(message => severityOf(message) === 'error');
  return {...(failed ? {} : {page}), anchors, references, messages};
}

/** Title of a page: the mapping's, else the front matter's, else the first heading, else the file's name. */
function titleOf(entry: MappingEntry, document: TitledFile): string {
  return entry.title ?? chooseTitle(document);
}
