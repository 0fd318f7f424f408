import type {VFileMessage} from 'vfile-message';
import {InputError} from '../../core/errors.ts';
import {toPageId, type DesiredPage, type PageId, type SourcePath, type Space} from '../../core/model.ts';
import type {ApplyPorts, SyncOptions} from '../options.ts';
import type {Drawings, DrawnWidths} from '../diagrams.ts';
import type {Online, Planned} from '../plan.ts';
import {type RemoteState, spaceOf} from '../remote-state.ts';
import type {ApplyContext} from './context.ts';
import {createCurrentBodies} from './current-bodies.ts';
import type {DraftOptions, Drafts} from './draft-options.ts';
import {createFinisher} from './finish.ts';
import {createLateComments} from '../late-comments.ts';
import type {ListedAttachments} from './page-files.ts';

/** What is known of diagrams before anything is written. */
export interface DrawnFiles {
  readonly images: Drawings['images'];
  readonly widths: DrawnWidths;
  readonly listed: ListedAttachments;
}

/** What is known when the drafts exist. */
export interface ContextInputs extends DrawnFiles {
  readonly planned: Planned;
  readonly online: Online;
  readonly options: SyncOptions;
  readonly drafts: Drafts;
  /** Paths that get no page; it grows while new pages are published. */
  readonly missing: ReadonlySet<SourcePath>;
  readonly messages: Map<string, VFileMessage>;
}

/** Put together what the appliers share. */
export function createContext(ports: ApplyPorts, inputs: ContextInputs): ApplyContext {
  const {planned, online, options, drafts, missing, messages, images, widths, listed} = inputs;
  const ids = new Map([...online.remote.ids, ...drafts.ids]);
  const {sources} = planned.state;
  const {surroundings} = online;
  return {
    ...ports,
    onDrift: options.policy.onDrift,
    hasDrafts: online.connection.hasDrafts,
    ids,
    unfinished: new Set(),
    drafts: drafts.ids,
    images,
    listed,
    bodies: createCurrentBodies(ports.reader, findRewritten(planned), online.connection.bodiesAtOnce),
    late: createLateComments(ports),
    lastVersions: online.remote.lastVersions,
    written: new Map(),
    finish: createFinisher({
      sources,
      surroundings,
      ids,
      drafted: drafts.ids,
      missing,
      widths,
      commit: options.commit,
      mappingFile: options.mappingFile,
      standIn: page => findStandIn(page, online)
    }),
    spaceOf: page => requireSpace(page, online),
    tell: said => {
      for (const message of said) messages.set(`${messages.size}`, message);
    },
    warnOnce: message =>
      messages.set(message.ruleId ?? message.reason, messages.get(message.ruleId ?? '') ?? message)
  };
}

/** Ids of the pages that exist and get another body. */
function findRewritten({plan}: Planned): readonly PageId[] {
  return plan.operations.flatMap(operation =>
    operation.kind === 'update' || operation.kind === 'move' || operation.kind === 'retitle'
      ? [operation.target.id]
      : []
  );
}

/** The home page of the space, which every space that can be written to has as good as always; else a place above. */
function findStandIn(page: DesiredPage, online: Online): PageId {
  const {parent} = page.entry;
  const above = parent?.kind === 'path' ? online.remote.ids.get(parent.path) : parent?.id;
  return requireSpace(page, online).homepageId ?? above ?? toPageId('0');
}

/** What the making of drafts takes. */
export function toDraftOptions(ports: ApplyPorts, remote: RemoteState, options: SyncOptions): DraftOptions {
  return {
    ...ports,
    concurrency: options.concurrency,
    signal: options.signal,
    spaceOf: page => requireSpace(page, {remote}),
    living: new Set(remote.ids.values())
  };
}

/** The space of a page; planning has made sure that there is one. */
function requireSpace(page: DesiredPage, {remote}: Pick<Online, 'remote'>): Space {
  const space = spaceOf(remote, page.entry.space);
  if (space === undefined)
    throw new InputError(`Cannot write ${page.entry.path}: the space ${page.entry.space} was not found.`);
  return space;
}
