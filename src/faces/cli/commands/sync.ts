import {Option} from 'commander';
import {choiceOption} from '../choice-option.ts';
import type {Registration} from '../registration.ts';
import type {SyncCommandFlags} from './run-sync.ts';
import {addPageOptions, addPolicyOptions} from '../sync-flags.ts';

const examples = `
Examples:
  confluence sync --dry-run               show what would happen
  confluence sync --dry-run --diff=text   show what would change in each page
  confluence sync --confirm               show the plan, and ask before writing
  confluence sync                         sync what changed since the last sync
  confluence sync --full                  compare every page
  confluence sync docs/guides             sync one folder
`;

/** Add the command `sync`. */
export function registerSync({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('sync [path...]')
    .description('bring Confluence to what the files say')
    .option('--full', 'compare every page, not only what changed since the last sync')
    .option('--verify', 'look at labels, attachments and restrictions of unchanged pages, too')
    .addOption(new Option('--dry-run', 'show what would happen, write nothing').conflicts('confirm'))
    .option('--confirm', 'show the plan as a table, and ask before anything is written')
    .addOption(
      choiceOption('--diff [form]', 'with --dry-run or --confirm: what would change in each page', [
        'storage',
        'text'
      ])
    )
    .option('--no-write-back', 'do not write ids of new pages into the mapping file')
    .option('--cloud-id <id>', 'use the API gateway of this cloud id (found by itself for scoped tokens)');
  addPolicyOptions(addPageOptions(command))
    .addHelpText('after', examples)
    .action(async (paths: string[], own: SyncCommandFlags) => {
      const {runSync} = await import('./run-sync.ts');
      onDone(await runSync({paths, own, flags: flags(), io}));
    });
}
