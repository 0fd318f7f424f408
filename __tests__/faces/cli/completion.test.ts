import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {createProgram} from '../../../src/faces/cli/program.ts';
import {runCommand} from '../../support/scenario.ts';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'completion-'));
  writeFileSync(path.join(folder, 'guide.md'), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    const {status, stdout} = await runCommand({args: ['completion', shell], cwd: folder, env: {}});
    expect(status).toBe(0);
    writeFileSync(path.join(folder, `script.${shell}`), stdout);
  }
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

const fish: string = 'fish';
const isInstalled = (shell: string) => spawnSync(shell, ['--version']).status === 0;
const whereInstalled = (shell: string) => (isInstalled(shell) ? test : test.skip);

/** Ask bash what it would offer after these words, the last of which is being typed. */
function askBash(...words: readonly string[]): readonly string[] {
  const script = `source script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _confluence; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const options = {cwd: folder, encoding: 'utf8'} as const;
  return execFileSync('bash', ['--norc', '-c', script, 'bash', 'confluence', ...words], options)
    .split('\n')
    .filter(word => word !== '');
}

/** The same of fish, which shows descriptions behind a tab. */
function askFish(line: string): readonly string[] {
  const script = `source script.fish; complete -C 'confluence ${line}'`;
  return execFileSync(fish, ['--no-config', '-c', script], {cwd: folder, encoding: 'utf8'})
    .split('\n')
    .filter(word => word !== '')
    .map(word => word.split('\t')[0] ?? '');
}

const io = {out: () => undefined, err: () => undefined} as unknown as Parameters<typeof createProgram>[0];
const program = createProgram(io, () => undefined);
const commands = program.commands.map(command => command.name());

describe('completion', () => {
  test('bash offers every command', () => {
    expect(askBash('').toSorted()).toEqual([...commands, 'help'].toSorted());
  });

  test.each(commands)('bash offers every option of %s', name => {
    const command = program.commands.find(known => known.name() === name);
    const offered = askBash(name, '--');
    for (const option of command?.options ?? []) expect(offered).toContain(option.long);
    expect(offered).toContain('--json');
  });

  test.each([
    [
      ['sync', '--on-drift', ''],
      ['overwrite', 'skip', 'fail']
    ],
    [['sync', '--on-drift', '=', 's'], ['skip']],
    [['--json', 'sync', '--on-dr'], ['--on-drift']],
    [['sync', '--mermaid', 'm'], ['macro:']],
    [['convert', 'gui'], ['guide.md']],
    [['sync', '--branch', ''], []],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish']
    ],
    [['help', 'sy'], ['sync']]
  ])('bash offers after %j', (words, expected) => {
    expect(askBash(...words)).toEqual(expected);
  });

  whereInstalled('fish')('fish offers commands, options, values and files', () => {
    expect(askFish('').toSorted()).toEqual([...commands, 'help'].toSorted());
    expect(askFish('sync --on-d')).toEqual(['--on-drift']);
    expect(askFish('sync --on-drift ').toSorted()).toEqual(['fail', 'overwrite', 'skip']);
    expect(askFish('convert g')).toEqual(['guide.md']);
  });

  whereInstalled('zsh')('zsh takes the script', () => {
    const script = 'autoload -U compinit; compinit -u -D; source script.zsh; print $_comps[confluence]';
    expect(execFileSync('zsh', ['-f', '-c', script], {cwd: folder, encoding: 'utf8'})).toBe('_confluence\n');
  });

  test('another shell is refused with those that are known', async () => {
    const {status, stderr} = await runCommand({args: ['completion', 'fihs'], cwd: folder, env: {}});
    expect(status).toBe(2);
    expect(stderr).toContain('expected bash, zsh, fish. Did you mean "fish"?');
  });
});
