import type {VFileMessage} from 'vfile-message';
import type {DesiredPage, PageId, RemotePage, SourcePath, Space} from '../../core/model.ts';
import type {LastVersion} from '../../core/comments/ticks.ts';
import type {Documents} from '../documents/documents.ts';
import type {SourceTree, PageReader, PageWriter} from '../../ports.ts';
import type {Drawings} from '../diagrams.ts';
import type {CurrentBodies} from './current-bodies.ts';
import type {FinishedPage} from './finish.ts';
import type {LateComments} from '../late-comments.ts';
import type {ListedAttachments} from './page-files.ts';

/** What the appliers share. */
export interface ApplyContext {
  readonly reader: PageReader;
  readonly writer: PageWriter;
  readonly tree: SourceTree;
  readonly documents: Documents;
  readonly onDrift: 'overwrite' | 'skip' | 'fail';
  /** Whether new pages begin as drafts. */
  readonly hasDrafts: boolean;
  /** Ids of the pages that exist, by path; those of new ones are added where there are no drafts. */
  readonly ids: Map<SourcePath, PageId>;
  /** Pages that were written before all ids that they need were known. */
  readonly unfinished: Set<SourcePath>;
  /** Drafts of the pages that are created, by path. */
  readonly drafts: ReadonlyMap<SourcePath, PageId>;
  /** Drawn diagrams, by their source. */
  readonly images: Drawings['images'];
  /** Attachments that were listed before. */
  readonly listed: ListedAttachments;
  /** What Confluence has in the pages that are written. */
  readonly bodies: CurrentBodies;
  /** Comments that were made while their page was written. */
  readonly late: LateComments;
  /** Our last version of the pages that somebody else wrote since. */
  readonly lastVersions: ReadonlyMap<PageId, LastVersion>;
  /** What Confluence has now, where this run wrote it. */
  readonly written: Map<SourcePath, RemotePage>;
  /** The page with every hole filled, and its version message. */
  finish(page: DesiredPage, title?: string): FinishedPage;
  spaceOf(page: DesiredPage): Space;
  /** Say something about one page. */
  tell(messages: readonly VFileMessage[]): void;
  /** Say something once in a run. */
  warnOnce(message: VFileMessage): void;
}
