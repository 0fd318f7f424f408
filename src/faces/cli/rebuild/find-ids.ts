import {ConfluenceError, InputError} from '../../../core/errors.ts';
import {applyMappingEdits} from '../../../core/mapping/edit.ts';
import {parseMapping} from '../../../core/mapping/parse.ts';
import type {Rebuilt} from '../../../core/mapping/rebuild.ts';
import type {RebuildNote} from '../../../core/mapping/rebuild-notes.ts';
import {chooseTitle} from '../../../core/mapping/titles.ts';
import type {SourcePath} from '../../../core/model.ts';
import {identifyPages} from '../../../sync/index.ts';
import {openConnection} from '../connection.ts';
import {findCredentials} from '../find-credentials.ts';
import type {GlobalFlags, Io} from '../io.ts';
import type {MadeMapping} from '../make-mapping.ts';
import {readEnvironment} from '../settings.ts';
import type {Workspace} from '../workspace.ts';

/** How ids are looked for. */
interface FindIds {
  readonly own: {readonly adopt?: boolean; readonly offline?: boolean};
  readonly flags: GlobalFlags;
  readonly io: Io;
  readonly workspace: Workspace;
  readonly mappingFile: SourcePath;
}

const concurrency = 4;

/**
 * Enter the ids of pages that are in Confluence already, when it can be reached.
 *
 * Pages that this repository wrote are known by their mark. Others are entered by their title with `--adopt` only.
 * Throws an `InputError` where `--adopt` has no credentials to work with.
 */
export async function findIds(made: MadeMapping, command: FindIds): Promise<Rebuilt> {
  const {own, flags, io, workspace} = command;
  const credentials =
    own.offline === true ? undefined : findCredentials(flags, await readEnvironment(io, workspace.root));
  if (credentials === undefined) {
    if (own.adopt !== true) return made;
    throw new InputError(
      'Cannot look for pages to --adopt: Confluence is not asked. Set CONFLUENCE_URL and CONFLUENCE_API_TOKEN, and leave out --offline.'
    );
  }
  const connection = openConnection(credentials, io, {flags, concurrency, signal: io.signal});
  try {
    const titles = new Map(made.files.map(file => [file.path, chooseTitle(file)]));
    const {pages, missingSpaces} = await identifyPages(connection.reader, {
      entries: parseMapping(made.text, command.mappingFile).entries,
      titleOf: ({path, title}) => title ?? titles.get(path) ?? '',
      repository: workspace.repository.name,
      mappingFile: command.mappingFile,
      concurrency
    });
    for (const space of missingSpaces)
      io.err(`warning: There is no space ${space} in Confluence, or this account may not see it.\n`);
    return enter(made, pages, own.adopt === true);
  } catch (error) {
    if (!(error instanceof ConfluenceError) || own.adopt === true) throw error;
    io.err(`warning: Pages that are in Confluence already were not looked for. ${error.message}\n`);
    return made;
  } finally {
    await connection.close();
  }
}

type Found = Awaited<ReturnType<typeof identifyPages>>['pages'];

function enter(made: MadeMapping, pages: Found, adopt: boolean): Rebuilt {
  const entered = pages.filter(({by}) => by === 'mark' || adopt);
  const edits = entered.map(
    ({path, id, by}) =>
      ({kind: 'set-page-id', path, pageId: id, ...(by === 'title' ? {adopt: true} : {})}) as const
  );
  return {
    text: applyMappingEdits(made.text, edits).text,
    edits: [...made.edits, ...edits],
    notes: [...made.notes, ...pages.map(page => describe(page, adopt))]
  };
}

function describe({path, id, title, url, by}: Found[number], adopt: boolean): RebuildNote {
  const page = `page ${id} "${title}" (${url})`;
  if (by === 'mark') {
    return {
      kind: 'identified',
      path,
      text: `${path} is ${page}: this repository wrote it. Its id was entered.`
    };
  }
  return adopt
    ? {kind: 'adopted', path, text: `${path} has the title of ${page}: the next sync takes it over.`}
    : {
        kind: 'namesake',
        path,
        text: `${path} has the title of ${page}, which this repository did not write. Take it over with --adopt, or change one of the titles.`
      };
}
