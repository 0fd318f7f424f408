import {encodeTasks} from '../../core/comments/task-states.ts';
import {fillBody, openPaths} from '../../core/desired/body.ts';
import {type FactLookup, followPageIds} from '../../core/desired/facts.ts';
import {fingerprintInputs, fingerprintOutput} from '../../core/desired/fingerprint.ts';
import type {Surroundings} from '../../core/desired/index.ts';
import {InputError} from '../../core/errors.ts';
import {formatMark, hashMapping, hashPath, hashRepository, unfinished} from '../../core/mark.ts';
import type {DesiredPage, OutputHashes, PageId, SourcePath} from '../../core/model.ts';
import type {PageContent} from '../../ports.ts';
import type {DrawnWidths} from '../diagrams.ts';
import type {Source} from '../read-sources.ts';

/** A page ready to be sent. */
export interface FinishedPage {
  readonly content: PageContent;
  readonly output: OutputHashes;
  /** Whether it links to pages whose id is not known yet, so that it has to be written again. */
  readonly isOpen: boolean;
}

/** What is known once the drafts exist. */
export interface FinishInputs {
  readonly sources: ReadonlyMap<SourcePath, Source>;
  readonly surroundings: Surroundings;
  /** Ids of all pages that exist or have a draft; where there are no drafts it grows while new pages are made. */
  readonly ids: ReadonlyMap<SourcePath, PageId>;
  /** Paths whose page is only a draft yet; nothing can be put under a draft. */
  readonly drafted: ReadonlyMap<SourcePath, PageId>;
  /** Paths that turned out to get no page. */
  readonly missing: ReadonlySet<SourcePath>;
  readonly widths: DrawnWidths;
  readonly commit: string | undefined;
  readonly mappingFile: SourcePath;
  /** An id that links may lead to as long as that of their target is not known. */
  readonly standIn: (page: DesiredPage) => PageId;
}

/**
 * Make a function that fills the holes of pages and takes their fingerprints.
 *
 * It is made once, when every id is known.
 */
export function createFinisher(
  inputs: FinishInputs
): (page: DesiredPage, temporaryTitle?: string) => FinishedPage {
  const {sources, ids, drafted, commit} = inputs;
  const {settings, repository} = inputs.surroundings;
  const mapping = hashMapping(inputs.mappingFile);
  const facts = followPageIds(inputs.surroundings.facts, ids, inputs.missing);
  const idOf = (path: SourcePath): PageId => {
    const id = ids.get(path);
    if (id === undefined)
      throw new InputError(`Cannot finish a page: the id of the page for ${path} is not known.`);
    return id;
  };
  return (page, temporaryTitle) => {
    const {entry} = page;
    const source = sources.get(entry.path);
    if (source === undefined)
      throw new InputError(`Cannot finish the page for ${entry.path}: its file was not read.`);
    const {parent} = entry;
    // A temporary title comes before all else, also before a new parent is published.
    const waits =
      temporaryTitle !== undefined &&
      parent?.kind === 'path' &&
      (drafted.has(parent.path) || !ids.has(parent.path));
    const parentId = waits ? undefined : parent?.kind === 'path' ? idOf(parent.path) : parent?.id;
    // A link to a page that is still to come leads to a page that is there, until this one is written again.
    const standIn = inputs.standIn(page);
    const idOrStandIn = (target: SourcePath) => ids.get(target) ?? standIn;
    const body = fillBody(page.body, idOrStandIn, name => inputs.widths.get(entry.path)?.get(name));
    const isOpen = [...openPaths(page.body), ...source.references].some(target =>
      isToCome(target, facts, ids)
    );
    const title = temporaryTitle ?? page.title;
    const output = fingerprintOutput(page, fillBody(page.body, idOrStandIn), parentId);
    const {digest, references} = source;
    const fingerprint = {
      inputs: fingerprintInputs({entry, digest, references, settings, repository, facts}),
      output
    };
    const tasks = encodeTasks(body);
    const mark = {
      repository: hashRepository(repository.name),
      path: hashPath(entry.path),
      ...(mapping === undefined ? {} : {mapping}),
      fingerprint: temporaryTitle === undefined && !isOpen ? fingerprint : unfinished,
      ...(tasks === undefined ? {} : {tasks})
    };
    const origin = {path: entry.path, repository: repository.name, ...(commit === undefined ? {} : {commit})};
    const content = {title, body, message: formatMark(mark, origin)};
    return {content: {...content, ...(parentId === undefined ? {} : {parentId})}, output, isOpen};
  };
}

/** Whether a reference leads to a page that will exist, and does not have its id yet. */
function isToCome(path: string, {pages}: FactLookup, ids: ReadonlyMap<string, PageId>): boolean {
  return pages.get(path)?.ref.kind === 'path' && !ids.has(path);
}
