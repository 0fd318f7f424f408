import type {Registration} from '../registration.ts';
import {addPageOptions, type SyncFlags} from '../sync-flags.ts';

const examples = `
Examples:
  confluence check                  every mapped file, without an account
  confluence check --strict         fail on warnings, too
  confluence check --json | jq '.messages[] | select(.severity == "error")'
`;

/** Add the command `check`. */
export function registerCheck({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('check')
    .description('check mapping, links, anchors, images and conversion, without Confluence');
  addPageOptions(command)
    .addHelpText('after', examples)
    .action(async (own: SyncFlags) => {
      const {runCheck} = await import('./run-check.ts');
      onDone(await runCheck({own, flags: flags(), io}));
    });
}
