/** A place in a file of the repository, counted from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The run cannot start: a wrong option, an unreadable file, a missing credential.
 *
 * The message follows one shape: what cannot be done, why, and what to do about it.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Where the mistake is; absent when it is not in a file. */
  readonly place: FilePlace | undefined;

  constructor(message: string, options: ErrorOptions & {readonly place?: FilePlace} = {}) {
    super(message, options);
    this.place = options.place;
  }
}

/**
 * The repository's files cannot be read, and nothing is known about them: the run ends, as no file may pass for missing.
 */
export class RepositoryError extends Error {
  override readonly name = 'RepositoryError';
}

/** Work on what others wrote took more time or memory than it may; only the page that it was for goes without. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}

/** What Confluence (or the way to it) said, in the words that decide how we go on. */
export type ConfluenceErrorCode =
  /** The credential is missing, wrong, expired, or lacks a scope. */
  | 'auth'
  /** The account may not do this to this page or space. */
  | 'forbidden'
  /** No such page, space or attachment, or the account cannot see it. */
  | 'not-found'
  /** Somebody else wrote in between. */
  | 'conflict'
  /** Another page of the space has the title. */
  | 'title-taken'
  /** Too many requests, also after waiting. */
  | 'rate-limited'
  /** Confluence understood the request and refuses it. */
  | 'rejected'
  /** The request body is over Confluence's limit. */
  | 'too-large'
  /** No usable answer: network down, time-out, server error, a page of HTML. */
  | 'unavailable';

/** The request that failed, without anything secret. */
export interface FailedRequest {
  readonly method: string;
  /** Without query values that could carry a secret, and without credentials. */
  readonly url: string;
}

export interface ConfluenceErrorFields {
  readonly code: ConfluenceErrorCode;
  /** HTTP status; absent when no response came. */
  readonly status?: number;
  readonly request?: FailedRequest;
  readonly cause?: unknown;
}

/** Confluence, or the way to it, refused or failed one request. */
export class ConfluenceError extends Error {
  override readonly name = 'ConfluenceError';
  readonly code: ConfluenceErrorCode;
  readonly status: number | undefined;
  readonly request: FailedRequest | undefined;

  constructor(message: string, fields: ConfluenceErrorFields) {
    super(message, {cause: fields.cause});
    this.code = fields.code;
    this.status = fields.status;
    this.request = fields.request;
  }
}
