import type {Registration} from '../registration.ts';
import type {DoctorFlags} from './run-doctor.ts';

const examples = `
It sends nothing but reads. Exit status: 0 no problem, 1 problems were found, 2 could not run.

Examples:
  confluence doctor                                       check everything
  confluence doctor --url acme.atlassian.net              check another address
  confluence doctor --json | jq '.checks[] | select(.status == "problem")'
`;

/** Add the command `doctor`. */
export function registerDoctor({program, io, onDone, flags}: Registration): void {
  program
    .command('doctor')
    .description('check address, credential, permissions, mapping and Git; say what to do')
    .option('--cloud-id <id>', 'use the API gateway of this cloud id (found by itself for scoped tokens)')
    .addHelpText('after', examples)
    .action(async (own: DoctorFlags) => {
      const {runDoctor} = await import('./run-doctor.ts');
      onDone(await runDoctor({own, flags: flags(), io}));
    });
}
