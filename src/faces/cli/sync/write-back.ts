import {applyMappingEdits, type EditConflict, type MappingEdit} from '../../../core/mapping/edit.ts';
import {
  type ApplyPorts,
  type Approve,
  beforeFirstWrite,
  type SyncOptions,
  type SyncResult,
  syncRepository
} from '../../../sync/index.ts';
import type {Workspace} from '../workspace.ts';

/** A sync, and what could not be written into the mapping, because somebody changed it meanwhile. */
export type Applied = SyncResult & {readonly conflicts: readonly EditConflict[]};

/** How a sync is carried out. */
export interface ApplyRun {
  readonly workspace: Workspace;
  readonly options: SyncOptions;
  /** Whether ids of new pages are written into the mapping. */
  readonly writeBack: boolean;
  /** Absent: nobody wants to see the plan before it is carried out. */
  readonly approve?: Approve;
  /** Called right before the first write. */
  readonly onFirstWrite?: () => void;
}

/**
 * Sync, and write down what was learnt: ids in the mapping, and the commit that Confluence now mirrors.
 *
 * What is on record is forgotten before the first write, so that a run that breaks off leads to a full one.
 */
export async function syncAndRemember(
  ports: ApplyPorts,
  {workspace, options, writeBack, approve, onFirstWrite}: ApplyRun
): Promise<Applied> {
  const {record} = workspace;
  let remember: (() => Promise<void>) | undefined;
  const writer = beforeFirstWrite(ports.writer, async () => {
    onFirstWrite?.();
    remember = await record.begin();
  });
  const result = await syncRepository({...ports, writer}, options, approve);
  if (result.report.dryRun) return {...result, conflicts: []};
  // Files are compared with the commit before the ids change the mapping.
  const finish = remember ?? (await record.begin());
  const conflicts = writeBack ? await writeEdits(result.edits, workspace, options.mappingFile) : [];
  if (result.complete && typeof options.scope === 'string') await finish();
  return {...result, conflicts};
}

async function writeEdits(
  edits: readonly MappingEdit[],
  {mapping}: Workspace,
  mappingFile: SyncOptions['mappingFile']
): Promise<readonly EditConflict[]> {
  if (edits.length === 0) return [];
  const before = (await mapping.read(mappingFile)) ?? '';
  const {text, conflicts} = applyMappingEdits(before, edits);
  if (text !== before) await mapping.write(mappingFile, text);
  return conflicts;
}
