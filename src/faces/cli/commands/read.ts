import {choiceOption} from '../choice-option.ts';
import type {Registration} from '../registration.ts';
import {requireOption} from '../required-option.ts';
import {addCloudOption} from '../page/flags.ts';
import type {ReadFlags} from './run-read.ts';

const examples = `
It sends nothing but reads. What Markdown cannot say is told on standard error.

Examples:
  confluence read "Page Title" --space PC
  confluence read "Page Title" --space PC --output page.md --attachments images
  confluence read "Page Title" --space PC --format storage
  confluence read "Page Title" --space PC --json | jq -r .page.url
`;

/** Add the command `read`. */
export function registerRead({program, io, onDone, flags}: Registration): void {
  const own = program
    .command('read <title>')
    .description('print one page as Markdown, storage format or JSON');
  const command = requireOption(own, '--space <key>', 'key of the space')
    .addOption(
      choiceOption('--format <format>', 'what to print', ['markdown', 'storage', 'json']).default('markdown')
    )
    .option('-o, --output <file>', 'write to a file')
    .option('--attachments <folder>', 'download the images and files that the page shows into this folder');
  addCloudOption(command)
    .addHelpText('after', examples)
    .action(async (title: string, own: ReadFlags) => {
      const {runRead} = await import('./run-read.ts');
      onDone(await runRead({title, own, flags: flags(), io}));
    });
}
