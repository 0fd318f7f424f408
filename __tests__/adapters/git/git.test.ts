import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createGitChangeSource} from '../../../src/adapters/git/change-source.ts';
import {readFormerText} from '../../../src/adapters/git/former-text.ts';
import {parseOrigin} from '../../../src/adapters/git/origin.ts';
import {openRepository, type GitRepository} from '../../../src/adapters/git/repository.ts';
import {openSyncRecord} from '../../../src/adapters/git/sync-record.ts';
import {findNamed} from '../../../src/core/mapping/find-named.ts';
import {toSourcePath} from '../../../src/core/model.ts';

const base = mkdtempSync(path.join(tmpdir(), 'git-'));
const mappingFile = toSourcePath('docs/.confluence-mapping.json');
let root = '';

beforeEach(() => {
  root = path.join(base, 'repository');
  mkdirSync(root, {recursive: true});
});
afterEach(() => rmSync(base, {recursive: true, force: true}));

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...identity, ...args], {cwd: root, stdio: 'pipe'})
    .toString('utf8')
    .trim();
}

function write(name: string, content = `${name}\n`): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

async function open(folder = root): Promise<GitRepository> {
  const opened = await openRepository(folder);
  if (opened.kind === 'none') throw new Error(opened.reason);
  return opened.repository;
}

const readable = async (changes: ReturnType<GitRepository['diffFiles']>) => {
  const {paths, renames} = await changes;
  return {paths: [...paths].toSorted(), renames: renames.map(({from, to}) => `${from} → ${to}`)};
};

describe('parseOrigin', () => {
  const acme = {owner: 'acme', name: 'docs'};
  test.each([
    ['https://github.com/acme/docs', {serverUrl: 'https://github.com', ...acme}],
    ['https://github.com/acme/docs.git/', {serverUrl: 'https://github.com', ...acme}],
    [
      'https://x-access-token:secret@ghe.example.com:8443/acme/docs.git',
      {serverUrl: 'https://ghe.example.com:8443', ...acme}
    ],
    ['http://localhost:3000/acme/docs', {serverUrl: 'http://localhost:3000', ...acme}],
    ['git@github.com:acme/docs.git', {serverUrl: 'https://github.com', ...acme}],
    ['org-1@ghe.example.com:acme/docs', {serverUrl: 'https://ghe.example.com', ...acme}],
    ['github.com:acme/do.cs.git', {serverUrl: 'https://github.com', owner: 'acme', name: 'do.cs'}],
    ['ssh://git@ghe.example.com:2222/acme/docs.git', {serverUrl: 'https://ghe.example.com', ...acme}],
    ['ssh://git@ssh.github.com:443/acme/docs.git', {serverUrl: 'https://github.com', ...acme}],
    ['git://github.com/acme/docs', {serverUrl: 'https://github.com', ...acme}],
    ['/srv/git/docs.git', undefined],
    ['../docs', undefined],
    ['file:///srv/acme/docs', undefined],
    ['C:\\git\\docs', undefined],
    ['https://gitlab.com/group/sub/docs', undefined],
    ['https://github.com/acme', undefined],
    ['https://github.com/acme/%zz', undefined],
    ['', undefined]
  ])('%s', (address, expected) => {
    expect(parseOrigin(address)).toEqual(expected);
  });
});

describe('openRepository', () => {
  test('a plain folder, and no Git', async () => {
    expect(await openRepository(root)).toEqual({
      kind: 'none',
      reason: 'the folder is not in a work tree of Git'
    });
    const before = process.env['PATH'];
    process.env['PATH'] = base;
    try {
      expect(await openRepository(root)).toEqual({kind: 'none', reason: 'Git is not installed'});
    } finally {
      process.env['PATH'] = before;
    }
  });

  test.each(['sha1', 'sha256'])('branch, head and files of a commit, %s', async format => {
    git('init', '-q', `--object-format=${format}`);
    const repository = await open();
    expect([
      await repository.readBranch(),
      await repository.readHead(),
      await repository.readOrigin()
    ]).toEqual(['main', undefined, undefined]);
    write('docs/ü [1].md', 'one');
    const first = commit();
    git('checkout', '-q', '-b', 'feature/x');
    git('remote', 'add', 'origin', 'git@github.com:acme/docs.git');
    write('docs/ü [1].md', 'two');
    expect(await repository.isClean()).toBe(false);
    const second = commit();
    expect([await repository.readBranch(), await repository.readHead()]).toEqual(['feature/x', second]);
    expect(await repository.readOrigin()).toMatchObject({owner: 'acme'});
    expect(String(await repository.readFileAt(first, toSourcePath('docs/ü [1].md')))).toBe('one');
    expect(await repository.readFileAt(first, toSourcePath('docs/none.md'))).toBeUndefined();
    expect(await readable(repository.diffFiles(first, second))).toEqual({
      paths: ['docs/ü [1].md'],
      renames: []
    });
    expect(await repository.isClean()).toBe(true);
    git('checkout', '-q', '--detach');
    expect(await repository.readBranch()).toBeUndefined();
  });

  test('commits that are not there', async () => {
    git('init', '-q');
    const head = commit();
    const repository = await open();
    const none = '1'.repeat(40);
    expect([
      await repository.hasCommit(head),
      await repository.hasCommit(none),
      await repository.hasCommit('--help')
    ]).toEqual([true, false, false]);
    await expect(repository.readFileAt(none, toSourcePath('a.md'))).rejects.toThrow(
      /does not have that commit/
    );
    await expect(repository.diffFiles(none)).rejects.toThrow(/^Cannot compare 1+: Git says/);
  });
});

describe('diffFiles', () => {
  beforeEach(() => {
    git('init', '-q');
  });

  test('changes of every kind, with names of every kind', async () => {
    for (const name of ['keep.md', 'edit.md', 'gone.md', 'old ü\t"name".md', 'copy.md'])
      write(name, `${name}\n`.repeat(30));
    const from = commit();
    write('edit.md', 'other');
    git('rm', '-q', 'gone.md');
    git('mv', 'old ü\t"name".md', 'new\nname.md');
    write('copy-2.md', 'copy.md\n'.repeat(30));
    const to = commit();
    expect(await readable((await open()).diffFiles(from, to))).toEqual({
      paths: ['copy-2.md', 'edit.md', 'gone.md', 'new\nname.md', 'old ü\t"name".md'],
      renames: ['old ü\t"name".md → new\nname.md']
    });
  });

  test('the files as they are: staged, unstaged, new, not ignored, moved by hand', async () => {
    write('.gitignore', 'ignored.md');
    for (const name of ['a.md', 'b.md', 'c.md', 'twin-1.md', 'dir/d.md']) write(name);
    write('twin-2.md', 'twin-1.md\n');
    const from = commit();
    write('a.md', 'staged');
    git('add', 'a.md');
    write('b.md', 'unstaged');
    write('new/n ü.md');
    write('ignored.md');
    renameSync(path.join(root, 'c.md'), path.join(root, 'moved.md'));
    renameSync(path.join(root, 'twin-1.md'), path.join(root, 'twin-3.md'));
    renameSync(path.join(root, 'twin-2.md'), path.join(root, 'twin-4.md'));
    expect(await readable((await open()).diffFiles(from))).toEqual({
      paths: [
        'a.md',
        'b.md',
        'c.md',
        'moved.md',
        'new/n ü.md',
        'twin-1.md',
        'twin-2.md',
        'twin-3.md',
        'twin-4.md'
      ],
      renames: ['c.md → moved.md']
    });
  });

  test('a link differs when what it leads to does', async () => {
    write('docs/a.md');
    write('docs/b.md');
    symlinkSync('docs', path.join(root, 'folder'));
    symlinkSync('../folder/a.md', path.join(root, 'docs/to-a.md'));
    symlinkSync('b.md', path.join(root, 'docs/to-b.md'));
    const from = commit();
    expect((await readable((await open()).diffFiles(from))).paths).toEqual([]);
    write('docs/a.md', 'x');
    expect((await readable((await open()).diffFiles(from))).paths).toEqual(['docs/a.md', 'docs/to-a.md']);
    rmSync(path.join(root, 'docs/b.md'));
    expect((await readable((await open()).diffFiles(from))).paths).toEqual([
      'docs/a.md',
      'docs/b.md',
      'docs/to-a.md',
      'docs/to-b.md'
    ]);
  });

  test('paths count from the folder that was opened', async () => {
    write('docs/a.md');
    write('b.md');
    const from = commit();
    write('docs/a.md', 'x');
    write('docs/n.md');
    write('b.md', 'x');
    const repository = await open(path.join(root, 'docs'));
    expect((await readable(repository.diffFiles(from))).paths).toEqual(['a.md', 'n.md']);
    expect(String(await repository.readFileAt(from, toSourcePath('a.md')))).toBe('docs/a.md\n');
  });
});

describe('readFormerText', () => {
  const ids = async (folder = root) => {
    const {pageIds, spaces} = findNamed(await readFormerText(folder, mappingFile));
    return [[...pageIds].toSorted(), spaces.toSorted()];
  };
  const mapping = (...entries: readonly (readonly [string, string | number])[]) =>
    write(
      mappingFile,
      JSON.stringify(
        Object.fromEntries(entries.map(([space, id]) => [`docs/${id}.md`, {space, page_id: id}])),
        undefined,
        2
      )
    );

  test('finds what a mapping once named, on this branch and the merged ones', async () => {
    expect(await ids()).toEqual([[], []]);
    git('init', '-q');
    expect(await ids()).toEqual([[], []]);
    mapping(['DOC', '1'], ['OPS', 2]);
    commit();
    git('checkout', '-q', '-b', 'side');
    mapping(['DOC', '1'], ['OPS', 2], ['NEW', '3']);
    commit();
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    write(mappingFile, '{"docs/1.md":{"space":"DOC","page_id":"1"}}');
    commit();
    expect(await ids()).toEqual([
      ['1', '2', '3'],
      ['DOC', 'NEW', 'OPS']
    ]);
    // What is not committed any more was there at the last commit.
    write(mappingFile, '{}');
    expect((await ids())[0]).toEqual(['1', '2', '3']);
    const shallow = path.join(base, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, shallow], {stdio: 'pipe'});
    expect(await ids(shallow)).toEqual([['1'], ['DOC']]);
  });
});

describe('createGitChangeSource', () => {
  const list = (options: {since?: string; target?: string} = {}) =>
    createGitChangeSource({root, ...options}).listChanges(mappingFile);
  const sync = async (target?: string) => {
    const done = await openSyncRecord({root, ...(target === undefined ? {} : {target})}).begin();
    await done();
  };

  test('compares with the commit that was synced', async () => {
    git('init', '-q');
    write(mappingFile, '{"docs/a.md": {}}');
    write('docs/a.md');
    commit();
    expect(await list()).toEqual({kind: 'all', reason: 'no earlier sync of this branch is recorded here'});
    await sync();
    expect(await list()).toEqual({
      kind: 'some',
      paths: new Set(),
      renames: [],
      previousMapping: '{"docs/a.md": {}}'
    });
    write('docs/b.md');
    rmSync(path.join(root, mappingFile));
    expect(await list()).toMatchObject({
      paths: new Set(['docs/b.md', mappingFile]),
      previousMapping: '{"docs/a.md": {}}'
    });
    commit();
    expect(await list()).toMatchObject({paths: new Set(['docs/b.md', mappingFile])});
  });

  test('forgets while a sync runs, and when files were not committed', async () => {
    git('init', '-q');
    const head = commit();
    await sync();
    expect(await openSyncRecord({root}).read()).toBe(head);
    const done = await openSyncRecord({root}).begin();
    expect(await list()).toMatchObject({kind: 'all'});
    await done();
    expect(await list()).toMatchObject({kind: 'some', previousMapping: undefined});
    write('a.md');
    await sync();
    expect(await list()).toMatchObject({kind: 'all'});
  });

  test('every branch and every target has its own record', async () => {
    git('init', '-q');
    commit();
    await sync('https://acme.atlassian.net/wiki');
    expect(await list()).toMatchObject({kind: 'all'});
    expect(await list({target: 'https://acme.atlassian.net/wiki'})).toMatchObject({kind: 'some'});
    git('checkout', '-q', '-b', 'feature');
    expect(await list({target: 'https://acme.atlassian.net/wiki'})).toMatchObject({kind: 'all'});
    await sync();
    git('checkout', '-q', '-b', 'other');
    git('branch', '-q', '-D', 'feature');
    git('checkout', '-q', '-b', 'feature/x');
    await sync();
    expect(await list()).toMatchObject({kind: 'some'});
  });

  test('any doubt is answered with everything', async () => {
    expect(await list()).toEqual({kind: 'all', reason: 'the folder is not in a work tree of Git'});
    await sync();
    git('init', '-q');
    await sync();
    expect(await list()).toMatchObject({kind: 'all'});
    const first = commit();
    write('a.md');
    commit();
    const reason = 'there is no earlier commit to compare with';
    expect(await list({since: '0'.repeat(40)})).toEqual({kind: 'all', reason});
    expect(await list({since: 'HEAD'})).toEqual({kind: 'all', reason});
    git('checkout', '-q', '--detach');
    await sync();
    expect(await list()).toMatchObject({kind: 'all'});
    const shallow = path.join(base, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, shallow], {stdio: 'pipe'});
    expect(await createGitChangeSource({root: shallow, since: first}).listChanges(mappingFile)).toEqual({
      kind: 'all',
      reason: `the clone does not have commit ${first.slice(0, 7)}, which was synced before (a deeper fetch-depth would)`
    });
  });

  test('a given commit counts, and renames are followed', async () => {
    git('init', '-q');
    write('docs/a.md', 'long enough\n'.repeat(20));
    const since = commit();
    git('mv', 'docs/a.md', 'docs/b.md');
    commit();
    expect(await list({since})).toEqual({
      kind: 'some',
      paths: new Set(['docs/a.md', 'docs/b.md']),
      renames: [{from: 'docs/a.md', to: 'docs/b.md'}],
      previousMapping: undefined
    });
  });
});
