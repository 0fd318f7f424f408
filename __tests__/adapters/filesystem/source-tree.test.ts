import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {readMappingFile, writeMappingFile} from '../../../src/adapters/filesystem/mapping-file.ts';
import {openSourceTree} from '../../../src/adapters/filesystem/source-tree.ts';
import {InputError} from '../../../src/core/errors.ts';
import {toSourcePath} from '../../../src/core/model.ts';

const base = mkdtempSync(path.join(tmpdir(), 'source-tree-'));
let root = '';
let warnings: string[] = [];

beforeEach(() => {
  root = path.join(base, 'repository');
  warnings = [];
  mkdirSync(root, {recursive: true});
});
afterEach(() => rmSync(base, {recursive: true, force: true}));

function write(name: string, content: string | Buffer = name): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...args], {cwd: root, stdio: 'pipe'});
}

const open = (maxBytes?: number) =>
  openSourceTree(root, {
    onWarning: text => warnings.push(text),
    ...(maxBytes === undefined ? {} : {maxBytes})
  });
const list = async () => {
  const {files, folders} = await open().list();
  return {files: [...files].toSorted(), folders: [...folders].toSorted()};
};

describe.each(['plain folder', 'work tree'])('list in a %s', kind => {
  beforeEach(() => {
    if (kind === 'work tree') git('init', '-q');
  });

  test('knows files and folders, without what is ignored', async () => {
    for (const name of [
      'README.md',
      'docs/a b.md',
      'docs/ü/日本.md',
      'docs/[x]*.md',
      '.github/x.yml',
      'out/a.md',
      'docs/tmp/keep.md',
      'docs/tmp/no.md'
    ])
      write(name);
    write('node_modules/x/README.md');
    write('.gitignore', 'out/\nnode_modules\n/docs/tmp/*\n');
    write('docs/.gitignore', '!/tmp/keep.md\n');
    expect(await list()).toEqual({
      files: [
        '.github/x.yml',
        '.gitignore',
        'README.md',
        'docs/.gitignore',
        'docs/[x]*.md',
        'docs/a b.md',
        'docs/tmp/keep.md',
        'docs/ü/日本.md'
      ],
      folders: ['.github', 'docs', 'docs/tmp', 'docs/ü']
    });
  });

  test('follows links inside, leaves out links that lead out, and says so', async () => {
    mkdirSync(path.join(base, 'outside'));
    writeFileSync(path.join(base, 'outside/secret.md'), 'secret');
    write('docs/a.md');
    symlinkSync('a.md', path.join(root, 'docs/link.md'));
    symlinkSync('../docs', path.join(root, 'docs/folder'));
    symlinkSync('../../outside/secret.md', path.join(root, 'docs/out.md'));
    symlinkSync(path.join(base, 'outside'), path.join(root, 'docs/out'));
    symlinkSync('nothing', path.join(root, 'docs/broken.md'));
    symlinkSync('loop', path.join(root, 'docs/loop'));
    expect(await list()).toEqual({files: ['docs/a.md', 'docs/link.md'], folders: ['docs', 'docs/folder']});
    expect(warnings.toSorted()).toEqual([
      'Cannot use docs/out.md: this symbolic link leads out of the repository. It is treated as absent.',
      'Cannot use docs/out: this symbolic link leads out of the repository. It is treated as absent.'
    ]);
  });

  test('an empty folder', async () => {
    expect(await list()).toEqual({files: [], folders: []});
  });
});

describe('list in a work tree', () => {
  beforeEach(() => git('init', '-q'));

  test('tracked files count also where they are ignored, deleted ones do not', async () => {
    for (const name of ['a.md', 'gone.md', 'dir/b.md', 'moved/c.md']) write(name);
    git('add', '.');
    git('commit', '-qm', 'x');
    write('.gitignore', 'a.md');
    rmSync(path.join(root, 'gone.md'));
    rmSync(path.join(root, 'moved'), {recursive: true});
    symlinkSync('dir', path.join(root, 'moved'));
    expect((await list()).files).toEqual(['.gitignore', 'a.md', 'dir/b.md']);
  });

  test('submodules and nested repositories are not ours', async () => {
    write('nested/a.md');
    execFileSync('git', ['init', '-q', path.join(root, 'nested')], {stdio: 'pipe'});
    write('b.md');
    expect((await list()).files).toEqual(['b.md']);
  });

  test('a subfolder is a root of its own, also inside a hook', async () => {
    write('docs/a.md');
    write('b.md');
    const before = process.env['GIT_DIR'];
    process.env['GIT_DIR'] = '/nowhere';
    try {
      expect([...(await openSourceTree(path.join(root, 'docs')).list()).files]).toEqual(['a.md']);
    } finally {
      if (before === undefined) delete process.env['GIT_DIR'];
      else process.env['GIT_DIR'] = before;
    }
  });

  test('without Git installed it is a plain folder', async () => {
    write('.gitignore', 'b.md');
    write('a.md');
    write('b.md');
    const before = process.env['PATH'];
    process.env['PATH'] = base;
    try {
      expect((await list()).files).toEqual(['.gitignore', 'a.md']);
    } finally {
      process.env['PATH'] = before;
    }
  });

  test('a name that is not UTF-8 is left out and told', async () => {
    write('a.md');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x62, 0xff])]), 'x');
    expect((await list()).files).toEqual(['a.md']);
    expect(warnings).toEqual(['Cannot use file "bÿ": its name is not UTF-8. Rename it.']);
  });
});

describe('reading', () => {
  const text = (name: string) => open().readText(toSourcePath(name));

  test('files, and what is none', async () => {
    write('docs/ä.md', '\uFEFFHello\r\n');
    write('docs/b.png', Buffer.from([1, 2, 255]));
    expect(await text('docs/ä.md')).toBe('Hello\r\n');
    expect([...((await open().readBytes(toSourcePath('docs/b.png'))) ?? [])]).toEqual([1, 2, 255]);
    expect(await text('docs/nothing.md')).toBeUndefined();
    expect(await text('docs')).toBeUndefined();
    expect(await text('docs/ä.md/x')).toBeUndefined();
    expect(await text(`docs/${'x'.repeat(300)}.md`)).toBeUndefined();
  });

  test('never leaves the repository, and never enters .git', async () => {
    git('init', '-q');
    writeFileSync(path.join(base, 'secret.md'), 'secret');
    mkdirSync(path.join(base, 'repository-2'));
    writeFileSync(path.join(base, 'repository-2/x.md'), 'secret');
    symlinkSync('../secret.md', path.join(root, 'out.md'));
    symlinkSync('../repository-2', path.join(root, 'near'));
    symlinkSync('.git', path.join(root, 'dotgit'));
    symlinkSync('/', path.join(root, 'top'));
    for (const name of ['out.md', 'near/x.md', 'dotgit/config', 'top/etc/passwd'])
      expect(await text(name)).toBeUndefined();
    expect(warnings).toHaveLength(4);
    expect(await text('.git/config')).toBeUndefined();
    expect(await open().readText('../secret.md' as never)).toBeUndefined();
    write('docs/a.md', 'a');
    symlinkSync('docs', path.join(root, 'inside'));
    expect(await text('inside/a.md')).toBe('a');
  });

  test('a pipe is no file and nobody waits for it', async () => {
    execFileSync('/usr/bin/env', ['mkfifo', path.join(root, 'pipe.md')]);
    expect(await text('pipe.md')).toBeUndefined();
  });

  test.each([
    [Buffer.from([0x61, 0x0a, 0xc3, 0x28]), 'offset 2 (line 2)'],
    [Buffer.from('ok \uFFFD ü\n\xff', 'latin1'), 'offset 3 (line 1)'],
    [Buffer.concat([Buffer.from('ok \uFFFD ü\n'), Buffer.from([0xff])]), 'offset 10 (line 2)'],
    [Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'offset 0 (line 1)'],
    [Buffer.from([0x41, 0xe2, 0x82]), 'offset 1 (line 1)']
  ])('bytes that are not UTF-8 %#', async (bytes, place) => {
    write('a.md', bytes);
    await expect(text('a.md')).rejects.toThrow(
      new InputError(
        `Cannot read a.md: it is not UTF-8, the byte at ${place} cannot stand there. Save the file as UTF-8.`
      )
    );
  });

  test('too large a file, and a folder that is not there', async () => {
    write('a.md', 'x'.repeat(2_000_001));
    await expect(open(2_000_000).readText(toSourcePath('a.md'))).rejects.toThrow(
      'Cannot read a.md: it has 2000001 bytes, the limit is 2 MB. Make it smaller.'
    );
    expect(() => openSourceTree(path.join(root, 'none'))).toThrow(InputError);
    expect(() => openSourceTree(path.join(root, 'a.md'))).toThrow('it is a file');
  });
});

describe('the mapping file', () => {
  const file = toSourcePath('docs/.confluence-mapping.json');

  test('is written whole, in a new folder or over the old one, and read as it is', async () => {
    expect(await readMappingFile(root, file)).toBeUndefined();
    await writeMappingFile(root, file, '\uFEFF{}\r\n');
    expect(await readMappingFile(root, file)).toBe('\uFEFF{}\r\n');
    chmodSync(path.join(root, file), 0o640);
    await writeMappingFile(root, file, '{"a": 1}');
    expect(readFileSync(path.join(root, file), 'utf8')).toBe('{"a": 1}');
    expect(statSync(path.join(root, file)).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(root, 'docs'))).toEqual(['.confluence-mapping.json']);
  });

  test('a link to a file inside stays a link, one that leads out is refused', async () => {
    write('real.json', '{}');
    mkdirSync(path.join(root, 'docs'));
    symlinkSync('../real.json', path.join(root, file));
    await writeMappingFile(root, file, '{"b": 1}');
    expect(readFileSync(path.join(root, 'real.json'), 'utf8')).toBe('{"b": 1}');
    writeFileSync(path.join(base, 'other.json'), 'other');
    symlinkSync('../other.json', path.join(root, 'out.json'));
    symlinkSync('../later.json', path.join(root, 'later.json'));
    symlinkSync('..', path.join(root, 'up'));
    for (const name of ['out.json', 'later.json', 'up/x.json', '.git/x.json']) {
      await expect(writeMappingFile(root, toSourcePath(name), '{}')).rejects.toThrow(InputError);
    }
    expect(readFileSync(path.join(base, 'other.json'), 'utf8')).toBe('other');
    expect(readdirSync(base).toSorted()).toEqual(['other.json', 'repository']);
  });

  test('a failure leaves nothing behind', async () => {
    mkdirSync(path.join(root, file), {recursive: true});
    await expect(writeMappingFile(root, file, '{}')).rejects.toThrow(
      /^Cannot write docs\/\.confluence-mapping\.json: the file system says E/
    );
    expect(readdirSync(path.join(root, 'docs'))).toEqual(['.confluence-mapping.json']);
  });
});
