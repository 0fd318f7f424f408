import {cpSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {describeState} from '../support/describe-state.ts';
import {createScenario, type Scenario} from '../support/scenario.ts';

/** The repository as the test wants it. */
interface Model {
  /** By name; the file is `docs/<folder>/<name>.md`. */
  readonly pages: Map<string, Wanted>;
  /** Content by name. */
  readonly images: Map<string, string>;
  defaultLabel: string | undefined;
}

interface Wanted {
  folder: string;
  title: string;
  text: number;
  parent: string;
  labels: readonly string[] | undefined;
  links: readonly string[];
  image: string | undefined;
}

/** One change of a push, as data, so that a counter-example can be read. */
type Change =
  | {readonly do: 'edit'; readonly page: number}
  | {readonly do: 'add'; readonly link: number; readonly parent: number}
  | {readonly do: 'remove'; readonly page: number; readonly byHand: boolean}
  | {readonly do: 'rename'; readonly page: number; readonly edit: boolean; readonly tellMapping: boolean}
  | {readonly do: 'retitle'; readonly page: number}
  | {readonly do: 'swap titles'; readonly page: number; readonly other: number}
  | {readonly do: 'move'; readonly page: number; readonly under: number}
  | {readonly do: 'link'; readonly page: number; readonly to: number}
  | {readonly do: 'image'; readonly page: number; readonly name: number}
  | {readonly do: 'change image'; readonly name: number}
  | {readonly do: 'rename image'; readonly name: number}
  | {readonly do: 'restore'; readonly page: number; readonly withId: boolean}
  | {readonly do: 'label'; readonly page: number; readonly labels: readonly string[]}
  | {readonly do: 'default label'; readonly label: string | undefined};

const index = fc.nat({max: 9});
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({do: fc.constant('edit' as const), page: index}),
  fc.record({do: fc.constant('add' as const), link: index, parent: index}),
  fc.record({do: fc.constant('remove' as const), page: index, byHand: fc.boolean()}),
  fc.record({do: fc.constant('rename' as const), page: index, edit: fc.boolean(), tellMapping: fc.boolean()}),
  fc.record({do: fc.constant('retitle' as const), page: index}),
  fc.record({do: fc.constant('swap titles' as const), page: index, other: index}),
  fc.record({do: fc.constant('move' as const), page: index, under: index}),
  fc.record({do: fc.constant('link' as const), page: index, to: index}),
  fc.record({do: fc.constant('image' as const), page: index, name: fc.nat({max: 2})}),
  fc.record({do: fc.constant('change image' as const), name: fc.nat({max: 2})}),
  fc.record({do: fc.constant('rename image' as const), name: fc.nat({max: 2})}),
  fc.record({do: fc.constant('restore' as const), page: index, withId: fc.boolean()}),
  fc.record({
    do: fc.constant('label' as const),
    page: index,
    labels: fc.subarray(['red', 'green', 'blue'])
  }),
  fc.record({do: fc.constant('default label' as const), label: fc.constantFrom(undefined, 'all')})
);

describe('an incremental sync', () => {
  test('ends where a full sync of the same files into an empty Confluence ends, after every push', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 4}),
        // A full sync has to find by itself what the push tells.
        fc.boolean(),
        async (pushes, isFull) => {
          const scene = await createScenario();
          try {
            const driver = createDriver(scene);
            for (const push of [[], ...pushes]) {
              for (const one of push) driver.apply(one);
              driver.write();
              scene.commit();
              const ran = await scene.sync(...(isFull ? ['--full'] : []), '--on-removed', 'trash');
              expect({status: ran.status, errors: describeErrors(ran.report)}).toEqual({
                status: 0,
                errors: []
              });
              driver.followMapping();
              scene.commit();
              const again = await scene.sync('--full', '--on-removed', 'trash', '--dry-run');
              expect(again.report.pages.filter(page => page.status !== 'unchanged')).toEqual([]);
              expect(describeState(scene)).toEqual(await describeFreshState(scene));
            }
          } finally {
            await scene.close();
          }
        }
      ),
      {numRuns: Number(process.env['HISTORIES'] ?? 12)}
    );
  }, 600_000);
});

function createDriver(scene: Scenario) {
  const model: Model = {
    pages: new Map(),
    images: new Map([
      ['0', 'first image'],
      ['1', 'second image'],
      ['2', 'third image']
    ]),
    defaultLabel: undefined
  };
  let count = 0;
  /** Keys of the mapping that still have the path before a rename. */
  const keys = new Map<string, string>();
  /** Pages whose file was renamed in this push. */
  const moved = new Set<string>();
  /** Pages that were removed, with the id that their entry had. */
  const removed = new Map<string, {readonly wanted: Wanted; readonly id: unknown}>();
  /** Ids that come back with their entries. */
  const ids = new Map<string, unknown>();
  const names = () => [...model.pages.keys()];
  const pick = (at: number) => names()[at % names().length] ?? '';
  const page = (at: number): Wanted => model.pages.get(pick(at)) as Wanted;
  const add = (parent: string, links: readonly string[]): void => {
    count += 1;
    model.pages.set(`p${count}`, {
      folder: 'a',
      title: `Page ${count}`,
      text: 0,
      parent,
      labels: undefined,
      links,
      image: undefined
    });
  };
  const isUnder = (name: string, above: string): boolean =>
    name === above || (model.pages.has(name) && isUnder(model.pages.get(name)?.parent ?? '', above));
  model.pages.set('root', {
    folder: 'a',
    title: 'Root',
    text: 0,
    parent: '',
    labels: undefined,
    links: [],
    image: '0'
  });
  add('root', ['root']);
  add('p1', ['p1', 'root']);
  const pathOf = (name: string) => `docs/${model.pages.get(name)?.folder}/${name}.md`;
  const changes: {readonly [Kind in Change['do']]: (change: Extract<Change, {do: Kind}>) => void} = {
    edit: ({page: at}) => void (page(at).text += 1),
    add: ({link, parent}) => add(pick(parent), [pick(link)]),
    remove({page: at, byHand}) {
      const name = pick(at);
      if (name === 'root') return;
      const id = entryOf(readMapping(scene), name)?.['page_id'];
      removed.set(name, {wanted: page(at), id});
      // Somebody edits the page before it is removed.
      if (byHand && typeof id === 'string')
        scene.sandbox.act({do: 'edit', page: id, body: '<p>By hand.</p>', as: 'bot@example.com'});
      model.pages.delete(name);
      keys.delete(name);
      for (const other of model.pages.values()) if (other.parent === name) other.parent = 'root';
    },
    rename({page: at, edit, tellMapping}) {
      const name = pick(at);
      // Moved twice in one push, the mapping could have a path that was never committed.
      if (moved.has(name)) return;
      moved.add(name);
      if (!tellMapping) keys.set(name, pathOf(name));
      const wanted = page(at);
      wanted.folder = wanted.folder === 'a' ? 'b' : 'a';
      if (edit) wanted.text += 1;
    },
    restore({page: at, withId}) {
      const [name, {wanted, id} = {}] = [...removed][at % Math.max(1, removed.size)] ?? [];
      if (name === undefined || wanted === undefined) return;
      removed.delete(name);
      if (withId) ids.set(name, id);
      count += 1;
      // Its title may have been taken meanwhile, and its parent may be gone.
      const isTaken = [...model.pages.values()].some(({title}) => title === wanted.title);
      const parent = model.pages.has(wanted.parent) ? wanted.parent : 'root';
      model.pages.set(name, {...wanted, parent, ...(isTaken ? {title: `Title ${count}`} : {})});
    },
    retitle({page: at}) {
      count += 1;
      page(at).title = `Title ${count}`;
    },
    'swap titles'({page: at, other}) {
      const [a, b] = [page(at), page(other)];
      [a.title, b.title] = [b.title, a.title];
    },
    move({page: at, under}) {
      const [name, above] = [pick(at), pick(under)];
      if (name !== 'root' && !isUnder(above, name)) page(at).parent = above;
    },
    link: ({page: at, to}) => void (page(at).links = [...page(at).links, pick(to)]),
    image: ({page: at, name}) =>
      void (page(at).image =
        page(at).image === undefined ? [...model.images.keys()][name % model.images.size] : undefined),
    'change image'({name}) {
      const [image, content] = [...model.images][name % model.images.size] ?? ['0', ''];
      model.images.set(image, `${content}, changed`);
    },
    'rename image'({name}) {
      const old = [...model.images.keys()][name % model.images.size] ?? '';
      const content = model.images.get(old) ?? '';
      count += 1;
      const next = `${count}`;
      model.images.delete(old);
      model.images.set(next, content);
      for (const wanted of model.pages.values()) if (wanted.image === old) wanted.image = next;
    },
    label: ({page: at, labels}) => void (page(at).labels = labels),
    'default label': ({label}) => void (model.defaultLabel = label)
  };
  const keyOf = (name: string) => keys.get(name) ?? pathOf(name);
  return {
    apply: (one: Change) => (changes[one.do] as (change: Change) => void)(one),
    write() {
      const before = readMapping(scene);
      rmSync(path.join(scene.root, 'docs', 'a'), {recursive: true, force: true});
      rmSync(path.join(scene.root, 'docs', 'b'), {recursive: true, force: true});
      rmSync(path.join(scene.root, 'docs', 'img'), {recursive: true, force: true});
      const entries: Record<string, object> = {
        $defaults: {space: 'DOC', ...(model.defaultLabel === undefined ? {} : {labels: [model.defaultLabel]})}
      };
      for (const [name, {title, text, parent, labels, links, image}] of model.pages) {
        // Every other link is written out in full.
        const base = (link: string) =>
          Number(link.slice(1)) % 2 === 0 ? '../..' : 'https://github.com/acme/handbook/blob/main';
        const target = (link: string) => `[to ${link}](${base(link)}/${pathOf(link)})`;
        const known = entryOf(before, name) ?? {page_id: ids.get(name)};
        // Git sees a rename where most lines are the same.
        const lines = [
          `Text ${text}.`,
          ...['One', 'Two', 'Three'].map(word => `${word} line of ${name} that stays as it is.`)
        ];
        lines.push(...links.map(link => (model.pages.has(link) ? target(link) : `gone: ${link}`)));
        if (image !== undefined) lines.push(`![image](../img/${image}.png)`);
        scene.write({[pathOf(name)]: `# Heading\n\n${lines.join('\n\n')}\n`});
        entries[keyOf(name)] = {
          title,
          ...(known['page_id'] === undefined ? {} : {page_id: known['page_id']}),
          ...(parent === '' ? {} : {parent: keyOf(parent)}),
          ...(labels === undefined ? {} : {labels})
        };
      }
      for (const [name, content] of model.images) scene.write({[`docs/img/${name}.png`]: content});
      scene.mapping(entries as Record<string, object>);
    },
    /** The sync has moved the keys of renamed files. */
    followMapping() {
      keys.clear();
      moved.clear();
      ids.clear();
    }
  };
}

function entryOf(mapping: Record<string, Record<string, unknown>>, name: string) {
  return Object.entries(mapping).find(([key]) => key.endsWith(`/${name}.md`))?.[1];
}

function readMapping(scene: Scenario): Record<string, Record<string, unknown>> {
  try {
    return scene.readMapping();
  } catch {
    return {};
  }
}

function describeErrors(report: Awaited<ReturnType<Scenario['sync']>>['report']): readonly string[] {
  return [
    ...report.messages.filter(({severity}) => severity === 'error').map(({message}) => message),
    ...report.pages.flatMap(({error}) => error ?? [])
  ];
}

/** The same files, synced into a Confluence that has seen nothing before. */
async function describeFreshState(scene: Scenario): Promise<unknown> {
  const fresh = await createScenario();
  try {
    cpSync(path.join(scene.root, 'docs'), path.join(fresh.root, 'docs'), {recursive: true});
    const mapping = readFileSync(path.join(scene.root, 'docs/.confluence-mapping.json'), 'utf8');
    fresh.write({'docs/.confluence-mapping.json': mapping.replaceAll(/,\s*"page_id": "\d+"/g, '')});
    const {status} = await fresh.sync();
    expect(status).toBe(0);
    return describeState(fresh);
  } finally {
    await fresh.close();
  }
}
