import type {Registration} from '../registration.ts';
import type {ConvertFlags} from './run-convert.ts';
import {addPageOptions} from '../sync-flags.ts';

const examples = `
Examples:
  confluence convert docs/guide.md
  confluence convert docs/guide.md --output guide.xml
  echo '**bold**' | confluence convert -
`;

/** Add the command `convert`. */
export function registerConvert({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('convert <file>')
    .description('convert one Markdown file to storage format, offline (-: standard input)')
    .option('-o, --output <file>', 'write to a file');
  addPageOptions(command)
    .addHelpText('after', examples)
    .action(async (file: string, own: ConvertFlags) => {
      const {runConvert} = await import('./run-convert.ts');
      onDone(await runConvert({file, own, flags: flags(), io}));
    });
}
