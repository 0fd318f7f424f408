import {fillBody} from '../../../core/desired/body.ts';
import {InputError} from '../../../core/errors.ts';
import {type PageSettings, type SourcePath} from '../../../core/model.ts';
import {exitCodeOf} from '../../../core/report/exit-code.ts';
import {countPages} from '../../../core/report/index.ts';
import {toReportMessage} from '../../../core/report/messages.ts';
import {createConverter} from '../../../sync/index.ts';
import {assumeDeployment} from '../assumed-deployment.ts';
import {readConvertFacts} from '../convert-facts.ts';
import {deliver} from '../deliver.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {printMessages} from '../print.ts';
import {mappingPathOf, readEnvironment} from '../settings.ts';
import {readPageSettings, readSecrets, type SyncFlags} from '../sync-flags.ts';
import {openWorkspace, type Workspace} from '../workspace.ts';

/** Flags of `confluence convert`. */
export interface ConvertFlags extends SyncFlags {
  readonly output?: string;
}

interface ConvertCommand {
  readonly file: string;
  readonly own: ConvertFlags;
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Run `confluence convert`. */
export async function runConvert({file, own, flags, io}: ConvertCommand): Promise<ExitStatus> {
  const workspace = await openWorkspace(io, own);
  const {path: source, text} = await readMarkdown(file, io, workspace);
  const mappingFile = mappingPathOf(flags, io, workspace.root);
  const {facts, ...wanted} = await readConvertFacts(workspace.tree, mappingFile, source);
  // Standard input is a file that the tree does not have.
  const tree: Workspace['tree'] = {
    ...workspace.tree,
    readText: async name => (name === source ? text : workspace.tree.readText(name))
  };
  const converter = createConverter({...workspace, tree}, {secrets: readSecrets(own)});
  const read = await readSettings({own, flags, io}, workspace);
  // Nobody can edit standard input, so no notice says where to.
  const settings = file === '-' ? {...read, banner: false} : read;
  const {page} = await converter.convert(wanted, {settings, repository: workspace.repository, facts});
  const messages = (await converter.collectMessages()).map(toReportMessage);
  printMessages(messages, io, flags);
  // An id that is not known yet is shown as what it stands for.
  const body = page === undefined ? undefined : fillBody(page.body, target => `{page_id of ${target}}`);
  const result =
    flags.json === true
      ? JSON.stringify({version: 1, title: page?.title, body, messages}, undefined, 2)
      : body;
  if (result !== undefined) await deliver(`${result}\n`, own.output, io);
  return exitCodeOf({messages, pages: [], counts: countPages([])}, own.strict === true);
}

interface MarkdownSource {
  readonly path: SourcePath;
  readonly text: string;
}

async function readMarkdown(file: string, io: Io, workspace: Workspace): Promise<MarkdownSource> {
  // Links and images of standard input start at the folder of the command.
  const [source = '.'] = workspace.toRepositoryPaths([file === '-' ? 'standard-input.md' : file]);
  if (file === '-' && source !== '.') return {path: source, text: await io.readInput()};
  const text = source === '.' ? undefined : await workspace.tree.readText(source);
  if (source === '.' || text === undefined)
    throw new InputError(
      `Cannot convert ${file}: there is no such file. Name a Markdown file, or - for standard input.`
    );
  return {path: source, text};
}

/** Links begin with the address of Confluence where it is known. */
async function readSettings(
  {own, flags, io}: Omit<ConvertCommand, 'file'>,
  {root, diagrams}: Workspace
): Promise<PageSettings> {
  const {deployment, siteUrl} = assumeDeployment(flags, await readEnvironment(io, root));
  const unknown = deployment === 'cloud' ? '/wiki' : '';
  return {...(await readPageSettings(own, diagrams, deployment)), siteUrl: siteUrl ?? unknown};
}
