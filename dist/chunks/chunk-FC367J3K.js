import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);

// src/core/errors.ts
var InputError = class extends Error {
  name = "InputError";
  /** Where the mistake is; absent when it is not in a file. */
  place;
  constructor(message, options = {}) {
    super(message, options);
    this.place = options.place;
  }
};
var RepositoryError = class extends Error {
  name = "RepositoryError";
};
var LimitError = class extends Error {
  name = "LimitError";
};
var ConfluenceError = class extends Error {
  name = "ConfluenceError";
  code;
  status;
  request;
  constructor(message, fields) {
    super(message, { cause: fields.cause });
    this.code = fields.code;
    this.status = fields.status;
    this.request = fields.request;
  }
};

export {
  InputError,
  RepositoryError,
  LimitError,
  ConfluenceError
};
