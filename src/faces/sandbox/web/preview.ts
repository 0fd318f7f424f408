/** One finding in a file of the repository. */
export interface PreviewMessage {
  /** Repository path, with `/`. */
  readonly path: string;
  /** From 1; absent: about the file as a whole. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** What whoever fills the sandbox knows about its pages. */
export interface PreviewState {
  /** `failed`: the last sync could not be done, and the pages are those of the one before. */
  readonly phase: 'syncing' | 'synced' | 'failed';
  /** Why the last sync could not be done. */
  readonly problem?: string;
  /** By file and place. */
  readonly messages: readonly PreviewMessage[];
  /** Repository path of the file that a page is made from, by page id. */
  readonly paths: ReadonlyMap<string, string>;
  /** Markdown files without a page, because nothing asks for one. */
  readonly unmapped: readonly string[];
}

/** The repository behind a preview, as its web pages see it. */
export interface Preview {
  state(): PreviewState;
  /** Be told of every new state. Answers the way to be told no more. */
  subscribe(listener: () => void): () => void;
  /** Text of a file that a page is made from; undefined: it is not there (any more), or can't be read. */
  readSource(path: string): Promise<string | undefined>;
}
