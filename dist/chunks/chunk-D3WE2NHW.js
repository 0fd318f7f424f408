import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  connectConfluence
} from "./chunk-DWVB4E7N.js";

// src/faces/cli/connection.ts
function openConnection(credentials, io, {
  flags,
  concurrency,
  cloudId,
  signal
}) {
  const options = {
    ...credentials,
    ...io.patience,
    concurrency,
    ...cloudId === void 0 ? {} : { cloudId },
    ...signal === void 0 ? {} : { signal },
    ...flags.quiet === true ? {} : { onNotice: (text) => io.err(`${text}
`) },
    ...flags.verbose === true ? {
      onRequest: ({ method, path, status, ms, attempt, requestId, waitMs }) => io.err(
        `${method} ${path} ${status ?? "no answer"} ${Math.round(ms)} ms${attempt > 1 ? ` attempt ${attempt}` : ""}${waitMs === void 0 ? "" : ` again in ${waitMs} ms`}${requestId === void 0 ? "" : ` ${requestId}`}
`
      )
    } : {}
  };
  return connectConfluence(options);
}

export {
  openConnection
};
