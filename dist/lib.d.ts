// What programs see of the library. This file is published as it is: it imports nothing.

/** How something that Confluence cannot draw becomes visible. */
export type Drawing = 'image' | 'code' | `macro:${string}`;

/** Settings that shape pages. Each means the same as the option of the command line. */
export interface PageOptions {
  /** Whether each page begins with a notice that it is a mirror; true when absent, but for a document without a folder. */
  readonly banner?: boolean;
  /** Whether only the publishing account may edit the pages; true when absent. */
  readonly readOnly?: boolean;
  /** Whether links between pages are Smart Links; `always` when absent. */
  readonly smartLinks?: 'always' | 'never';
  /** What Mermaid diagrams become; `auto`: an image where this machine has Chrome. */
  readonly mermaid?: 'auto' | Drawing;
  /** What formulas become; `image` when absent. */
  readonly math?: Drawing;
  /** What happens to a file that looks like a secret; `block` when absent. */
  readonly secrets?: 'block' | 'warn';
  /** Which product the pages are for; `auto`, when absent: known by the address, else asked, else the Cloud. */
  readonly deployment?: 'auto' | 'cloud' | 'datacenter';
  /** Branch that links to GitHub lead to; the one that is checked out when absent. */
  readonly branch?: string;
}

/** How to convert one document. */
export interface ConvertOptions extends PageOptions {
  /** Folder of the repository, whose files, mapping and images links are checked against; absent: nothing is read from disk. */
  readonly folder?: string;
  /** Path of the document in the repository; `document.md` when absent. */
  readonly path?: string;
  /** Mapping file in the repository; `docs/.confluence-mapping.json` when absent. */
  readonly mapping?: string;
  /** Base address of links between pages, such as `https://acme.atlassian.net/wiki`; links without a host when absent. */
  readonly siteUrl?: string;
}

/** One finding in a file. */
export interface Message {
  readonly path: string;
  /** From 1; absent: about the file as a whole. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  /** Name of the rule, as in docs/messages.md. */
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** A converted document. */
export interface Converted {
  /** Absent: the document has an error, see the messages. */
  readonly title?: string;
  /** Storage format; absent: the document has an error. The id of a page that has none yet is `{page_id of PATH}`. */
  readonly body?: string;
  readonly messages: readonly Message[];
}

/** What to sync, and where to. */
export interface SyncOptions extends PageOptions {
  /** Folder in the repository to work on; the current one when absent. */
  readonly folder?: string;
  /** Address of Confluence, such as `https://acme.atlassian.net/wiki`. */
  readonly url: string;
  /** E-mail address of the token's account; absent: the token is sent as Bearer. */
  readonly email?: string;
  readonly token: string;
  /** Mapping file in the repository; `docs/.confluence-mapping.json` when absent. */
  readonly mapping?: string;
  /** `changed`, when absent: what differs from the last sync; `full`: every entry; a list: files or folders in the repository. */
  readonly scope?: 'changed' | 'full' | readonly string[];
  /** Pages that were edited in Confluence; `overwrite` when absent. */
  readonly onDrift?: 'overwrite' | 'skip' | 'fail';
  /** Pages whose entry is gone; `keep` when absent. */
  readonly onRemoved?: 'keep' | 'archive' | 'trash';
  /** Whether pages that this tool has never written may be taken over. */
  readonly adopt?: boolean;
  /** Whether warnings matter as errors do: then unchanged pages are converted, too, for theirs. */
  readonly strict?: boolean;
  /** Most requests at the same time, 1 to 32; 4 when absent. */
  readonly concurrency?: number;
  /** Whether ids of new pages are written into the mapping file; true when absent. */
  readonly writeBack?: boolean;
  /** Aborted: what is under way is finished, nothing new begins, and ids are kept; before the first page it rejects. */
  readonly signal?: AbortSignal;
  /** Called with a sentence that a person might want to read. */
  readonly onNotice?: (text: string) => void;
}

export type PageStatus =
  'created' | 'updated' | 'moved' | 'unchanged' | 'skipped' | 'removed' | 'failed' | 'blocked';

/** One page of the mapping, or one that left it. */
export interface ReportPage {
  readonly path: string;
  readonly title: string;
  /** Key of the space. */
  readonly space: string;
  /** Absent: the page does not exist (yet). */
  readonly pageId?: string;
  /** Address for readers; absent: not known. */
  readonly url?: string;
  /** What happened; in a plan: what would happen. */
  readonly status: PageStatus;
  /** Why the page has this status. */
  readonly reason?: string;
  /** Why the page failed, and what to do about it. */
  readonly error?: string;
}

/** All that a run has to say, as schemas/report.json describes it. */
export interface Report {
  readonly version: 1;
  readonly mode: 'changed' | 'full' | 'check';
  /** Whether nothing was written, and `status` says what would happen. */
  readonly dryRun: boolean;
  /** How many pages ended in each status; blocked ones are counted as failed. */
  readonly counts: Readonly<Record<Exclude<PageStatus, 'blocked'>, number>>;
  readonly pages: readonly ReportPage[];
  readonly messages: readonly Message[];
  /** Requests that were sent to Confluence, repeated ones included. */
  readonly requests: {readonly reads: number; readonly writes: number};
  /** Number of files that were converted. */
  readonly converted: number;
}

/**
 * The library.
 *
 * Each function rejects with an `Error` whose `name` is `InputError` when it can't begin (the message says what to correct), or
 * `ConfluenceError` when Confluence refused or could not be reached; the latter has a `code`, such as `auth`.
 */
export interface Library {
  /** Convert one Markdown document to storage format. Asks nobody. */
  convert(markdown: string, options?: ConvertOptions): Promise<Converted>;
  /** Say what a sync would do. Sends nothing but reads. */
  plan(options: SyncOptions): Promise<Report>;
  /** Bring Confluence to what the files say. A page that failed is in the report; the promise rejects only when nothing could be done. */
  sync(options: SyncOptions): Promise<Report>;
}

export declare const convert: Library['convert'];

export declare const plan: Library['plan'];

export declare const sync: Library['sync'];
