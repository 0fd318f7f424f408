import type {Registration} from '../registration.ts';
import type {PreviewFlags} from './run-preview.ts';
import {addPageOptions} from '../sync-flags.ts';

const examples = `
Examples:
  confluence preview --open         look at the pages in the browser while you write
  confluence preview --once         make every page once, and tell by the exit status whether that worked
  confluence preview --port 0       listen on any free port

No mapping file is needed: without one it is made in memory. The files stay as they are.
`;

/** Add the command `preview`. */
export function registerPreview({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('preview')
    .description('look at the pages in a browser while you write, in a local Confluence')
    .option('--once', 'sync, report and end, without serving the pages')
    .option('--open', 'open the first page in the browser')
    .option('--port <number>', 'port to listen on; 0: any free one', '8090')
    .option(
      '--host <address>',
      'address to listen on; only this machine can reach the usual one',
      '127.0.0.1'
    )
    .option('--remote-images', 'load images from other sites, too');
  addPageOptions(command)
    .addHelpText('after', examples)
    .action(async (own: PreviewFlags) => {
      const {runPreview} = await import('./run-preview.ts');
      const portIsDefault = command.getOptionValueSource('port') === 'default';
      onDone(await runPreview({own: {...own, portIsDefault}, flags: flags(), io}));
    });
}
