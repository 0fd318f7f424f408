import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {createProgram} from '../../../src/faces/cli/program.ts';
import {createScenario, runCommand, type Scenario} from '../../support/scenario.ts';

const folder = path.resolve(import.meta.dirname, '../../../schemas');

type Schema = Readonly<Record<string, unknown>> & {readonly $id: string};
const schemas = new Map(
  readdirSync(folder).map(file => [
    path.basename(file, '.json'),
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Schema
  ])
);

const ajv = new Ajv2020({allErrors: true, strict: true});
for (const schema of schemas.values()) ajv.addSchema(schema);

let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario({users: [{email: 'bot@example.com', token: 'token-of-the-bot'}]});
  scene.write({
    'README.md': '# Handbook\n\n[gone](gone.md)\n',
    'broken.md': '# Broken\n\n```confluence-storage\n<p>\n```\n',
    'secret.md': `# Secret\n\ntoken: ${'ghp_'}${'0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX'}\n`
  });
  scene.mapping({
    'README.md': {space: 'DOC'},
    'broken.md': {space: 'DOC'},
    'secret.md': {space: 'DOC'},
    'missing.md': {space: 'DOC'}
  });
});

afterEach(() => scene.close());

/** Run a command with `--json`, hold its output against a schema, and return it. */
async function validate(name: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const {stdout} = await scene.run(...args, '--json');
  const document = JSON.parse(stdout) as Record<string, unknown>;
  const check = ajv.getSchema(schemas.get(name)?.$id ?? '');
  if (check === undefined) throw new Error(`there is no schema ${name}`);
  void check(document);
  expect({args, errors: check.errors}).toEqual({args, errors: null});
  return document;
}

describe('schemas', () => {
  test('there is one for every command that prints JSON, and none that belongs to no command', () => {
    const io = {out: () => undefined, err: () => undefined} as unknown as Parameters<typeof createProgram>[0];
    const commands = createProgram(io, () => undefined).commands.map(command => command.name());
    const printing = commands.filter(name => name !== 'completion');
    expect([...schemas.keys()].toSorted()).toEqual([...printing, 'report', 'error'].toSorted());
  });

  test('check, sync in all its ways, and what they find', async () => {
    const checked = await validate('check', 'check');
    expect(checked['messages']).not.toEqual([]);
    await validate('sync', 'sync', '--full', '--dry-run', '--diff');
    const synced = await validate('sync', 'sync', '--full');
    expect(synced['counts']).toMatchObject({created: 1, failed: 3});
    scene.sandbox.act({do: 'edit', page: scene.page('Handbook').id, body: '<p>mine</p>'});
    await validate('sync', 'sync', '--full', '--on-drift', 'skip');
    await validate('sync', 'sync', 'README.md');
    scene.mapping({});
    await validate('sync', 'sync', '--full', '--on-removed', 'trash');
  });

  test('preview', async () => {
    await validate('preview', 'preview', '--once');
  });

  test('rebuild-mapping', async () => {
    scene.write({'new.md': '# New\n'});
    const document = await validate('rebuild-mapping', 'rebuild-mapping', '--dry-run', '--prune');
    expect(document['notes']).toHaveLength(2);
    await validate('rebuild-mapping', 'rebuild-mapping');
  });

  test('convert, with and without a body', async () => {
    expect(await validate('convert', 'convert', 'README.md')).toHaveProperty('body');
    expect(await validate('convert', 'convert', 'secret.md')).not.toHaveProperty('body');
  });

  test('create, update and read, and their refusals', async () => {
    const create = ['create', '--title', 'New', '--space', 'DOC', '--labels', 'A b', '--body-file'];
    expect(await validate('create', ...create, 'README.md')).toMatchObject({status: 'created'});
    expect(await validate('create', ...create, 'README.md')).toMatchObject({reason: 'title-taken'});
    const update = ['--space', 'DOC', '--body-file', 'README.md'];
    expect(await validate('update', 'update', 'New', ...update)).toMatchObject({status: 'unchanged'});
    expect(await validate('update', 'update', 'Newer', ...update)).toMatchObject({reason: 'not-found'});
    expect(await validate('read', 'read', 'New', '--space', 'DOC')).toMatchObject({status: 'read'});
    expect(await validate('read', 'read', 'Newer', '--space', 'DOC')).toMatchObject({reason: 'not-found'});
  });

  test('doctor', async () => {
    await validate('doctor', 'doctor');
    await validate('doctor', 'doctor', '--url', 'acme');
  });

  test('sandbox', async () => {
    const end = new AbortController();
    const running = runCommand({
      args: ['sandbox', '--port', '0', '--json'],
      cwd: scene.root,
      env: {},
      signal: end.signal
    });
    setTimeout(() => end.abort(), 300);
    const {stdout} = await running;
    const check = ajv.getSchema(schemas.get('sandbox')?.$id ?? '');
    expect({valid: check?.(JSON.parse(stdout)), errors: check?.errors}).toEqual({valid: true, errors: null});
  });

  test.each([
    [['sync', '--on-drift', 'never']],
    [['sync', '--nope']],
    [['nope']],
    [['convert', 'no-such-file.md']],
    [['check', '--mapping', '../x.json']]
  ])('%j could not run, and says so in one document', async args => {
    expect(await validate('error', ...args)).toMatchObject({error: {message: expect.stringMatching(/\w/)}});
  });

  test('a property that the schema does not name is an error, so that none is forgotten', () => {
    const check = ajv.getSchema(schemas.get('report')?.$id ?? '');
    const page = {path: 'a.md', title: 'A', space: 'DOC', status: 'created', surprise: true};
    expect(check?.({version: 1, pages: [page]})).toBe(false);
    expect(check?.errors?.map(({keyword}) => keyword)).toContain('additionalProperties');
  });
});
