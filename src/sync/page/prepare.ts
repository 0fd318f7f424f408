import type {VFileMessage} from 'vfile-message';
import type {ImageFacts, LinkedPage} from '../../core/convert/context.ts';
import {findNameProblem} from '../../core/convert/storage-names.ts';
import {fillBody} from '../../core/desired/body.ts';
import type {Facts} from '../../core/desired/facts.ts';
import {findReferences} from '../../core/links/references.ts';
import {parseMapping} from '../../core/mapping/parse.ts';
import {createMessage, severityOf} from '../../core/message.ts';
import type {DesiredPage, MappingEntry, PageSettings, SourcePath} from '../../core/model.ts';
import {findXmlError} from '../../core/storage/xml-error.ts';
import type {Connection} from '../../ports.ts';
import {createConverter} from '../convert.ts';
import {collectWidths, drawDiagrams, type Drawings} from '../diagrams.ts';
import {createSecretSearch} from '../secrets.ts';
import {readImage} from '../facts.ts';
import {addTicket} from './jira-ticket.ts';
import type {PageOptions, PageSourcePorts} from './options.ts';

/** A page ready to be sent, or why it is not. */
export interface PreparedPage {
  /** Absent when its file has an error. */
  readonly page?: DesiredPage;
  /** Drawn diagrams, by their source. */
  readonly images: Drawings['images'];
  /** Their widths, by the name of the attachment. */
  readonly widths: ReadonlyMap<string, number>;
  /** Entries of the mapping of the folder that the file is in. */
  readonly entries: readonly MappingEntry[];
  readonly messages: readonly VFileMessage[];
}

/** Make a page of a file, or of standard input, and search it for secrets. Nothing is sent. */
export async function preparePage(
  ports: PageSourcePorts,
  options: PageOptions,
  {siteUrl, deployment}: Connection
): Promise<PreparedPage> {
  const {source, mappingFile, name} = options;
  const mapping = await ports.tree.readText(mappingFile);
  const entries = mapping === undefined ? [] : parseMapping(mapping, mappingFile).entries;
  const jira = entries.find(each => each.jira !== undefined)?.jira;
  const entry: MappingEntry = {
    path: source.path,
    space: name.space,
    title: name.title,
    adopt: false,
    ...(jira === undefined ? {} : {jira})
  };
  const settings: PageSettings = {...options.settings, siteUrl, deployment};
  const made =
    source.format === 'storage'
      ? await takeStorage(ports, options, entry)
      : await convert(ports, options, {entry, entries, settings});
  const {page, ...rest} = made;
  return {
    ...rest,
    entries,
    ...(page === undefined ? {} : {page: addTicket(page, options.jiraTicket, settings)})
  };
}

/** The text of a page as it is sent. */
export function writeBody({body}: DesiredPage, {widths}: Pick<PreparedPage, 'widths'>): string {
  return fillBody(
    body,
    path => path,
    name => widths.get(name)
  );
}

type Made = Omit<PreparedPage, 'entries'>;

async function takeStorage(
  ports: PageSourcePorts,
  {source: {path, text}, secrets}: PageOptions,
  entry: MappingEntry
): Promise<Made> {
  const page: DesiredPage = {
    entry,
    title: entry.title ?? '',
    body: [text],
    labels: [],
    attachments: [],
    readOnly: false
  };
  const problem = findXmlError(text, findNameProblem);
  const found = await createSecretSearch(ports, secrets).search(entry, text, problem ? undefined : page);
  const reason = `Cannot use the storage format: ${problem?.message}. Correct it.`;
  const messages = problem
    ? [
        ...found,
        createMessage(reason, {path, place: problem, ruleId: 'malformed-storage', severity: 'error'})
      ]
    : found;
  const failed = messages.some(message => severityOf(message) === 'error');
  return {...(failed ? {} : {page}), images: new Map(), widths: new Map(), messages};
}

interface Conversion {
  readonly entry: MappingEntry;
  readonly entries: readonly MappingEntry[];
  readonly settings: PageSettings;
}

async function convert(
  ports: PageSourcePorts,
  {source, repository, secrets}: PageOptions,
  {entry, entries, settings}: Conversion
): Promise<Made> {
  const {path, text} = source;
  const references = findReferences(path, text, repository);
  const tree: PageSourcePorts['tree'] = {
    ...ports.tree,
    // Standard input is a file that the folder does not have.
    readText: async name => (name === path ? text : ports.tree.readText(name))
  };
  const converter = createConverter({...ports, tree}, {secrets});
  const facts = await readFacts(ports, references, entries);
  const surroundings = {settings, repository, facts};
  const {page: first} = await converter.convert({entry, digest: '', title: '', references}, surroundings);
  const files = first === undefined ? [] : [{page: first, present: new Map<string, number>()}];
  const {images, broken} = await drawDiagrams(files, ports.diagrams);
  await converter.convertBroken(broken, surroundings);
  const page = converter.built(path)?.page;
  const widths = collectWidths(files, images).get(path) ?? new Map<string, number>();
  const messages = await converter.collectMessages();
  return {...(page === undefined ? {} : {page}), images, widths, messages};
}

/** What the text may refer to. Its images count also where Git ignores them: they were asked for by name. */
async function readFacts(
  {tree}: PageSourcePorts,
  references: ReadonlySet<string>,
  entries: readonly MappingEntry[]
): Promise<Facts> {
  const {files, folders} = await tree.list();
  const images = new Map<string, ImageFacts>();
  for (const path of references) {
    const facts = path === '' ? undefined : await readImage(path as SourcePath, tree);
    if (facts !== undefined) images.set(path, facts);
  }
  const pages = new Map<string, LinkedPage>(
    entries.flatMap(({path, space, pageId}) =>
      pageId === undefined ? [] : [[path, {ref: {kind: 'id', id: pageId}, space}] as const]
    )
  );
  return {files: new Set([...files, ...images.keys()]), folders, images, pages};
}
