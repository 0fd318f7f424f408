import type {Registration} from '../registration.ts';
import type {SandboxFlags} from './run-sandbox.ts';

/** Add the command `sandbox`. */
export function registerSandbox({program, io, onDone, flags}: Registration): void {
  program
    .command('sandbox')
    .description('run a local Confluence to try things on')
    .option('--port <number>', 'port to listen on; 0: any free one', '8090')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--data <folder>', 'keep everything in this folder; without it all is forgotten at the end')
    .option('--space <key...>', 'spaces to make', ['DOC'])
    .action(async (own: SandboxFlags) => {
      const {runSandbox} = await import('./run-sandbox.ts');
      onDone(await runSandbox({own, flags: flags(), io}));
    });
}
