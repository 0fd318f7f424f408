import {usualMapping} from '../../core/model.ts';
import os from 'node:os';
import {fillBody} from '../../core/desired/body.ts';
import {toReportMessage} from '../../core/report/messages.ts';
import {toRepositoryPath} from '../../core/option-values.ts';
import type {SourceTree} from '../../ports.ts';
import {createConverter} from '../../sync/index.ts';
import {readConvertFacts} from '../cli/convert-facts.ts';
import {openWorkspace} from '../cli/workspace.ts';
import type {Converted, ConvertOptions} from './api.ts';
import {toPageSettings, toSecretsPolicy} from './page-settings.ts';

/** Convert one document, as `confluence convert` does. */
export async function convert(markdown: string, options: ConvertOptions = {}): Promise<Converted> {
  const {folder, siteUrl = '/wiki', branch} = options;
  const source = toRepositoryPath(options.path ?? 'document.md', 'path');
  const workspace = await openWorkspace(
    {cwd: folder ?? os.tmpdir(), env: process.env, err: () => undefined},
    branch === undefined ? {} : {branch}
  );
  const disk = folder === undefined ? nothing : workspace.tree;
  // The text that is given stands for the file, whether there is one or not.
  const tree: SourceTree = {
    ...disk,
    readText: async path => (path === source ? markdown : disk.readText(path))
  };
  const mappingFile = toRepositoryPath(options.mapping ?? usualMapping, 'mapping');
  const {facts, ...wanted} = await readConvertFacts(tree, mappingFile, source);
  const converter = createConverter({...workspace, tree}, {secrets: toSecretsPolicy(options)});
  // Without a folder there is no source that a notice could lead to.
  const settings = {
    ...(await toPageSettings({banner: folder !== undefined, ...options}, workspace.diagrams)),
    siteUrl
  };
  const repository = folder === undefined ? {name: 'document', branch: 'main'} : workspace.repository;
  const {page} = await converter.convert(wanted, {settings, repository, facts});
  const messages = (await converter.collectMessages()).map(toReportMessage);
  if (page === undefined) return {messages};
  return {title: page.title, body: fillBody(page.body, target => `{page_id of ${target}}`), messages};
}

const nothing: SourceTree = {
  list: async () => ({files: new Set(), folders: new Set()}),
  readText: async () => undefined,
  readBytes: async () => undefined
};
