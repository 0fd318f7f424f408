import type {Registration} from '../registration.ts';
import {requireOption} from '../required-option.ts';
import {addWriteOptions} from '../page/flags.ts';
import type {CreateFlags} from './run-create.ts';

const examples = `
A page that exists is never touched: see "confluence update".

Examples:
  confluence create --title "Sprint 4 Summary" --space PC --body-file SPRINT4_SUMMARY.md
  confluence create --title "Sprint 4 Summary" --space PC --body-file SPRINT4_SUMMARY.md \\
    --parent "Sprints" --labels "sprint-summary,documentation" --jira-ticket CHRONOS-147
  git log -5 --format='- %s' | confluence create --title "News" --space PC --body-file -
`;

/** Add the command `create`. */
export function registerCreate({program, io, onDone, flags}: Registration): void {
  const own = program.command('create').description('make one page of a Markdown file');
  const command = requireOption(own, '--title <title>', 'title of the page').option(
    '--parent <page>',
    'id or title of the page above it (default: the home page of the space)'
  );
  addWriteOptions(command)
    .addHelpText('after', examples)
    .action(async (own: CreateFlags) => {
      const {runCreate} = await import('./run-create.ts');
      onDone(await runCreate({own, flags: flags(), io}));
    });
}
