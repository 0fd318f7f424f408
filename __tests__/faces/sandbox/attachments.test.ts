import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {startBench, upload, type Bench} from './caller.ts';

const token = {'X-Atlassian-Token': 'nocheck'};
let bench: Bench;
beforeAll(async () => {
  bench = await startBench({maxAttachmentBytes: 1000});
});
afterAll(() => bench.sandbox.close());

describe('attachments', () => {
  test('are created once, then replaced, and keep every version', async () => {
    const {call, sandbox} = bench;
    const id = await bench.make('With files');
    const path = `/rest/api/content/${id}/child/attachment`;
    expect((await call('POST', path, upload('a b.txt', 'one'))).status).toBe(403);
    const created = await call('POST', path, upload('a b.txt', 'one', 'plain'), token);
    expect(created.json['results']?.[0]).toMatchObject({
      type: 'attachment',
      title: 'a b.txt',
      version: {number: 1, minorEdit: true},
      extensions: {fileSize: 3, mediaType: 'text/plain'}
    });
    const again = await call('POST', path, upload('a b.txt', 'two'), token);
    expect([again.status, again.json['message']]).toEqual([
      400,
      'Cannot add a new attachment with same file name as an existing attachment: a b.txt'
    ]);
    const replaced = await call('PUT', path, upload('a b.txt', 'three', 'x'), token);
    const attachmentId = replaced.json['results']?.[0]?.['id'] as string;
    const single = await call('POST', `${path}/${attachmentId}/data`, upload('other.txt', 'fourth'), {
      'X-Atlassian-Token': 'no-check'
    });
    expect(single.json).toMatchObject({id: attachmentId, title: 'a b.txt', version: {number: 3}});
    const {json} = await call('GET', `/api/v2/pages/${id}/attachments?filename=a%20b.txt`);
    expect(json['results']).toMatchObject([
      {
        id: attachmentId,
        pageId: id,
        fileSize: 6,
        comment: '',
        version: {number: 3},
        downloadLink: expect.stringMatching(/^\/download\/attachments\/\d+\/a%20b\.txt\?/)
      }
    ]);
    const names = sandbox.store.attachment(attachmentId)?.versions.map(({fileId}) => fileId);
    expect(new Set(names).size).toBe(3);
    expect((await call('GET', `/api/v2/pages/${id}`)).json).toMatchObject({version: {number: 1}});
  });

  test('are downloaded from a media address that wants no credential', async () => {
    const id = await bench.make('Download');
    await bench.call('PUT', `/rest/api/content/${id}/child/attachment`, upload('ä.bin', 'bytes'), token);
    const {json} = await bench.call('GET', `/api/v2/pages/${id}/attachments`);
    const attachment = json['results']?.[0] as unknown as {id: string; downloadLink: string};
    for (const path of [
      attachment.downloadLink,
      `/rest/api/content/${id}/child/attachment/${attachment.id}/download`
    ]) {
      const answer = await bench.call('GET', path);
      expect(answer.status).toBe(302);
      expect(await (await fetch(answer.headers.get('location') ?? '')).text()).toBe('bytes');
    }
  });

  test('have comments in Latin-1, unless their part says otherwise', async () => {
    const id = await bench.make('Comments');
    const comment = async (type: string): Promise<unknown> => {
      const boundary = 'xyz';
      const part = (head: string, text: string) =>
        `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
      const body =
        part('name="file"; filename="é.txt"\r\nContent-Type: text/plain', 'x') +
        part(`name="comment"${type}`, 'é') +
        `--${boundary}--\r\n`;
      const response = await fetch(`${bench.sandbox.url}/rest/api/content/${id}/child/attachment`, {
        method: 'PUT',
        headers: {
          ...token,
          Authorization: `Basic ${btoa('ann@example.com:token')}`,
          'Content-Type': `multipart/form-data; boundary=${boundary}`
        },
        body
      });
      const json = (await response.json()) as {results: {title: string; metadata: {comment: string}}[]};
      return [json.results[0]?.title, json.results[0]?.metadata.comment];
    };
    expect(await comment('')).toEqual(['é.txt', 'Ã©']);
    expect(await comment('\r\nContent-Type: text/plain; charset=utf-8')).toEqual(['é.txt', 'é']);
  });

  test('are refused when they are too large, badly named, missing, or for nothing', async () => {
    const id = await bench.make('Refused files');
    const path = `/rest/api/content/${id}/child/attachment`;
    expect((await bench.call('PUT', path, upload('big', 'x'.repeat(1001)), token)).status).toBe(404);
    expect((await bench.call('PUT', path, upload('a/b', 'x'), token)).status).toBe(400);
    expect((await bench.call('PUT', path, new FormData(), token)).status).toBe(400);
    expect((await bench.call('PUT', path, {}, token)).status).toBe(415);
    expect(
      (await bench.call('PUT', '/rest/api/content/1/child/attachment', upload('a', 'x'), token)).status
    ).toBe(404);
    expect(bench.sandbox.store.attachments(id)).toEqual([]);
  });

  test('can hang on a draft, and go along when it is published', async () => {
    const draft = await bench.call('POST', '/api/v2/pages', {
      spaceId: bench.spaceId,
      status: 'draft',
      title: 'Draft with file'
    });
    const id = draft.json['id'] as string;
    const path = `/rest/api/content/${id}/child/attachment`;
    expect((await bench.call('PUT', path, upload('a', 'x'), token)).status).toBe(404);
    expect((await bench.call('PUT', `${path}?status=draft`, upload('a', 'x'), token)).status).toBe(200);
    await bench.put(id, 1);
    expect((await bench.call('GET', `/api/v2/pages/${id}/attachments`)).json['results']).toHaveLength(1);
  });

  test('are listed and renamed by v1, and have their versions in v2', async () => {
    const id = await bench.make('Renamed files');
    const path = `/rest/api/content/${id}/child/attachment`;
    const made = await bench.call('POST', path, upload('a', 'x', 'first'), token);
    await bench.call('POST', path, upload('b', 'x'), token);
    await bench.call('PUT', path, upload('a', 'y', 'second'), token);
    const attachmentId = made.json['results']?.[0]?.['id'] as string;
    expect((await bench.call('PUT', `${path}/${attachmentId}`, {title: 'b'})).status).toBe(400);
    expect((await bench.call('PUT', `${path}/${attachmentId}`, {title: 'c'})).json).toMatchObject({
      title: 'c'
    });
    expect((await bench.call('GET', path)).json).toMatchObject({
      size: 2,
      results: [{title: 'c'}, {title: 'b'}]
    });
    const versions = await bench.call('GET', `/api/v2/attachments/${attachmentId}/versions`);
    expect(versions.json['results']).toMatchObject([
      {number: 2, message: 'second'},
      {number: 1, message: 'first'}
    ]);
    expect((await bench.call('POST', `${path}/att1/data`, upload('a', 'x'), token)).status).toBe(404);
  });

  test('beyond all bounds are cut off with 413', async () => {
    const form = upload('huge', 'x'.repeat(11 * 1024 * 1024));
    const path = `/rest/api/content/${bench.homeId}/child/attachment`;
    expect((await bench.call('PUT', path, form, token)).status).toBe(413);
  });

  test('go to the trash, and then for good', async () => {
    const id = await bench.make('Removed files');
    const path = `/rest/api/content/${id}/child/attachment`;
    const {json} = await bench.call('POST', path, upload('a', 'x'), token);
    const attachmentId = json['results']?.[0]?.['id'] as string;
    const remove = (query: string) =>
      bench.call('DELETE', `/api/v2/attachments/${attachmentId}${query}`).then(({status}) => status);
    expect([
      await remove('?purge=true'),
      await remove(''),
      await remove(''),
      await remove('?purge=true')
    ]).toEqual([404, 204, 404, 204]);
    expect((await bench.call('GET', `/api/v2/attachments/${attachmentId}`)).status).toBe(404);
    const bare = await bench.call('DELETE', `/api/v2/attachments/${attachmentId.slice(3)}`);
    expect([bare.status, bare.text]).toEqual([400, expect.stringContaining('Expected type is ContentId')]);
    expect((await bench.call('POST', path, upload('a', 'x'), token)).status).toBe(200);
  });
});
