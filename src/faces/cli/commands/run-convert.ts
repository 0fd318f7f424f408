import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fillBody} from '../../../core/desired/body.ts';
import {imageTypeOf} from '../../../core/desired/facts.ts';
import {type Built, buildDesired} from '../../../core/desired/index.ts';
import {InputError} from '../../../core/errors.ts';
import {parseMapping} from '../../../core/mapping/parse.ts';
import {parseDocument} from '../../../core/markdown/parse.ts';
import {type MappingEntry, type SourcePath, toSourcePath, toSpaceKey} from '../../../core/model.ts';
import {toReportMessage} from '../../../core/report/index.ts';
import {renderMessages} from '../../../core/report/render/text.ts';
import {createColors} from '../colors.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {readEnvironment, readMappingFile} from '../settings.ts';
import {readPageSettings, type SyncFlags} from '../sync-flags.ts';
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
  const source = await readSource(file, io, workspace);
  const env = await readEnvironment(io, workspace.root);
  const entries = await readEntries(readMappingFile(flags, io, workspace.root), workspace);
  const settings = {
    ...(await readPageSettings(own, workspace.diagrams)),
    siteUrl: (flags.url ?? env['CONFLUENCE_URL'] ?? '/wiki').replace(/\/+$/, '')
  };
  const built = await convert(source, {workspace, entries, settings});
  const messages = built.messages.map(toReportMessage);
  io.err(renderMessages(messages, createColors(io.errIsTerminal, flags, io.env)));
  if (built.page === undefined) return 1;
  // An id that is not known yet is shown as what it stands for.
  const body = fillBody(built.page.body, target => `{page_id of ${target}}`);
  const text =
    flags.json === true
      ? JSON.stringify({version: 1, title: built.page.title, body, messages}, undefined, 2)
      : body;
  if (own.output === undefined) io.out(`${text}\n`);
  else await writeFile(path.resolve(io.cwd, own.output), `${text}\n`);
  const findings = messages.some(
    ({severity}) => severity === 'error' || (own.strict === true && severity === 'warning')
  );
  return findings ? 1 : 0;
}

interface MarkdownSource {
  readonly path: SourcePath;
  readonly text: string;
}

async function readSource(file: string, io: Io, workspace: Workspace): Promise<MarkdownSource> {
  if (file === '-') return {path: toSourcePath('standard-input.md'), text: await io.readInput()};
  const [path] = workspace.toRepositoryPaths([file]);
  const inside = path === undefined ? undefined : await workspace.tree.readText(path as SourcePath);
  if (path === undefined || inside === undefined)
    throw new InputError(`Cannot convert ${file}: there is no such file.`);
  return {path: path as SourcePath, text: inside};
}

async function readEntries(mappingFile: SourcePath, {tree}: Workspace): Promise<readonly MappingEntry[]> {
  const text = await tree.readText(mappingFile);
  return text === undefined ? [] : parseMapping(text, mappingFile).entries;
}

interface ConvertSurroundings {
  readonly workspace: Workspace;
  readonly entries: readonly MappingEntry[];
  readonly settings: Parameters<typeof buildDesired>[2]['settings'];
}

async function convert(
  source: MarkdownSource,
  {workspace, entries, settings}: ConvertSurroundings
): Promise<Built> {
  const entry = entries.find(({path}) => path === source.path) ?? {
    path: source.path,
    space: toSpaceKey('SPACE'),
    adopt: false
  };
  const index = await workspace.tree.list();
  const images = [...index.files].flatMap(path => {
    const mediaType = imageTypeOf(path);
    // The digest is not part of the text that is printed.
    return mediaType === undefined ? [] : [[path, {mediaType, digest: ''}] as const];
  });
  const pages = entries.map(({path, space, pageId}) => {
    const ref = pageId === undefined ? ({kind: 'path', path} as const) : ({kind: 'id', id: pageId} as const);
    return [path as string, {ref, space}] as const;
  });
  const facts = {...index, images: new Map(images), pages: new Map(pages)};
  return buildDesired(entry, parseDocument(source.path, source.text), {
    settings,
    repository: workspace.repository,
    facts
  });
}
