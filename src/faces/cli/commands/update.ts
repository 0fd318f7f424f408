import type {Registration} from '../registration.ts';
import {addWriteOptions} from '../page/flags.ts';
import type {UpdateFlags} from './run-update.ts';

const examples = `
The title is compared as Confluence does, without regard to upper and lower case. A page that does not exist is never
made: see "confluence create". Place, other files and other labels of the page stay.

Examples:
  confluence update "Sprint 4 Summary" --space PC --body-file SPRINT4_SUMMARY.md
  confluence update "Page Title" --space PC --body-file page.xml --labels reviewed
`;

/** Add the command `update`. */
export function registerUpdate({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('update <title>')
    .description('write the next version of one page')
    .option('--force', 'also a page that mirrors a file, which the next sync overwrites');
  addWriteOptions(command)
    .addHelpText('after', examples)
    .action(async (title: string, own: UpdateFlags) => {
      const {runUpdate} = await import('./run-update.ts');
      onDone(await runUpdate({title, own, flags: flags(), io}));
    });
}
