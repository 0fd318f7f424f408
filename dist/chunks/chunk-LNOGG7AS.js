import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  isClean,
  isHash,
  openRepository,
  readBranch,
  readGit,
  readHead,
  runGit
} from "./chunk-B2WQDPDY.js";
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/adapters/git/sync-record.ts
function openSyncRecord({ root, target }) {
  const readRef = async () => {
    const branch = await readBranch(root);
    return branch === void 0 ? void 0 : createRefName(branch, target);
  };
  return {
    async read() {
      const ref = await readRef();
      return ref === void 0 ? void 0 : readGit(root, ["rev-parse", "--verify", "-q", `${ref}^{commit}`]);
    },
    async begin() {
      const ref = await readRef();
      if (ref === void 0) return () => Promise.resolve();
      const head = await isClean(root) ? await readHead(root) : void 0;
      await runGit(root, ["update-ref", "-d", ref]);
      return async () => {
        if (head !== void 0) await runGit(root, ["update-ref", ref, head]);
      };
    }
  };
}
function createRefName(branch, target) {
  const parts = target === void 0 ? [branch] : [target, branch];
  return `refs/confluence-sync/${parts.map((part) => encodePart(part)).join("/")}`;
}
function encodePart(part) {
  return encodeURIComponent(part).replaceAll(
    /[.~*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/adapters/git/change-source.ts
function createGitChangeSource(options) {
  return {
    async listChanges(mappingFile) {
      const opened = await openRepository(options.root);
      if (opened.kind === "none") return all(opened.reason);
      const since = options.since ?? await openSyncRecord(options).read();
      if (since === void 0) return all("no earlier sync of this branch is recorded here");
      if (!isHash(since)) return all("there is no earlier commit to compare with");
      return compare(opened.repository, since, mappingFile);
    }
  };
}
async function compare(repository, since, mappingFile) {
  const short = since.slice(0, 7);
  if (!await repository.hasCommit(since)) {
    return all(
      `the clone does not have commit ${short}, which was synced before (a deeper fetch-depth would)`
    );
  }
  try {
    const previous = await repository.readFileAt(since, mappingFile);
    return {
      kind: "some",
      ...await repository.diffFiles(since),
      previousMapping: previous?.toString("utf8")
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return all(`commit ${short} can't be compared: ${error.message}`);
  }
}
function all(reason) {
  return { kind: "all", reason };
}

export {
  openSyncRecord,
  createGitChangeSource
};
