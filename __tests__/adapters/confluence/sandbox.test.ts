import {afterEach, describe, expect, test} from '@jest/globals';
import {connectConfluence, type ConfluenceOptions} from '../../../src/adapters/confluence/index.ts';
import {toSpaceKey, type PageId, type RemotePage, type Space} from '../../../src/core/model.ts';
import {
  startSandbox,
  type FaultRule,
  type Sandbox,
  type SandboxOptions
} from '../../../src/faces/sandbox/index.ts';
import {createTestClock} from './start-client.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const BOT = {email: 'bot@acme.com', accountId: 'bot', displayName: 'Sync Bot', token: 'T0KEN'};

async function start(sandboxOptions: SandboxOptions = {}, options: Partial<ConfluenceOptions> = {}) {
  const sandbox = await startSandbox({users: [BOT], ...sandboxOptions});
  const clock = createTestClock();
  const connection = connectConfluence({
    url: sandbox.origin,
    email: BOT.email,
    token: BOT.token,
    gatewayUrl: sandbox.origin,
    clock,
    timeLimits: {request: 1500, upload: 1500},
    ...options
  });
  closers.push(() => sandbox.close(), connection.close);
  const [space] = await connection.reader.readSpaces([toSpaceKey('doc')]);
  if (!space) throw new Error('the sandbox has no space DOC');
  return {
    ...connection,
    writer: connection.createWriter(),
    stats: connection.requests,
    sandbox,
    clock,
    space
  };
}

type Fixture = Awaited<ReturnType<typeof start>>;

const contentOf = (title: string, mark = `[sync 1 ours] ${title}`) => ({
  title,
  body: `<p>${title}</p>`,
  message: mark
});

async function publishNew(
  {writer, space}: {writer: Fixture['writer']; space: Space},
  title: string
): Promise<RemotePage> {
  const draft = await writer.createDraft({space, title});
  return writer.publish(draft, space, contentOf(title));
}

/** Titles of all pages of the space but its home page. */
async function titlesOf({reader, space}: Fixture): Promise<string[]> {
  const titles: string[] = [];
  for await (const batch of reader.listPages(space.id)) {
    titles.push(...batch.filter(page => page.id !== space.homepageId).map(page => page.title));
  }
  return titles.sort();
}

async function readOne({reader}: Fixture, id: PageId): Promise<RemotePage | undefined> {
  return (await reader.readPages([id]))[0];
}

const writesOf = (sandbox: Sandbox): number => sandbox.requests.filter(({method}) => method !== 'GET').length;

describe('the life of a page', () => {
  test('draft, publish, update, move, trash, restore, archive', async () => {
    const fixture = await start();
    const {reader, writer, space, sandbox} = fixture;
    expect(await reader.connect()).toMatchObject({
      account: {id: 'bot', displayName: 'Sync Bot'},
      siteUrl: sandbox.url
    });
    const draft = await writer.createDraft({space, title: 'Guide'});
    expect(await titlesOf(fixture)).toEqual([]);
    const page = await writer.publish(draft, space, contentOf('Guide'));
    expect(page).toMatchObject({id: draft, title: 'Guide', status: 'current', parentId: space.homepageId});
    expect(page.version.message).toBe('[sync 1 ours] Guide');
    expect(page.url.startsWith(`${sandbox.url}/spaces/DOC/pages/${draft}`)).toBe(true);
    const parent = await publishNew(fixture, 'Parent');
    const moved = await writer.update(page, {...contentOf('Guide 2'), parentId: parent.id});
    expect(moved).toMatchObject({
      title: 'Guide 2',
      parentId: parent.id,
      version: {number: page.version.number + 1}
    });
    expect(await reader.hasChildren(parent.id)).toBe(true);
    expect(await reader.hasChildren(page.id)).toBe(false);
    expect(await readOne(fixture, page.id)).toEqual(moved);
    expect((await reader.findPages(space.id, ' guide  2')).map(found => found.id)).toEqual([page.id]);
    await writer.trash(page.id);
    const trashed = await readOne(fixture, page.id);
    expect(trashed?.status).toBe('trashed');
    await writer.trash(page.id);
    const restored = await writer.update(trashed ?? page, {...contentOf('Guide 3'), parentId: parent.id});
    expect(restored).toMatchObject({status: 'current', title: 'Guide 3', parentId: parent.id});
    expect(await readOne(fixture, page.id)).toEqual(restored);
    const messages: string[] = [];
    for await (const batch of reader.readVersions(page.id))
      messages.push(...batch.map(version => version.message));
    expect(messages[0]).toBe('[sync 1 ours] Guide 3');
    expect(messages.at(-1)).toBe('[sync 1 ours] Guide');
    await writer.archive(page.id);
    expect((await readOne(fixture, page.id))?.status).toBe('archived');
  });

  test.each(['one', 'next'] as const)('a site that publishes with version "%s"', async publishVersion => {
    const fixture = await start({publishVersion});
    const pages = [await publishNew(fixture, 'A'), await publishNew(fixture, 'B')];
    expect(pages.map(page => page.status)).toEqual(['current', 'current']);
    expect(await titlesOf(fixture)).toEqual(['A', 'B']);
  });

  test('a discarded draft is gone', async () => {
    const {writer, space} = await start();
    const draft = await writer.createDraft({space, title: 'Guide'});
    await writer.discardDraft(draft);
    await writer.discardDraft(draft);
    await expect(writer.publish(draft, space, contentOf('Guide'))).rejects.toMatchObject({code: 'not-found'});
  });

  test('a title that is taken, in other case', async () => {
    const fixture = await start();
    await publishNew(fixture, 'Guide');
    await expect(publishNew(fixture, 'GUIDE ')).rejects.toMatchObject({code: 'title-taken', status: 400});
  });

  test('a list goes on past the first 250 pages', async () => {
    const fixture = await start();
    const made = await Promise.all(
      Array.from({length: 260}, (_, index) => publishNew(fixture, `Page ${index}`))
    );
    const before = fixture.stats().reads;
    expect(await fixture.reader.readPages(made.map(page => page.id))).toHaveLength(260);
    expect(fixture.stats().reads - before).toBe(2);
    expect(await titlesOf(fixture)).toHaveLength(260);
  });
});

describe('somebody else', () => {
  test('wrote in between: a conflict that says so', async () => {
    const fixture = await start();
    const page = await publishNew(fixture, 'Guide');
    await fixture.writer.update(page, contentOf('Guide', 'by hand'));
    await expect(fixture.writer.update(page, contentOf('Guide', '[sync 1 ours] late'))).rejects.toMatchObject(
      {
        code: 'conflict',
        message: expect.stringContaining('it was edited in Confluence meanwhile')
      }
    );
    expect((await readOne(fixture, page.id))?.version.message).toBe('by hand');
  });
});

describe('faults on the way', () => {
  const rules: readonly (readonly [string, Partial<FaultRule>])[] = [
    ['refused for the rate', {action: {kind: 'status', status: 429}}],
    ['connection cut before', {action: {kind: 'reset-before'}}],
    ['connection cut after', {action: {kind: 'reset-after'}}],
    ['answer cut in half', {action: {kind: 'truncate'}}],
    ['server error', {action: {kind: 'status', status: 500}}],
    ['web page of a proxy', {action: {kind: 'html', status: 502}}],
    ['no answer, but done', {action: {kind: 'stall', after: true}}]
  ];

  test.each(rules)('%s: a page is published and updated exactly once all the same', async (_, rule) => {
    const fixture = await start();
    const {writer, space, sandbox} = fixture;
    const draft = await writer.createDraft({space, title: 'Guide'});
    const put = {method: 'PUT', path: '/pages/', ...rule} as FaultRule;
    sandbox.faults.add(put);
    const page = await writer.publish(draft, space, contentOf('Guide'));
    sandbox.faults.add(put);
    const updated = await writer.update(page, contentOf('Guide', '[sync 1 ours] second'));
    expect(updated.version.message).toBe('[sync 1 ours] second');
    const numbers: number[] = [];
    for await (const batch of fixture.reader.readVersions(page.id))
      numbers.push(...batch.map(version => version.number));
    expect(numbers).toEqual([page.version.number + 1, page.version.number]);
    expect(await titlesOf(fixture)).toEqual(['Guide']);
  });

  test('a draft whose reply is lost is not made again', async () => {
    const fixture = await start();
    fixture.sandbox.faults.add({method: 'POST', path: '/pages', action: {kind: 'reset-after'}});
    const before = writesOf(fixture.sandbox);
    await expect(publishNew(fixture, 'Guide')).rejects.toMatchObject({code: 'unavailable'});
    expect(writesOf(fixture.sandbox) - before).toBe(1);
    expect(await publishNew(fixture, 'Guide')).toMatchObject({title: 'Guide'});
  });

  test('a page that is not found for a moment after it was made gets its labels all the same', async () => {
    const fixture = await start();
    fixture.sandbox.faults.add({method: 'PUT', path: '/pages/', action: {kind: 'lag', reads: 2}});
    const page = await publishNew(fixture, 'Guide');
    await fixture.writer.writeManagedLabels(page.id, ['a'], false);
    expect(await fixture.reader.readManagedLabels(page.id)).toEqual(['a']);
  });
});

describe('what belongs to a page', () => {
  test('labels, and the memory of ours', async () => {
    const fixture = await start();
    const {reader, writer} = fixture;
    const {id} = await publishNew(fixture, 'Guide');
    await writer.addLabels(id, ['alpha', 'beta']);
    await writer.addLabels(id, ['beta', 'gamma']);
    await writer.removeLabel(id, 'alpha');
    await writer.removeLabel(id, 'alpha');
    expect([...(await reader.readLabels(id))].sort()).toEqual(['beta', 'gamma']);
    await writer.writeManagedLabels(id, ['beta'], false);
    await writer.writeManagedLabels(id, ['gamma'], false);
    expect(await reader.readManagedLabels(id)).toEqual(['gamma']);
  });

  test('attachments: new, new version, comment in any script, removed', async () => {
    const fixture = await start();
    const {reader, writer, sandbox} = fixture;
    const {id} = await publishNew(fixture, 'Guide');
    const upload = {
      name: 'Grün.png',
      mediaType: 'image/png',
      bytes: Buffer.from([137, 80, 78, 71, 13, 10]),
      comment: 'digest=é1'
    };
    await writer.attach(id, upload);
    const [first] = await reader.readAttachments(id);
    expect(first).toMatchObject({name: 'Grün.png', comment: 'digest=é1'});
    sandbox.faults.add({method: 'PUT', path: '/child/attachment', action: {kind: 'reset-after'}});
    await writer.attach(id, {...upload, comment: 'digest=2'});
    const [second, ...others] = await reader.readAttachments(id);
    expect([second, others]).toEqual([{id: first?.id, name: 'Grün.png', comment: 'digest=2'}, []]);
    if (second) await writer.detach(second);
    if (second) await writer.detach(second);
    expect(await reader.readAttachments(id)).toEqual([]);
  });

  test('read-only keeps others from editing, and is taken away again', async () => {
    const ann = {email: 'ann@acme.com', accountId: 'ann', token: 'ANN'};
    const fixture = await start({users: [BOT, ann]});
    const page = await publishNew(fixture, 'Guide');
    await fixture.writer.setReadOnly(page.id, true, false);
    const other = connectConfluence({
      url: fixture.sandbox.origin,
      email: ann.email,
      token: ann.token,
      clock: createTestClock()
    });
    closers.push(other.close);
    await expect(other.createWriter().update(page, contentOf('Guide', 'by Ann'))).rejects.toMatchObject({
      code: 'not-found'
    });
    expect(await fixture.writer.update(page, contentOf('Guide', '[sync 1 ours] by us'))).toMatchObject({
      version: {number: page.version.number + 1}
    });
    const writes = fixture.stats().writes;
    await fixture.writer.setReadOnly(page.id, true, false);
    expect(fixture.stats().writes).toBe(writes);
    await fixture.writer.setReadOnly(page.id, false, false);
    const current = await readOne(fixture, page.id);
    expect(await other.createWriter().update(current ?? page, contentOf('Guide', 'by Ann'))).toMatchObject({
      version: {message: 'by Ann'}
    });
  });

  test('the Free edition has no restrictions and no archive', async () => {
    const fixture = await start({plan: 'free'});
    const {id} = await publishNew(fixture, 'Guide');
    await expect(fixture.writer.setReadOnly(id, true, false)).rejects.toMatchObject({code: 'forbidden'});
    await expect(fixture.writer.archive(id)).rejects.toMatchObject({code: 'rejected'});
  });
});

describe('credentials', () => {
  test('a token with scopes works by itself, and what it lacks is named', async () => {
    const scopes = [
      'read:content-details:confluence',
      'read:space:confluence',
      'read:page:confluence',
      'write:page:confluence'
    ];
    const fixture = await start({users: [{...BOT, scopes}]});
    const page = await publishNew(fixture, 'Guide');
    expect(page.url.startsWith(`${fixture.sandbox.url}/spaces/DOC/`)).toBe(true);
    await expect(fixture.writer.trash(page.id)).rejects.toMatchObject({
      code: 'auth',
      message: expect.stringContaining('this needs delete:page:confluence.')
    });
  });

  test('a wrong token is told as such', async () => {
    await expect(start({}, {token: 'WRONG'})).rejects.toMatchObject({
      code: 'auth',
      message: expect.stringContaining('not expired or revoked')
    });
  });

  test('a space in which the account may not write', async () => {
    const fixture = await start({users: [{...BOT, readOnlySpaces: ['DOC']}]});
    await expect(publishNew(fixture, 'Guide')).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden|not-found/)
    });
  });
});
