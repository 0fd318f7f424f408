import {parseMapping} from '../../../core/mapping/parse.ts';
import {type MappingEntry, toSpaceKey} from '../../../core/model.ts';
import type {PageOptions, PagePorts, PageResult} from '../../../sync/index.ts';
import {openConnection} from '../connection.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {readCredentials} from '../credentials.ts';
import {mappingPathOf, readEnvironment} from '../settings.ts';
import {readPageSettings, readSecrets} from '../sync-flags.ts';
import {findRoot, openWorkspace} from '../workspace.ts';
import {openBodyFile} from './body-file.ts';
import {type PageFlags, readTicket, readTitle} from './flags.ts';
import {readLabelList} from './labels.ts';
import {printResult} from './print-result.ts';

/** A command that writes one page. */
export interface WriteCommand {
  readonly title: string;
  readonly own: PageFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** What does the writing. */
type Write = (ports: PagePorts, options: PageOptions) => Promise<PageResult>;

/** Run a command that writes one page. Everything that can be wrong with the options is found before anything is sent. */
export async function writePage({title, own, flags, io}: WriteCommand, write: Write): Promise<ExitStatus> {
  const name = {space: toSpaceKey(own.space), title: readTitle(title, 'title')};
  const {labels, messages} = readLabelList(own.labels);
  const jiraTicket = readTicket(own.jiraTicket);
  const {source, workspace} = await openBodyFile(own.bodyFile, io, own.branch);
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const settings = await readPageSettings({...own, banner: false, readOnly: false}, workspace.diagrams);
  const options: PageOptions = {
    name,
    source,
    settings,
    repository: workspace.repository,
    mappingFile: mappingPathOf({}, io, workspace.root),
    mirrored: await readEntries(flags, io),
    labels,
    ...(jiraTicket === undefined ? {} : {jiraTicket}),
    secrets: readSecrets(own)
  };
  const cloudId = own.cloudId === undefined ? {} : {cloudId: own.cloudId};
  const connection = openConnection(credentials, io, {flags, concurrency: 4, ...cloudId});
  try {
    const writer = connection.createWriter();
    const result = await write({...workspace, reader: connection.reader, writer}, options);
    return printResult({...result, messages: [...messages, ...result.messages]}, name, {flags, io});
  } finally {
    await workspace.diagrams.close();
    await connection.close();
  }
}

/** Entries of the mapping of the repository that the command was started in: their pages belong to a sync. */
async function readEntries(flags: GlobalFlags, io: Io): Promise<readonly MappingEntry[]> {
  const workspace = await openWorkspace(io, {});
  const file = mappingPathOf(flags, io, workspace.root);
  const text = await workspace.tree.readText(file);
  return text === undefined ? [] : parseMapping(text, file).entries;
}
