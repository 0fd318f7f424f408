import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/adapters/github/trigger-context.ts
var proposalPrefix = "confluence-sync/page-ids/";
function isNoCommit(sha) {
  return sha === void 0 || /^0*$/.test(sha);
}
function toBranch({ env, eventName }) {
  const ref = env["GITHUB_REF"] ?? "";
  const branch = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  if (branch === void 0 || branch.startsWith("gh-readonly-queue/")) {
    throw new InputError(
      `Cannot sync on the event "${eventName}" of "${ref}": expected a branch, such as refs/heads/main. Run the workflow on a branch, or set the input mode to check.`
    );
  }
  return branch;
}

export {
  proposalPrefix,
  isNoCommit,
  toBranch
};
