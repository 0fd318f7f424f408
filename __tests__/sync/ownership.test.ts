import {rmSync} from 'node:fs';
import path from 'node:path';
import {execFileSync} from 'node:child_process';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, type Scenario} from '../support/scenario.ts';

let scene: Scenario;
const neighbours: Scenario[] = [];

beforeEach(async () => {
  scene = await createScenario();
  scene.write({'docs/a.md': '# A\n\nText of A.\n', 'docs/b.md': '# B\n\nText of B.\n'});
  scene.mapping({
    'docs/a.md': {space: 'DOC', title: 'A'},
    'docs/b.md': {space: 'DOC', title: 'B', parent: 'docs/a.md'}
  });
  await scene.sync();
  scene.commit();
});

afterEach(async () => {
  for (const neighbour of neighbours.splice(0)) await neighbour.close();
  await scene.close();
});

/** Another repository that publishes to the same Confluence. */
async function createNeighbour(repository: string): Promise<Scenario> {
  const neighbour = await createScenario({repository, neighbourOf: scene});
  neighbours.push(neighbour);
  return neighbour;
}

const snapshot = () =>
  scene.pages().map(({id, title, status, parentId, versions}) => ({
    id,
    title,
    status,
    parentId,
    versions: versions.length
  }));
const errorOf = (report: Awaited<ReturnType<Scenario['sync']>>['report'], file: string) =>
  report.pages.find(page => page.path === file)?.error;

describe('two repositories in one space', () => {
  test('leave each other alone, also when one removes what its mapping does not list', async () => {
    const other = await createNeighbour('acme/website');
    other.write({'docs/a.md': '# A of the website\n'});
    other.mapping({'docs/a.md': {space: 'DOC', title: 'A of the website'}});
    const before = snapshot();
    expect((await other.sync('--full', '--on-removed', 'trash')).status).toBe(0);
    expect(snapshot().filter(({title}) => title !== 'A of the website')).toEqual(before);
    const after = snapshot();
    const {report} = await scene.sync('--full', '--on-removed', 'trash');
    expect(report.counts).toMatchObject({unchanged: 2, removed: 0});
    expect(snapshot()).toEqual(after);
  });

  test('cannot take a title from each other', async () => {
    const other = await createNeighbour('acme/website');
    other.write({'docs/x.md': 'Text.\n'});
    other.mapping({'docs/x.md': {space: 'DOC', title: 'b'}});
    const before = snapshot();
    const {status, report} = await other.sync();
    expect(status).toBe(1);
    expect(errorOf(report, 'docs/x.md')).toMatch(/"B" exists and was not written by this repository/);
    expect(snapshot()).toEqual(before);
  });

  test('cannot overwrite each other by an id in the mapping', async () => {
    const other = await createNeighbour('acme/website');
    other.write({'docs/a.md': 'Text.\n'});
    other.mapping({'docs/a.md': {space: 'DOC', title: 'A', page_id: scene.page('A').id}});
    const before = snapshot();
    expect((await other.sync()).status).toBe(1);
    expect(snapshot()).toEqual(before);
  });
});

describe('a repository with another name', () => {
  /** The same files and ids in a repository of another name: renamed, moved to another owner, or forked. */
  const createCopy = async (repository: string): Promise<Scenario> => {
    const copy = await createNeighbour(repository);
    execFileSync('cp', ['-r', path.join(scene.root, 'docs'), copy.root]);
    return copy;
  };

  test('does not touch the pages of the old one, and says how to hand them over', async () => {
    const fork = await createCopy('somebody/handbook');
    fork.write({'docs/a.md': '# A\n\nChanged in the fork.\n'});
    const before = snapshot();
    const {status, report} = await fork.sync();
    expect(status).toBe(1);
    expect(errorOf(report, 'docs/a.md')).toMatch(
      /not written by this repository: it says that it mirrors docs\/a\.md .*\(acme\/handbook\)\. .*"adopt": true/
    );
    expect(snapshot()).toEqual(before);
  });

  test('gets them by one run with adopt, with their ids, and without a second page', async () => {
    const renamed = await createCopy('acme/guide');
    const ids = snapshot().map(({id}) => id);
    const planned = await renamed.sync('--full', '--adopt', '--dry-run');
    expect(planned.report.pages.map(({reason}) => reason)).toEqual([
      'taken over (adopt)',
      'taken over (adopt)'
    ]);
    expect((await renamed.sync('--full', '--adopt')).status).toBe(0);
    expect(snapshot().map(({id}) => id)).toEqual(ids);
    const {report} = await renamed.sync();
    expect(report).toMatchObject({counts: {unchanged: 2}, requests: {writes: 0}});
    // From now on they are not the old one's any more.
    expect(errorOf((await scene.sync()).report, 'docs/a.md')).toBeUndefined();
  });
});

describe('two mappings of one repository in one space', () => {
  const second = 'handbook/mapping.json';
  const writeSecond = (entries: Readonly<Record<string, object>>): void =>
    scene.write({
      [second]: `${JSON.stringify(entries, undefined, 2)}\n`,
      'handbook/x.md': '# X\n\nText of X.\n'
    });
  const syncSecond = (...flags: string[]) => scene.sync('--full', '--mapping', second, ...flags);

  test('do not remove what the other one lists', async () => {
    writeSecond({'handbook/x.md': {space: 'DOC', title: 'X'}});
    expect((await syncSecond('--on-removed', 'trash')).report.counts).toMatchObject({created: 1, removed: 0});
    const all = snapshot();
    expect(all.map(({status}) => status)).toEqual(['current', 'current', 'current']);
    expect((await scene.sync('--full', '--on-removed', 'trash')).report.counts).toMatchObject({
      unchanged: 2,
      removed: 0
    });
    expect((await syncSecond('--on-removed', 'trash')).report.counts).toMatchObject({
      unchanged: 1,
      removed: 0
    });
    expect(snapshot()).toEqual(all);
  });

  test('each remove what they no longer list themselves', async () => {
    writeSecond({'handbook/x.md': {space: 'DOC', title: 'X'}});
    await syncSecond();
    const {id} = scene.page('X');
    writeSecond({'handbook/y.md': {space: 'DOC', title: 'Y'}});
    scene.write({'handbook/y.md': 'Y.\n'});
    expect((await syncSecond('--on-removed', 'trash')).report.counts).toMatchObject({created: 1, removed: 1});
    expect(scene.sandbox.store.page(id)?.status).toBe('trashed');
    expect(
      scene
        .pages()
        .map(({title}) => title)
        .toSorted()
    ).toEqual(['A', 'B', 'Y']);
  });

  test('cannot list one page twice', async () => {
    const before = snapshot();
    writeSecond({'handbook/x.md': {space: 'DOC', title: 'A', page_id: scene.page('A').id}});
    const {status, report} = await syncSecond();
    expect(status).toBe(1);
    expect(errorOf(report, 'handbook/x.md')).toMatch(/"adopt": true/);
    expect(snapshot()).toEqual(before);
  });

  test('a mapping file may get another name', async () => {
    scene.write({[second]: JSON.stringify(scene.readMapping())});
    rmSync(path.join(scene.root, 'docs/.confluence-mapping.json'));
    scene.write({'docs/a.md': '# A\n\nNewer text.\n'});
    const {status, report} = await syncSecond('--on-removed', 'trash');
    expect(status).toBe(0);
    expect(report.counts).toMatchObject({updated: 1, unchanged: 1, removed: 0});
  });
});

describe('a page with something under it', () => {
  test.each(['trash', 'archive'])('is kept with on-removed: %s, whatever lives there', async policy => {
    const {id} = scene.page('B');
    const credential = Buffer.from('bot@example.com:token-of-the-bot').toString('base64');
    await fetch(`${scene.sandbox.url}/api/v2/folders`, {
      method: 'POST',
      headers: {authorization: `Basic ${credential}`, 'content-type': 'application/json'},
      body: JSON.stringify({
        spaceId: scene.sandbox.store.spaces()[0]?.id,
        title: 'Their folder',
        parentId: id
      })
    });
    scene.mapping({'docs/a.md': scene.readMapping()['docs/a.md'] ?? {}});
    const {status, report} = await scene.sync('--full', '--on-removed', policy);
    expect(status).toBe(1);
    expect(report.pages.find(page => page.pageId === id)?.error).toMatch(
      /other pages or folders are under it/
    );
    expect(scene.page('B').status).toBe('current');
  });
});

describe('a mapping that lost its entries', () => {
  test('does not empty the space: nothing is removed beyond the limit', async () => {
    const names = Array.from({length: 60}, (_, index) => `docs/p${index}.md`);
    scene.write(Object.fromEntries(names.map(name => [name, 'Text.\n'])));
    scene.mapping({
      ...scene.readMapping(),
      ...Object.fromEntries(names.map((name, index) => [name, {space: 'DOC', title: `Page ${index}`}]))
    });
    await scene.sync();
    const before = snapshot();
    scene.mapping({'docs/a.md': scene.readMapping()['docs/a.md'] ?? {}});
    const {status, report} = await scene.sync('--full', '--on-removed', 'trash');
    expect(status).toBe(1);
    expect(report.counts.removed).toBe(0);
    expect(report.pages.flatMap(({error}) => error ?? [])[0]).toMatch(
      /more pages would be removed than one run may remove/
    );
    expect(snapshot()).toEqual(before);
  });
});
