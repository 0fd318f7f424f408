import type {Registration} from '../registration.ts';
import type {PreviewFlags} from './run-preview.ts';
import {addPageOptions} from '../sync-flags.ts';

/** Add the command `preview`. */
export function registerPreview({program, io, onDone, flags}: Registration): void {
  const command = program
    .command('preview')
    .description('sync into a local Confluence and look at the pages in a browser')
    .option('--once', 'sync, report and end, without serving the pages')
    .option('--port <number>', 'port to listen on; 0: any free one', '8090')
    .option('--host <address>', 'address to listen on', '127.0.0.1');
  addPageOptions(command).action(async (own: PreviewFlags) => {
    const {runPreview} = await import('./run-preview.ts');
    onDone(await runPreview({own, flags: flags(), io}));
  });
}
