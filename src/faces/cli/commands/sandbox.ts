import type {Registration} from '../registration.ts';
import type {SandboxFlags} from './run-sandbox.ts';

const examples = `
Examples:
  confluence sandbox                            forgets everything when it ends
  confluence sandbox --data ~/confluence --space DOC OPS
  confluence sandbox --port 0 --json            for scripts: prints the address
`;

/** Add the command `sandbox`. */
export function registerSandbox({program, io, onDone, flags}: Registration): void {
  program
    .command('sandbox')
    .description('run a local Confluence to try things on')
    .option('--port <number>', 'port to listen on; 0: any free one', '8090')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--data <folder>', 'keep everything in this folder; without it all is forgotten at the end')
    .option('--remote-images', 'load images from other sites, too')
    .option('--space <key...>', 'spaces to make', ['DOC'])
    .addHelpText('after', examples)
    .action(async (own: SandboxFlags) => {
      const {runSandbox} = await import('./run-sandbox.ts');
      onDone(await runSandbox({own, flags: flags(), io}));
    });
}
