import {createTwoFilesPatch} from 'diff';
import {parse} from 'jsonc-parser';
import {count} from '../../../core/count.ts';
import {parseMapping} from '../../../core/mapping/parse.ts';
import type {Rebuilt} from '../../../core/mapping/rebuild.ts';
import {isChange} from '../../../core/mapping/rebuild-notes.ts';
import type {SourcePath} from '../../../core/model.ts';
import {toReportMessage} from '../../../core/report/messages.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {makeMapping} from '../make-mapping.ts';
import {printMessages} from '../print.ts';
import {findIds} from '../rebuild/find-ids.ts';
import {mappingPathOf} from '../settings.ts';
import {openWorkspace, type Workspace} from '../workspace.ts';

/** Flags of `confluence rebuild-mapping`. */
export interface RebuildFlags {
  readonly adopt?: boolean;
  readonly offline?: boolean;
  readonly dryRun?: boolean;
  readonly folders: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly prune?: boolean;
  readonly space?: string;
}

interface RebuildCommand {
  readonly own: RebuildFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence rebuild-mapping`. */
export async function runRebuildMapping({own, flags, io}: RebuildCommand): Promise<ExitStatus> {
  const workspace = await openWorkspace(io, {});
  const mappingFile = mappingPathOf(flags, io, workspace.root);
  const before = await workspace.mapping.read(mappingFile);
  const made = await makeMapping(workspace.tree, {
    mappingFile,
    existing: before,
    space: own.space,
    folders: own.folders,
    include: own.include ?? [],
    exclude: own.exclude ?? [],
    renames: await workspace.findRenames(await findGone(before, mappingFile, workspace)),
    prune: own.prune === true
  });
  const rebuilt = await findIds(made, {own, flags, io, workspace, mappingFile});
  const changed = rebuilt.text !== before;
  if (changed && own.dryRun !== true) await workspace.mapping.write(mappingFile, rebuilt.text);
  // Entries keep every byte, also those that no sync can use.
  printMessages(parseMapping(rebuilt.text, mappingFile).messages.map(toReportMessage), io, flags);
  print(rebuilt, {before, changed, mappingFile}, {own, flags, io});
  return 0;
}

/** Mapped files that do not exist; perhaps they only moved. */
async function findGone(
  mapping: string | undefined,
  mappingFile: SourcePath,
  {tree}: Workspace
): Promise<readonly SourcePath[]> {
  const {files} = await tree.list();
  const {entries} = parseMapping(mapping ?? '{}', mappingFile);
  return entries.map(entry => entry.path).filter(path => !files.has(path));
}

interface Result {
  readonly before: string | undefined;
  readonly changed: boolean;
  readonly mappingFile: SourcePath;
}

function print(
  {text, notes}: Rebuilt,
  {before, changed, mappingFile}: Result,
  {own, flags, io}: RebuildCommand
): void {
  if (flags.json === true) {
    const document = {
      version: 1,
      mappingFile,
      changed,
      dryRun: own.dryRun === true,
      notes,
      mapping: parse(text) as unknown
    };
    io.out(`${JSON.stringify(document, undefined, 2)}\n`);
    return;
  }
  if (flags.quiet !== true) for (const note of notes) io.err(`${note.text}\n`);
  if (own.dryRun === true && changed)
    io.out(createTwoFilesPatch(mappingFile, mappingFile, before ?? '', text));
  const changes = notes.filter(isChange).length;
  const did = own.dryRun === true ? 'would be made' : 'made';
  io.out(
    changed
      ? `${mappingFile}: ${count(changes, 'change')} ${did}\n`
      : `${mappingFile} is complete, nothing to change\n`
  );
}
