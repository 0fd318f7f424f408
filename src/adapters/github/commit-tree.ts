import {InputError, RepositoryError} from '../../core/errors.ts';
import type {SourcePath} from '../../core/model.ts';
import type {FileIndex, SourceTree} from '../../ports.ts';
import {openBlobs, type ReadContent} from './blobs.ts';
import {listCommitFiles, type CommitFile} from './commit-files.ts';
import {followLinks, type Followed} from './follow-links.ts';
import {toInputError} from './to-error.ts';
import type {GitHubClient} from './client.ts';

/** The files of a commit, as bytes: whoever wants text decodes it. */
export interface CommitTree extends Pick<SourceTree, 'list' | 'readBytes'> {
  /** Symbolic links that lead to one of these paths; one that is not followed may lead anywhere, so it is among them. */
  findLinks(targets: ReadonlySet<string>): Promise<readonly string[]>;
}

export interface CommitTreeOptions {
  readonly client: GitHubClient;
  readonly commit: string;
  /** Gets one sentence about each file that is left out although it is there, and about how files are read. */
  readonly onNotice: (text: string) => void;
}

/** Largest file to read, in bytes; as in a checkout. */
const sizeLimit = 50_000_000;
/** Most symbolic links that are looked into: each of them may cost a request. */
const linkLimit = 100;

interface Listing {
  readonly files: ReadonlyMap<string, CommitFile>;
  readonly folders: ReadonlySet<string>;
  readonly read: ReadContent;
}

/**
 * Open a commit for reading without a checkout, through GitHub's API.
 *
 * One request lists it. Files cost one each, up to {@link openBlobs}' limit; what is read twice is asked for once.
 * Symbolic links that lead out of the repository and the files of submodules are as if absent.
 *
 * Reading rejects with a `RepositoryError` when GitHub does not answer: a run must not take that for a missing file.
 */
export function openCommitTree({client, commit, onNotice}: CommitTreeOptions): CommitTree {
  let listing: Promise<Listing> | undefined;
  const open = () => (listing ??= openListing({client, commit, onNotice}));

  async function follow(path: string, {files, folders, read}: Listing): Promise<Followed> {
    const readLink = async ({sha}: CommitFile) => (await read(sha)).toString('utf8');
    const followed = await followLinks(path, {files, folders, readLink});
    if (followed.kind === 'outside')
      onNotice(`Cannot use ${path}: a symbolic link leads out of the repository. It is treated as absent.`);
    return followed;
  }

  return {
    async list() {
      return listFiles(await open(), {follow, onNotice});
    },
    async findLinks(targets) {
      const all = await open();
      const links = [...all.files].flatMap(([path, {kind}]) => (kind === 'link' ? [path] : []));
      const found = links.slice(linkLimit);
      for (const path of links.slice(0, linkLimit)) {
        const followed = await follow(path, all);
        if (followed.kind === 'inside' && targets.has(followed.path)) found.push(path);
      }
      return found;
    },
    async readBytes(path: SourcePath) {
      const all = await open();
      const followed = await follow(path, all);
      const file = followed.kind === 'inside' ? all.files.get(followed.path) : undefined;
      if (file === undefined) return undefined;
      if (file.size > sizeLimit)
        throw new InputError(
          `Cannot read ${path}: it has ${file.size} bytes, the limit is ${sizeLimit / 1_000_000} MB. Make it smaller.`
        );
      return all.read(file.sha);
    }
  };
}

/** Makes a failed request a `RepositoryError` that says what was to be done. */
type Ask = <Result>(task: string, request: () => Promise<Result>) => Promise<Result>;

function createAsk(commit: string): Ask {
  return async (task, request) => {
    try {
      return await request();
    } catch (error) {
      if (error instanceof RepositoryError) throw error;
      const {message} = toInputError(error, `${task} of commit ${commit.slice(0, 7)}`, 'contents: read');
      const advice = 'A step with actions/checkout before this one reads them without the API.';
      throw new RepositoryError(`${message} ${advice}`, {cause: error});
    }
  };
}

async function openListing({client, commit, onNotice}: CommitTreeOptions): Promise<Listing> {
  const ask = createAsk(commit);
  const files = await ask('list the files', () => listCommitFiles(client, commit));
  const totalSize = [...files.values()].reduce((sum, {size}) => sum + size, 0);
  const blobs = openBlobs({client, commit, totalSize, onNotice});
  return {files, folders: listFolders(files.keys()), read: sha => ask('read files', () => blobs(sha))};
}

interface ListMeans {
  readonly follow: (path: string, listing: Listing) => Promise<Followed>;
  readonly onNotice: (text: string) => void;
}

async function listFiles(listing: Listing, {follow, onNotice}: ListMeans): Promise<FileIndex> {
  const files = new Set<string>();
  const folders = new Set(listing.folders);
  const links: string[] = [];
  for (const [path, {kind}] of listing.files) {
    if (kind === 'file') files.add(path);
    if (kind === 'link') links.push(path);
  }
  if (links.length > linkLimit)
    onNotice(
      `Only the first ${linkLimit} of ${links.length} symbolic links are followed, the others are treated as absent.`
    );
  for (const path of links.slice(0, linkLimit)) {
    const followed = await follow(path, listing);
    if (followed.kind !== 'inside') continue;
    const isFile = listing.files.has(followed.path);
    (isFile ? files : folders).add(path);
  }
  return {files, folders};
}

function listFolders(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  }
  return folders;
}
