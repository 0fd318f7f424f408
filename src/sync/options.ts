import type {PageId, PageSettings, Policy, Repository, RequestCounts, SourcePath} from '../core/model.ts';
import type {
  ChangeSource,
  DiagramRenderer,
  DraftJournal,
  FormerTextReader,
  PageReader,
  PageWriter,
  ProgressSink,
  SecretScanner,
  SourceTree,
  RenameFinder
} from '../ports.ts';
import type {ConversionMemory} from './conversion-memory.ts';
import type {Documents} from './documents/documents.ts';

/** What a run works on and how. */
export interface SyncOptions {
  readonly mappingFile: SourcePath;
  readonly repository: Repository;
  /** Commit that the files are at; shown in version messages. */
  readonly commit?: string;
  /** Everything that shapes a page, but for the address of the site, which Confluence tells; it also tells the product. */
  readonly settings: Omit<PageSettings, 'siteUrl'>;
  readonly policy: Policy;
  /** Whether a file that looks like a secret is held back, or only reported. */
  readonly secrets: 'block' | 'warn';
  /** Whether warnings fail the run: then unchanged pages are converted, too, for the warnings that they still have. */
  readonly strict: boolean;
  /** Whether to look at what hangs on unchanged pages, too: labels, attachments, and who may edit. Costs two to four reads per page. */
  readonly verify?: boolean;
  /** `changed`: what differs from the last sync; `full`: every entry; a list: files, or folders with all in them. */
  readonly scope: 'changed' | 'full' | readonly string[];
  /** Whether a check takes other page ids than before for right: this tool proposes them itself. */
  readonly replacesIds?: boolean;
  /** The pages that exist, where the ids in the mapping belong to another Confluence than the one that is written to. */
  readonly pageIds?: ReadonlyMap<SourcePath, PageId>;
  /** What earlier runs of this process learnt; absent: each file that is looked at is converted. */
  readonly memory?: ConversionMemory;
  /** Most pages that are written at the same time. */
  readonly concurrency: number;
  /**
   * Ends the run: what is under way is finished, nothing new begins.
   *
   * While there is no plan yet, the run rejects with the signal's reason: no page was written, and drafts are taken back.
   */
  readonly signal?: AbortSignal;
}

/** The repository's side of a run. */
export interface SourcePorts {
  readonly tree: SourceTree;
  readonly changes: ChangeSource;
  readonly findRenames: RenameFinder;
  readonly readFormerText: FormerTextReader;
  readonly scanner: SecretScanner;
  readonly diagrams: DiagramRenderer;
  readonly documents: Documents;
  readonly progress: ProgressSink;
}

/** What a plan needs: nothing here can write to Confluence. */
export interface PlanPorts extends SourcePorts {
  readonly reader: PageReader;
  /** Requests sent to Confluence so far. */
  requests(): RequestCounts;
}

/** What a sync needs. */
export interface ApplyPorts extends PlanPorts {
  readonly writer: PageWriter;
  readonly journal: DraftJournal;
}
