import {toPageId} from '../../../core/model.ts';
import {createPage, type ParentName} from '../../../sync/index.ts';
import type {ExitStatus} from '../io.ts';
import {type PageFlags, readTitle} from '../page/flags.ts';
import {type WriteCommand, writePage} from '../page/write-page.ts';

/** Flags of `confluence create`. */
export interface CreateFlags extends PageFlags {
  readonly title: string;
  readonly parent?: string;
}

/** Run `confluence create`. */
export async function runCreate(
  command: Omit<WriteCommand, 'title' | 'own'> & {readonly own: CreateFlags}
): Promise<ExitStatus> {
  const {own} = command;
  const parent = own.parent === undefined ? {} : {parent: readParent(own.parent)};
  return writePage({...command, title: own.title}, (ports, options) =>
    createPage(ports, {...options, ...parent})
  );
}

/** A title of digits alone would be taken for an id. */
function readParent(given: string): ParentName {
  const parent = readTitle(given, '--parent');
  return /^\d{1,20}$/.test(parent) ? {kind: 'id', id: toPageId(parent)} : {kind: 'title', title: parent};
}
