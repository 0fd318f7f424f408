import type {Command} from 'commander';
import {oneOf} from '../../../core/option-values.ts';
import {renderBash} from '../completion/bash.ts';
import {describeProgram} from '../completion/describe.ts';
import {renderFish} from '../completion/fish.ts';
import {renderZsh} from '../completion/zsh.ts';
import type {ExitStatus, Io} from '../io.ts';

/** One script for each shell. */
const renderers = {bash: renderBash, zsh: renderZsh, fish: renderFish} as const;

/** Run `confluence completion`. Throws an `InputError` for another shell. */
export function runCompletion(shell: string, program: Command, io: Io): ExitStatus {
  const known = oneOf('bash', 'zsh', 'fish')(shell, 'the shell');
  io.out(renderers[known](describeProgram(program)));
  return 0;
}
