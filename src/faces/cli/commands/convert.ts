import type {Registration} from '../program.ts';
import {addPageOptions, type SyncFlags} from '../sync-flags.ts';

/** Flags of `confluence convert`. */
export interface ConvertFlags extends SyncFlags {
  readonly output?: string;
}

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
