import {updatePage} from '../../../sync/index.ts';
import type {ExitStatus} from '../io.ts';
import type {PageFlags} from '../page/flags.ts';
import {type WriteCommand, writePage} from '../page/write-page.ts';

/** Flags of `confluence update`. */
export interface UpdateFlags extends PageFlags {
  readonly force?: boolean;
}

/** Run `confluence update`. */
export async function runUpdate(
  command: Omit<WriteCommand, 'own'> & {readonly own: UpdateFlags}
): Promise<ExitStatus> {
  const force = command.own.force === true;
  return writePage(command, (ports, options) => updatePage(ports, {...options, force}));
}
