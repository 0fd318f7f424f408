import type {VFileMessage} from 'vfile-message';
import type {
  MappingEntry,
  PageId,
  PageSettings,
  RemotePage,
  Repository,
  SourcePath,
  SpaceKey
} from '../../core/model.ts';
import type {PageReader, PageWriter} from '../../ports.ts';
import type {SourcePorts} from '../options.ts';

/** A page as people name it: titles are unique in a space. */
export interface PageName {
  readonly space: SpaceKey;
  readonly title: string;
}

/** What a page is to be made of. */
export interface PageSource {
  /** Where the text is in the folder that the ports read: its links and images start there. */
  readonly path: SourcePath;
  readonly text: string;
  readonly format: 'markdown' | 'storage';
}

/** One page to be written. */
export interface PageOptions {
  readonly name: PageName;
  readonly source: PageSource;
  readonly settings: Omit<PageSettings, 'siteUrl' | 'deployment'>;
  readonly repository: Repository;
  readonly mappingFile: SourcePath;
  /** Entries whose pages belong to a sync. */
  readonly mirrored: readonly MappingEntry[];
  /** Already normalised. */
  readonly labels: readonly string[];
  /** Key of a Jira issue that the page shall show. */
  readonly jiraTicket?: string;
  readonly secrets: 'block' | 'warn';
}

/** What reading the files takes. */
export type PageSourcePorts = Pick<SourcePorts, 'tree' | 'scanner' | 'diagrams' | 'documents'>;

/** What writing one page takes. */
export interface PagePorts extends PageSourcePorts {
  readonly reader: PageReader;
  readonly writer: PageWriter;
}

/** Why nothing was written, or nothing can be read. */
export type RefusalReason =
  /** There is a page with the title already. */
  | 'title-taken'
  /** There is no such page. */
  | 'not-found'
  /** The page is archived, and cannot be written. */
  | 'archived'
  /** There is no such parent. */
  | 'parent-not-found'
  /** A file of a repository is mirrored to the page. */
  | 'managed'
  /** The file has errors. */
  | 'errors'
  /** Confluence said no. */
  | 'refused';

/** Nothing was written. */
export interface Refusal {
  readonly status: 'refused';
  readonly reason: RefusalReason;
  /** For people: what cannot be done, why, what to do. */
  readonly error: string;
  /** The page that is in the way, or that it is about. */
  readonly page?: RemotePage;
  readonly messages: readonly VFileMessage[];
}

/** What became of a page. */
export interface PageWritten {
  readonly status: 'created' | 'updated' | 'unchanged';
  readonly page: RemotePage;
  /** Key of its space, as Confluence writes it. */
  readonly space: SpaceKey;
  /** Names of the files that were sent. */
  readonly attached: readonly string[];
  /** Labels that were added. */
  readonly labels: readonly string[];
  /** What is still missing on the page, for people. */
  readonly problems: readonly string[];
  readonly messages: readonly VFileMessage[];
}

export type PageResult = PageWritten | Refusal;

/** Where a new page goes. */
export type ParentName =
  {readonly kind: 'id'; readonly id: PageId} | {readonly kind: 'title'; readonly title: string};
