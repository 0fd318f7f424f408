import {Argument} from 'commander';
import type {Registration} from '../registration.ts';

const examples = `
Examples:
  source <(confluence completion bash)                              in ~/.bashrc
  confluence completion zsh > ~/.zfunc/_confluence                  with ~/.zfunc in $fpath
  confluence completion fish > ~/.config/fish/completions/confluence.fish
`;

/** Add the command `completion`. */
export function registerCompletion({program, io, onDone}: Registration): void {
  const shell = new Argument('<shell>', 'bash, zsh or fish');
  shell.argChoices = ['bash', 'zsh', 'fish'];
  program
    .command('completion')
    .description('print a completion script for bash, zsh or fish')
    .addArgument(shell)
    .addHelpText('after', examples)
    .action(async (name: string) => {
      const {runCompletion} = await import('./run-completion.ts');
      onDone(runCompletion(name, program, io));
    });
}
