import {spawn, type ChildProcess} from 'node:child_process';
import {appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {build} from 'esbuild';
import {createCaller, startBench, storage, upload} from './caller.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
afterAll(() => rmSync(folder, {recursive: true}));

const dump = async (origin: string): Promise<unknown> => (await fetch(`${origin}/__sandbox/state`)).json();

describe('a data folder', () => {
  test('brings back everything after a restart, with ids that go on', async () => {
    const dataDir = path.join(folder, 'restart');
    const first = await startBench({dataDir});
    const id = await first.make('Kept', {body: storage('<p>one & two</p>'.replace('&', '&amp;'))});
    await first.put(id, 2);
    await first.call('POST', `/rest/api/content/${id}/label`, [{prefix: 'global', name: 'kept'}]);
    await first.call('POST', `/api/v2/pages/${id}/properties`, {key: 'k', value: {deep: [1, null]}});
    await first.call('PUT', `/rest/api/content/${id}/child/attachment`, upload('a.txt', 'bytes'), {
      'X-Atlassian-Token': 'nocheck'
    });
    first.sandbox.act({do: 'comment', page: id, text: 'kept', selection: 'y'});
    first.sandbox.act({do: 'restrict', page: id, update: ['ann@example.com']});
    const purged = await first.make('Purged');
    first.sandbox.act({do: 'trash', page: purged});
    first.sandbox.act({do: 'purge', page: purged});
    await first.call('POST', '/api/v2/pages', {spaceId: first.spaceId, status: 'draft', title: 'Draft'});
    const before = await dump(first.sandbox.origin);
    await first.sandbox.close();

    const second = await startBench({dataDir});
    expect(await dump(second.sandbox.origin)).toEqual(before);
    const attachment = second.sandbox.store.attachments(id)[0];
    expect(
      Buffer.from(second.sandbox.store.bytes(attachment?.versions[0]?.fileId ?? '') ?? []).toString()
    ).toBe('bytes');
    expect(Number(await second.make('Next'))).toBeGreaterThan(Number(purged));
    expect(
      (
        await second.call('POST', '/api/v2/pages', {
          spaceId: second.spaceId,
          title: 'page ' + id,
          body: storage('')
        })
      ).status
    ).toBe(400);
    expect((await second.put(id, 3)).status).toBe(200);
    await second.sandbox.close();
  });

  test('cuts off what a crash left unfinished, and goes on behind it', async () => {
    const dataDir = path.join(folder, 'torn');
    const first = await startBench({dataDir});
    const id = await first.make('Whole');
    await first.sandbox.close();
    appendFileSync(path.join(dataDir, 'journal.jsonl'), '[{"kind":"page","value":{"id":"99');
    for (const title of ['After one', 'After two']) {
      const next = await startBench({dataDir});
      expect(next.sandbox.store.page(id)?.title).toBe('Whole');
      await next.make(title);
      await next.sandbox.close();
    }
    const last = await startBench({dataDir});
    expect(last.sandbox.store.pages(last.spaceId).map(({title}) => title)).toEqual([
      'Docs',
      'Whole',
      'After one',
      'After two'
    ]);
    await last.sandbox.close();
  });
});

describe('a data folder that is broken', () => {
  test('is refused with the place, and not overwritten', async () => {
    const dataDir = path.join(folder, 'broken');
    const first = await startBench({dataDir});
    await first.sandbox.close();
    appendFileSync(path.join(dataDir, 'journal.jsonl'), 'oops\n[]\n');
    await expect(startBench({dataDir})).rejects.toThrow(/journal\.jsonl:\d+: this line is no JSON/);
    expect(readFileSync(path.join(dataDir, 'journal.jsonl'), 'utf8')).toMatch(/oops\n\[\]\n$/);
  });
});

describe('a process that is killed', () => {
  const program = path.join(folder, 'sandbox.mjs');
  beforeAll(() =>
    build({
      stdin: {
        contents: `import {startSandbox} from './src/faces/sandbox/index.ts';
          const sandbox = await startSandbox({dataDir: process.argv[2], spaces: [{key: 'DOC'}]});
          console.log(sandbox.url);`,
        resolveDir: path.resolve(import.meta.dirname, '../../..'),
        loader: 'ts'
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
      banner: {
        js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"
      }
    })
  );

  const start = async (dataDir: string): Promise<{url: string; child: ChildProcess}> => {
    const child = spawn(process.execPath, [program, dataDir], {stdio: ['ignore', 'pipe', 'inherit']});
    const url = await new Promise<string>(resolve =>
      child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()))
    );
    return {url, child};
  };

  test('loses nothing that it has answered for', async () => {
    const dataDir = path.join(folder, 'killed');
    const answered: string[] = [];
    for (let round = 0; round < 3; round++) {
      const {url, child} = await start(dataDir);
      const call = createCaller(url);
      const gone = new Promise(resolve => child.once('exit', resolve));
      const space = (await call('GET', '/api/v2/spaces')).json['results']?.[0]?.['id'];
      const write = async (worker: number): Promise<void> => {
        for (let number = 0; ; number++) {
          const title = `Round ${round} worker ${worker} page ${number}`;
          const {json, status} = await call('POST', '/api/v2/pages', {
            spaceId: space,
            title,
            body: storage('<p>x</p>')
          });
          if (status === 200) answered.push(json['id'] as string);
          if (answered.length === (round + 1) * 40) child.kill('SIGKILL');
        }
      };
      await Promise.allSettled([0, 1, 2].map(write));
      await gone;
    }
    const {url, child} = await start(dataDir);
    const {json} = await createCaller(url)('GET', `/api/v2/pages?limit=250&id=${answered.join()}`);
    expect((json['results'] as unknown as {id: string}[]).map(({id}) => id)).toEqual(
      answered.toSorted((a, b) => Number(a) - Number(b))
    );
    expect(readdirSync(dataDir).toSorted()).toEqual(['files', 'journal.jsonl']);
    child.kill('SIGKILL');
  });
});
