import type {Registration} from '../registration.ts';
import {addPageOptions, addPolicyOptions} from '../sync-flags.ts';
import type {CheckFlags} from './run-check.ts';

const examples = `
Examples:
  confluence check                  every mapped file; with credentials also what a sync would do
  confluence check --offline        without Confluence, also where credentials are set
  confluence check --strict         fail on warnings, too
  confluence check --json | jq '.messages[] | select(.severity == "error")'
`;

/** Add the command `check`. */
export function registerCheck({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('check')
    .description('check mapping, links, anchors, images and conversion, without any write')
    .option('--offline', 'do not ask Confluence what a sync would do, also where credentials are set')
    .option('--cloud-id <id>', 'use the API gateway of this cloud id (found by itself for scoped tokens)');
  addPolicyOptions(addPageOptions(command))
    .addHelpText('after', examples)
    .action(async (own: CheckFlags) => {
      const {runCheck} = await import('./run-check.ts');
      onDone(await runCheck({own, flags: flags(), io}));
    });
}
