import type {Registration} from '../registration.ts';
import type {SyncCommandFlags} from './run-sync.ts';
import {addPageOptions, addPolicyOptions} from '../sync-flags.ts';

const examples = `
Examples:
  confluence sync --dry-run         show what would happen
  confluence sync                   sync what changed since the last sync
  confluence sync --full            compare every page
  confluence sync docs/guides       sync one folder
`;

/** Add the command `sync`. */
export function registerSync({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('sync [path...]')
    .description('bring Confluence to what the files say')
    .option('--full', 'compare every page, not only what changed since the last sync')
    .option('--dry-run', 'show what would happen, write nothing')
    .option('--no-write-back', 'do not write ids of new pages into the mapping file')
    .option('--cloud-id <id>', 'use the API gateway of this cloud id (found by itself for scoped tokens)');
  addPolicyOptions(addPageOptions(command))
    .addHelpText('after', examples)
    .action(async (paths: string[], own: SyncCommandFlags) => {
      const {runSync} = await import('./run-sync.ts');
      onDone(await runSync({paths, own, flags: flags(), io}));
    });
}
