import type {Rename, SourcePath} from '../core/model.ts';

/** What the repository's folder holds. */
export interface FileIndex {
  /** All files, tracked or new, without the ignored ones. */
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** The files of the repository. Nothing outside of it can be read, also not through symbolic links. */
export interface SourceTree {
  list(): Promise<FileIndex>;
  /** Text of a UTF-8 file without its byte order mark; undefined: there is no such file. Throws an `InputError` otherwise. */
  readText(path: SourcePath): Promise<string | undefined>;
  /** Bytes of a file; undefined: there is no such file. */
  readBytes(path: SourcePath): Promise<Uint8Array | undefined>;
}

/** Finds out where files went that are gone; those that it can't find are absent. */
export type RenameFinder = (gone: readonly SourcePath[]) => Promise<readonly Rename[]>;

/**
 * Reads what a file once said on this branch, as far as that is known: its lines that went, and all of it as it was committed
 * last.
 */
export type FormerTextReader = (path: SourcePath) => Promise<string>;

/** What differs from the commit that was synced before. */
export type Changes =
  /** It is not known; everything is looked at. */
  | {readonly kind: 'all'; readonly reason: string}
  | {
      readonly kind: 'some';
      /** Paths whose content is new, changed or gone; of a renamed file the old and the new one. */
      readonly paths: ReadonlySet<string>;
      readonly renames: readonly Rename[];
      /** The mapping file as it was; undefined: there was none. */
      readonly previousMapping: string | undefined;
    };

/** Knows what changed. */
export interface ChangeSource {
  /** Compare the files with the commit that was synced before. Any doubt is answered with `all`. */
  listChanges(mappingFile: SourcePath): Promise<Changes>;
}
