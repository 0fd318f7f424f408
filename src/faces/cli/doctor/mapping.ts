import {count} from '../../../core/count.ts';
import {InputError} from '../../../core/errors.ts';
import {type Mapping, parseMapping} from '../../../core/mapping/parse.ts';
import {foldSpaceKey, type SourcePath} from '../../../core/model.ts';
import type {Check, ExaminedSpace} from '../../../ports.ts';
import type {Workspace} from '../workspace.ts';

const topic = 'mapping';

/** The mapping as far as a diagnosis needs it. */
interface ExaminedMapping {
  readonly check: Check;
  /** Every space that entries name, with one page of it where an id is known. */
  readonly spaces: readonly ExaminedSpace[];
}

/** Check the mapping file, and learn which spaces are written to. */
export async function examineMapping(
  {tree}: Pick<Workspace, 'tree'>,
  mappingFile: SourcePath
): Promise<ExaminedMapping> {
  try {
    const text = await tree.readText(mappingFile);
    if (text === undefined) return {check: missing(mappingFile), spaces: []};
    const mapping = parseMapping(text, mappingFile);
    const {files} = await tree.list();
    return {check: describe(mapping, mappingFile, files), spaces: listSpaces(mapping)};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {check: {topic, status: 'problem', text: error.message}, spaces: []};
  }
}

function missing(mappingFile: SourcePath): Check {
  return {
    topic,
    status: 'problem',
    text: `there is no ${mappingFile}`,
    advice: 'Run "confluence rebuild-mapping --space KEY" to make it, or name another with --mapping.'
  };
}

function describe({entries, messages}: Mapping, mappingFile: SourcePath, files: ReadonlySet<string>): Check {
  const [first] = messages.filter(({fatal}) => fatal === true);
  if (first !== undefined) {
    const place =
      first.line === undefined || first.line === null ? '' : `:${first.line}:${first.column ?? 1}`;
    return {
      topic,
      status: 'problem',
      text: `${mappingFile}${place}: ${first.reason}`,
      advice: 'Run "confluence check" for all that is wrong in it.'
    };
  }
  const gone = entries.filter(({path}) => !files.has(path));
  const known = entries.filter(({pageId}) => pageId !== undefined).length;
  const size = `${mappingFile} has ${count(entries.length, 'entry', 'entries')}, ${known} with a page id`;
  if (gone.length > 0) {
    return {
      topic,
      status: 'problem',
      text: `${size}; ${count(gone.length, 'file')} of it ${gone.length === 1 ? 'does' : 'do'} not exist: ${gone
        .slice(0, 3)
        .map(({path}) => path)
        .join(', ')}${gone.length > 3 ? ', …' : ''}`,
      advice: 'Run "confluence rebuild-mapping" to follow renames, with --prune to drop what is gone.'
    };
  }
  if (entries.length === 0) {
    const advice = 'Run "confluence rebuild-mapping --space KEY" to add the Markdown files.';
    return {topic, status: 'warning', text: size, advice};
  }
  return {topic, status: 'ok', text: size};
}

function listSpaces({entries}: Mapping): readonly ExaminedSpace[] {
  const spaces = new Map<string, ExaminedSpace>();
  for (const {space, pageId} of entries) {
    const key = foldSpaceKey(space);
    const known = spaces.get(key);
    if (known?.page !== undefined) continue;
    spaces.set(key, {key: known?.key ?? space, ...(pageId === undefined ? {} : {page: pageId})});
  }
  return [...spaces.values()];
}
