import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {createSecretScanner} from '../../../src/adapters/secrets/index.ts';
import {createThreadPool, type PoolOptions} from '../../../src/adapters/threads/pool.ts';
import {fillBody} from '../../../src/core/desired/body.ts';
import type {Surroundings} from '../../../src/core/desired/index.ts';
import {LimitError} from '../../../src/core/errors.ts';
import {severityOf} from '../../../src/core/message.ts';
import {toSourcePath, toSpaceKey} from '../../../src/core/model.ts';
import {openDocuments} from '../../../src/sync/index.ts';

/** The script that the product ships. */
const shipped = pathToFileURL(path.resolve(import.meta.dirname, '../../../dist/thread.js'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-threads-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A pool whose threads answer jobs by a script of the test; the protocol is that of the shipped script. */
function poolOf(body: string, options: Partial<PoolOptions> = {}) {
  const file = path.join(folder, `${Math.random()}.mjs`);
  writeFileSync(
    file,
    `import {parentPort, threadId} from 'node:worker_threads';
     const shared = new Map();
     parentPort.on('message', ({id, task, input, shared: data}) => {
       if (data?.value) shared.set(data.key, data.value);
       ${body}
     });`
  );
  return createThreadPool({script: pathToFileURL(file), size: 2, limitMs: 4000, limitMb: 64, ...options});
}

describe('a pool of threads', () => {
  test('gives up a job that takes too long, and does the others', async () => {
    const pool = poolOf(
      "if (task === 'forever') for (;;); else parentPort.postMessage({id, value: input});",
      {
        size: 1
      }
    );
    const results = await Promise.all([
      pool.run({task: 'echo', input: 1}),
      pool.run({task: 'forever', input: 2}),
      pool.run({task: 'echo', input: 3})
    ]);
    expect(results).toEqual([
      {kind: 'done', value: 1},
      {kind: 'ended', reason: 'it was not done after 4 s'},
      {kind: 'done', value: 3}
    ]);
  }, 30_000);

  test('gives up a job that needs too much memory', async () => {
    const pool = poolOf(
      "if (task === 'hoard') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); } else parentPort.postMessage({id, value: input});",
      {limitMs: 20_000}
    );
    expect(await pool.run({task: 'hoard', input: 1})).toEqual({
      kind: 'ended',
      reason: 'it needed more than 64 MB of memory'
    });
    expect(await pool.run({task: 'echo', input: 2})).toEqual({kind: 'done', value: 2});
  }, 30_000);

  test('survives a thread that ends by itself', async () => {
    const pool = poolOf(
      "if (task === 'exit') process.exit(0); else parentPort.postMessage({id, value: input});"
    );
    expect(await pool.run({task: 'exit', input: 1})).toMatchObject({kind: 'ended'});
    expect(await pool.run({task: 'echo', input: 2})).toEqual({kind: 'done', value: 2});
  });

  test('throws what a task throws', async () => {
    const pool = poolOf("parentPort.postMessage({id, error: {message: 'no such thing'}});");
    await expect(pool.run({task: 'any', input: 1})).rejects.toThrow('no such thing');
  });

  test('starts one thread for a few jobs, and another one when many wait', async () => {
    const pool = poolOf('setTimeout(() => parentPort.postMessage({id, value: threadId}), 20);');
    const threadsOf = async (jobs: number) => {
      const results = await Promise.all(Array.from({length: jobs}, () => pool.run({task: 'any', input: 0})));
      return new Set(results.map(result => (result.kind === 'done' ? result.value : undefined))).size;
    };
    expect(await threadsOf(3)).toBe(1);
    expect(await threadsOf(12)).toBe(2);
  });

  test('ends threads that have nothing to do, one of them later, and starts others when they are needed', async () => {
    const pool = poolOf('setTimeout(() => parentPort.postMessage({id, value: threadId}), 20);', {
      idleMs: 300
    });
    const seen: unknown[][] = [];
    for (let turn = 0; turn < 20 && new Set(seen.flat()).size < 3; turn += 1) {
      const results = await Promise.all(Array.from({length: 12}, () => pool.run({task: 'any', input: 0})));
      seen.push(results.map(result => (result.kind === 'done' ? result.value : undefined)));
      await new Promise(resolve => setTimeout(resolve, 500));
    }
    const [first, last] = [new Set(seen[0]), new Set(seen.at(-1))];
    expect([first.size, last.size]).toEqual([2, 2]);
    expect([...last].filter(thread => first.has(thread))).toHaveLength(1);

    await new Promise(resolve => setTimeout(resolve, 2000));
    const after = await pool.run({task: 'any', input: 0});
    expect(after.kind === 'done' && !seen.flat().includes(after.value)).toBe(true);
  }, 30_000);

  test('sends shared data once', async () => {
    const pool = poolOf(
      'parentPort.postMessage({id, value: [data.value !== undefined, shared.get(data.key).size]});',
      {size: 1}
    );
    const data = new Map([['a', 1]]);
    const other = new Map();
    const run = async (shared: object) =>
      (await pool.run({task: 'any', input: 0, shared})) as {value: unknown};
    expect((await run(data)).value).toEqual([true, 1]);
    expect((await run(data)).value).toEqual([false, 1]);
    expect((await run(other)).value).toEqual([true, 0]);
    expect((await run(data)).value).toEqual([false, 1]);
  });
});

describe('documents in the threads that ship', () => {
  const surroundings: Surroundings = {
    settings: {
      deployment: 'cloud',
      banner: false,
      smartLinks: 'always',
      mermaid: 'code',
      math: 'image',
      readOnly: true,
      siteUrl: 'https://acme.atlassian.net/wiki'
    },
    repository: {name: 'acme/handbook', branch: 'main'},
    facts: {files: new Set(['docs/a.md']), folders: new Set(['docs']), pages: new Map(), images: new Map()}
  };
  const entry = {path: toSourcePath('docs/a.md'), space: toSpaceKey('DOC'), title: 'A', adopt: false};
  const text = '# Hello\n\n$a^2$, [gone](gone.md) and [b](b.md#c)\n\n```mermaid\ngraph TD; A-->B\n```\n';
  const open = (limitMs: number) =>
    openDocuments(
      () => Promise.reject(new Error('formulas are drawn in the thread')),
      createThreadPool({script: shipped, size: 1, limitMs, limitMb: 512})
    );
  const convert = (limitMs: number, source = text) =>
    open(limitMs).convert({entry, text: source, broken: new Map()}, surroundings);

  test('are converted, with messages that keep place, rule and severity', async () => {
    const {page, messages, anchors} = await convert(60_000);
    expect(page && fillBody(page.body, path => path)).toContain('<h1>');
    expect(page?.attachments.map(({name}) => name)).toEqual([expect.stringMatching(/^math-.*\.svg$/)]);
    expect([...anchors]).toEqual(['hello']);
    expect(
      messages.map(message => [message.ruleId, severityOf(message), message.file, message.line])
    ).toEqual([
      ['missing-link-target', 'warning', 'docs/a.md', 3],
      ['missing-link-target', 'warning', 'docs/a.md', 3]
    ]);
  });

  test('are held back with an error when they take too long', async () => {
    const {page, messages} = await convert(1, `${'> '.repeat(2000)}deep\n`.repeat(50));
    expect(page).toBeUndefined();
    expect(messages.map(message => [message.ruleId, severityOf(message)])).toEqual([
      ['conversion-limit', 'error']
    ]);
    expect(messages[0]?.reason).toMatch(/^Cannot convert docs\/a\.md: it was not done after 0\.001 s\./);
  });

  test('are compared with the pages that they replace, for the comments of readers', async () => {
    const marked = (filler: string) =>
      `<p>Press <ac:inline-comment-marker ac:ref="c1">the button</ac:inline-comment-marker> now.</p>${filler}`;
    const filler = '<p>Text of the page.</p>'.repeat(5000);
    const replacement = {current: marked(filler), next: `<p>Please press the button now.</p>${filler}`};
    const {body, lost} = await open(60_000).carry(replacement);
    expect(lost).toEqual([]);
    expect(body).toContain('>the button</ac:inline-comment-marker> now.');
    const stopped = open(1).carry(replacement);
    await expect(stopped).rejects.toThrow(LimitError);
    await expect(stopped).rejects.toThrow('too long (it was not done after 0.001 s)');
    // What is short, or has no comments, needs no thread.
    const short = await open(1).carry({current: marked(''), next: '<p>Press the button now.</p>'});
    expect(short.body).toBe(marked(''));
    expect((await open(1).carry({current: filler, next: filler})).body).toBe(filler);
  });

  test('are searched for secrets, whose values are known for taking them out elsewhere', async () => {
    const token = ['glpat', 'A1b2C3d4E5f6G7h8I9j0'].join('-');
    const pool = createThreadPool({script: shipped, size: 1, limitMs: 60_000, limitMb: 512});
    const scanner = createSecretScanner(pool);
    const findings = await scanner.scan('docs/a.md', `The token is ${token}.\n`);
    expect(findings.map(({ruleId, line}) => [ruleId, line])).toEqual([['gitlab-token', 1]]);
    expect(scanner.redact(`about ${token}`)).not.toContain(token);
  });

  test('are held back when they cannot be searched in time', async () => {
    const pool = createThreadPool({script: shipped, size: 1, limitMs: 1, limitMb: 512});
    const findings = await createSecretScanner(pool).scan('docs/a.md', 'x'.repeat(1_000_000));
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['unsearched']);
  });
});
