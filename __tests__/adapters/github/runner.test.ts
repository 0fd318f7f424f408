import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {decideRetry} from '../../../src/adapters/github/fetch.ts';
import {writeOutputs, writeReportFile, writeSummary} from '../../../src/adapters/github/outputs.ts';
import {annotate, log, logGroup, neutralize} from '../../../src/adapters/github/runner-log.ts';

let printed = '';
const write = process.stdout.write.bind(process.stdout);
const env = {...process.env};
beforeEach(() => {
  printed = '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed += String(chunk);
    return true;
  };
});
afterEach(() => {
  process.stdout.write = write;
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    if (env[name] === undefined) delete process.env[name];
    else process.env[name] = env[name];
  }
});

/** Whether the runner would take a line for a command: https://github.com/actions/runner, ActionCommand.cs. */
function isCommand(line: string): boolean {
  return /^\s*::/.test(line) || line.includes('##[');
}

const hostile = [
  '::set-output name=x::y',
  '  \t ::add-mask::a',
  'text\n::error::x',
  'text\r::error::x',
  'text\r\n::stop-commands::x',
  'a ##[error]x',
  '\u0085::error::x',
  '\u2028::error::x',
  '\u00A0\u3000::error::x',
  '\u001B::error::x',
  '\uFEFF::error::x'
];

describe('the log', () => {
  test.each(hostile)('%j is no command', text => {
    log(text);
    expect(printed.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter(isCommand)).toEqual([]);
  });

  test('leaves harmless text as it is', () => {
    expect(neutralize('std::string ## [x]\n  indented: a::b')).toBe('std::string ## [x]\n  indented: a::b');
  });

  test.each(hostile)('%j in an annotation is one command of ours', text => {
    annotate([{level: 'error', title: text, message: text, path: text, line: 2, column: 3}]);
    const lines = printed.split(/[\n\r]/).filter(line => line !== '');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error title=[^:]*,file=[^:]*,line=2,col=3::/);
    expect(lines[0]).not.toContain('##[');
  });

  test.each(hostile)('%j in a group does not leave it', text => {
    logGroup(text, text);
    const commands = printed.split(/[\n\r]/).filter(isCommand);
    expect(commands).toEqual([expect.stringMatching(/^::group::/), '::endgroup::']);
  });
});

describe('the files of the runner', () => {
  test('outputs, summary and report are written', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'runner-'));
    const [output, summary] = [path.join(folder, 'output'), path.join(folder, 'summary')];
    await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
    process.env['GITHUB_OUTPUT'] = output;
    process.env['GITHUB_STEP_SUMMARY'] = summary;
    writeOutputs({created: '1', 'page-ids': '{"a\\nb": "1"}\nx=y'});
    await writeSummary('## Hello\n', process.env);
    const file = await writeReportFile({version: 1}, 'report.json', {
      RUNNER_TEMP: folder,
      GITHUB_ACTION: '../x'
    });
    expect(await readFile(output, 'utf8')).toMatch(
      /^created<<(ghadelimiter_\S+)\n1\n\1\npage-ids<<(\S+)\n\{"a\\nb": "1"\}\nx=y\n\2\n$/
    );
    expect(await readFile(summary, 'utf8')).toBe('## Hello\n');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({version: 1});
    expect(path.relative(folder, file).startsWith('..')).toBe(false);
  });

  test('a runner without summaries gets none, one without a temporary folder is said', async () => {
    await writeSummary('x', {});
    await expect(writeReportFile({}, 'report.json', {})).rejects.toThrow('RUNNER_TEMP is not set');
  });
});

describe('decideRetry', () => {
  const now = 1_000_000;
  const answer = (status: number, headers: Record<string, string> = {}) => ({
    status,
    headers: new Headers(headers)
  });
  test.each([
    ['a read without answer', {method: 'GET', retries: 0}, 1000],
    ['a read, third time', {method: 'GET', retries: 2, response: answer(502)}, 4000],
    ['a read, too often', {method: 'GET', retries: 4, response: answer(502)}, undefined],
    ['a write without answer', {method: 'POST', retries: 0}, undefined],
    ['a write that failed', {method: 'POST', retries: 0, response: answer(500)}, undefined],
    [
      'a write over the limit',
      {method: 'POST', retries: 0, response: answer(403, {'retry-after': '7'})},
      7000
    ],
    [
      'a read over the hourly limit',
      {
        method: 'GET',
        retries: 0,
        response: answer(403, {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1005'})
      },
      5000
    ],
    ['a limit without a time', {method: 'GET', retries: 0, response: answer(429)}, 60_000],
    ['a refusal', {method: 'GET', retries: 0, response: answer(403)}, undefined],
    ['a conflict', {method: 'GET', retries: 0, response: answer(409)}, undefined],
    ['an answer', {method: 'GET', retries: 0, response: answer(200)}, undefined]
  ])('%s', (_, attempt, expected) => {
    expect(decideRetry({...attempt, now})).toBe(expected);
  });
});
