import type {ImageFacts, LinkedPage} from '../convert/context.ts';
import type {PageId, SourcePath} from '../model.ts';

/** Image types that Confluence shows, by file ending. */
const imageTypes: Readonly<Record<string, string>> = {
  apng: 'image/apng',
  avif: 'image/avif',
  bmp: 'image/bmp',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp'
};

/** Media type of a file that can be shown as an image, by its name; undefined: it cannot. */
export function imageTypeOf(path: string): string | undefined {
  const ending = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(imageTypes, ending) ? imageTypes[ending] : undefined;
}

/** What documents may refer to, looked up by repository path. */
export interface Facts {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Pages of mapped files; a file whose page cannot exist in this run is absent. */
  readonly pages: ReadonlyMap<string, LinkedPage>;
  readonly images: ReadonlyMap<string, ImageFacts>;
}

/** Facts of which the pages are only looked up one by one. */
export type FactLookup = Omit<Facts, 'pages'> & {readonly pages: Pick<Facts['pages'], 'get'>};

/** What stands at a repository path. */
export function kindOf(facts: Pick<Facts, 'files' | 'folders'>, path: string): 'file' | 'folder' | undefined {
  if (facts.files.has(path)) return 'file';
  return facts.folders.has(path) || path === '.' || path === '' ? 'folder' : undefined;
}

/** The same facts with the ids that have become known, and without the pages that will not exist. */
export function withPageIds(
  facts: Facts,
  ids: ReadonlyMap<SourcePath, PageId>,
  missing: ReadonlySet<SourcePath>
): Facts {
  const pages = new Map<string, LinkedPage>();
  for (const [path, page] of facts.pages)
    if (!missing.has(path as SourcePath)) pages.set(path, withId(page, ids));
  return {...facts, pages};
}

/** The same while both still change: to make the map anew for each page would take long with thousands of them. */
export function followPageIds(
  facts: Facts,
  ids: ReadonlyMap<SourcePath, PageId>,
  missing: ReadonlySet<SourcePath>
): FactLookup {
  const get = (path: string): LinkedPage | undefined => {
    const page = missing.has(path as SourcePath) ? undefined : facts.pages.get(path);
    return page && withId(page, ids);
  };
  return {...facts, pages: {get}};
}

function withId(page: LinkedPage, ids: ReadonlyMap<SourcePath, PageId>): LinkedPage {
  const id = page.ref.kind === 'path' ? ids.get(page.ref.path) : undefined;
  return id === undefined ? page : {...page, ref: {kind: 'id', id}};
}

/**
 * Say in one text what conversion can learn about a path; undefined: nothing that would change its output.
 */
export function describeFact(facts: FactLookup, path: string): string | undefined {
  const page = facts.pages.get(path);
  if (page !== undefined) {
    return `page ${path} ${page.space} ${page.ref.kind === 'id' ? page.ref.id : 'not created'}`;
  }
  const image = facts.images.get(path);
  if (image !== undefined) return `image ${path} ${image.digest}`;
  const kind = kindOf(facts, path);
  return kind === undefined ? undefined : `${kind} ${path}`;
}
