import {readFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {inputs, listMissingCredentials, readInputs} from '../../../src/faces/action/inputs.ts';
import {outputNames} from '../../../src/faces/action/outputs.ts';

interface Manifest {
  readonly inputs: Record<string, {readonly description?: string; readonly default?: string}>;
  readonly outputs: Record<string, {readonly description?: string}>;
  readonly runs: {readonly using: string; readonly main: string};
}

const manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest;

let printed = '';
const write = process.stdout.write.bind(process.stdout);
beforeEach(() => {
  printed = '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed += String(chunk);
    return true;
  };
});
afterEach(() => {
  process.stdout.write = write;
});

describe('action.yml', () => {
  test('declares exactly the inputs that the code reads, with the same defaults', () => {
    const declared = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']);
    expect(declared).toEqual(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  });

  test('declares exactly the outputs that the code writes', () => {
    expect(Object.keys(manifest.outputs)).toEqual([...outputNames]);
  });

  test('describes everything and runs on a runtime that runners have', () => {
    const all = [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)];
    expect(all.filter(one => (one.description ?? '').length < 10)).toEqual([]);
    expect(manifest.runs).toEqual({using: 'node24', main: 'dist/index.js'});
  });
});

describe('readInputs', () => {
  test('has a value for everything when nothing is given', () => {
    const settings = readInputs({});
    expect(settings).toMatchObject({
      deployment: 'auto',
      'mapping-file': 'docs/.confluence-mapping.json',
      mode: 'auto',
      'dry-run': false,
      'write-back': 'commit',
      'read-only': true,
      mermaid: 'auto',
      concurrency: 4
    });
    expect(settings['github-token']).toBeUndefined();
    expect(listMissingCredentials(settings)).toEqual(['confluence-url', 'confluence-api-token']);
  });

  test('reads what is given', () => {
    const settings = readInputs({
      'INPUT_CONFLUENCE-URL': ' https://acme.atlassian.net/wiki/ ',
      'INPUT_CONFLUENCE-API-TOKEN': 'a-token',
      'INPUT_MAPPING-FILE': './docs/map.json',
      'INPUT_DRY-RUN': 'True',
      INPUT_BANNER: 'false',
      INPUT_MERMAID: 'macro:mermaid-cloud',
      INPUT_MATH: 'code',
      INPUT_CONCURRENCY: '32'
    });
    expect(settings).toMatchObject({
      'confluence-url': 'https://acme.atlassian.net/wiki',
      'mapping-file': 'docs/map.json',
      'dry-run': true,
      banner: false,
      mermaid: {macro: 'mermaid-cloud'},
      math: 'code',
      concurrency: 32
    });
    expect(listMissingCredentials(settings)).toEqual([]);
  });

  test.each([
    [
      'mode',
      'chnged',
      'Cannot use "chnged" for the input mode: expected auto, changed, full, check. Did you mean "changed"?'
    ],
    ['dry-run', 'yes', 'Cannot use "yes" for the input dry-run: expected true or false.'],
    ['concurrency', '0', 'Cannot use "0" for the input concurrency: expected a whole number from 1 to 32.'],
    [
      'concurrency',
      '1e1',
      'Cannot use "1e1" for the input concurrency: expected a whole number from 1 to 32.'
    ],
    ['math', 'auto', 'Cannot use "auto" for the input math: expected image, code, macro:NAME.'],
    [
      'mapping-file',
      '../map.json',
      'Cannot use "../map.json" for the input mapping-file: expected a path in the repository'
    ],
    ['mapping-file', '/etc/passwd', 'Cannot use "/etc/passwd" for the input mapping-file: expected a path'],
    [
      'confluence-url',
      'acme.atlassian.net',
      'Cannot use "acme.atlassian.net" for the input confluence-url: expected an address'
    ]
  ])('refuses %s: %s', (name, value, message) => {
    expect(() => readInputs({[`INPUT_${name.toUpperCase()}`]: value})).toThrow(message);
  });

  test('never quotes a credential', () => {
    const url = {'INPUT_CONFLUENCE-URL': 'https://me:hunter2@acme.atlassian.net'};
    expect(() => readInputs(url)).toThrow(/^Cannot use the input confluence-url: (?!.*hunter2)/);
    const token = {'INPUT_CONFLUENCE-API-TOKEN': 'hunter2\nhunter3'};
    expect(() => readInputs(token)).toThrow(/^Cannot use the input confluence-api-token: (?!.*hunter)/);
  });

  test('masks the secrets in every form before it complains about anything', () => {
    const env = {
      'INPUT_CONFLUENCE-EMAIL': 'me@example.com',
      'INPUT_CONFLUENCE-API-TOKEN': 'ATATT/secret+1=',
      'INPUT_GITHUB-TOKEN': 'ghs_secret',
      INPUT_MODE: 'wrong'
    };
    expect(() => readInputs(env)).toThrow('input mode');
    const masked = printed.split('\n').filter(line => line.startsWith('::add-mask::'));
    const basic = Buffer.from('me@example.com:ATATT/secret+1=').toString('base64');
    for (const secret of ['ATATT/secret+1=', 'ATATT%252Fsecret%252B1%253D', 'ghs_secret', basic]) {
      expect(masked).toContain(`::add-mask::${secret}`);
    }
    expect(printed.split('\n').filter(line => line !== '' && !line.startsWith('::add-mask::'))).toEqual([]);
  });
});
