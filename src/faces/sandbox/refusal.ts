/** A call that Confluence refuses. The server gives it the envelope of the API that was called. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** Machine word of the v2 envelope, such as `NOT_FOUND`. */
  readonly code: string;

  constructor(status: number, message: string, code: string = codes[status] ?? 'ERROR') {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  410: 'GONE',
  413: 'REQUEST_ENTITY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE'
};

/** Names of HTTP statuses as the v1 envelope spells them in `reason`. */
export const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error'
};

/** A bad request, in the words that Confluence uses. */
export function badRequest(message: string): Refusal {
  return new Refusal(400, message);
}

/** Nothing there, or nothing that the caller may see: Confluence does not tell the difference, but names the id. */
export function notFound(message: string): Refusal {
  return new Refusal(404, message);
}

/** The two words of a page that is not there. */
export function noPage(id: string): Refusal {
  return notFound(`Cannot find a page with id [${id}]`);
}

/** The same in v1. */
export function noContent(id: string): Refusal {
  return notFound(
    `com.atlassian.confluence.api.service.exceptions.api.NotFoundException: No content found with id: ContentId{id=${id}}`
  );
}

/** A write that began from an older version. */
export function staleVersion(current: number, provided: number): Refusal {
  return new Refusal(
    409,
    `Version must be incremented when updating a page. Current Version: [${current}]. Provided version: [${provided}]`
  );
}

/** A title that another page of the space has. */
export function titleTaken(): Refusal {
  return badRequest(
    'A page with this title already exists: A page already exists with the same TITLE in this space'
  );
}
