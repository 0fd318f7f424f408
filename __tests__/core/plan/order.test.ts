import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {
  type DesiredPage,
  type RemotePage,
  toPageId,
  toSourcePath,
  toSpaceId,
  toSpaceKey
} from '../../../src/core/model.ts';
import {findDependencies} from '../../../src/core/plan/dependencies.ts';
import type {Operation} from '../../../src/core/plan/operation.ts';
import {orderOperations} from '../../../src/core/plan/order.ts';

const page = (name: string, title: string, parent?: string): DesiredPage => ({
  entry: {
    path: toSourcePath(`${name}.md`),
    space: toSpaceKey('DOC'),
    adopt: false,
    ...(parent === undefined ? {} : {parent: {kind: 'path', path: toSourcePath(`${parent}.md`)}})
  },
  title,
  body: [],
  labels: [],
  attachments: [],
  readOnly: true
});

const remote = (id: string, title: string, parentId?: string): RemotePage => ({
  id: toPageId(id),
  title,
  status: 'current',
  spaceId: toSpaceId('7'),
  version: {number: 1, message: ''},
  url: '',
  ...(parentId === undefined ? {} : {parentId: toPageId(parentId)})
});

const create = (name: string, title = name, parent?: string): Operation => ({
  kind: 'create',
  page: page(name, title, parent)
});

const update = (name: string, {from, to}: {from: string; to: string}): Operation => ({
  kind: 'update',
  page: page(name, to),
  target: remote('1', from),
  changes: ['title']
});

const trash = (id: string, parentId?: string): Operation => ({
  kind: 'trash',
  path: toSourcePath(`${id}.md`),
  target: remote(id, id, parentId),
  space: toSpaceKey('DOC')
});

/** A plan as text: what happens to what. */
const describePlan = (operations: readonly Operation[]) =>
  orderOperations(operations).operations.map(operation => {
    if (operation.kind === 'retitle')
      return `retitle ${operation.page.entry.path} to ${operation.temporaryTitle}`;
    return `${operation.kind} ${'page' in operation ? operation.page.entry.path : operation.path}`;
  });

describe('the order of operations', () => {
  test('puts parents before children', () => {
    expect(
      describePlan([create('leaf', 'leaf', 'branch'), create('branch', 'branch', 'root'), create('root')])
    ).toEqual(['create root.md', 'create branch.md', 'create leaf.md']);
  });

  test('frees a title before it is taken, whatever its case', () => {
    expect(describePlan([create('new', 'GUIDE'), update('old', {from: 'Guide', to: 'Old guide'})])).toEqual([
      'update old.md',
      'create new.md'
    ]);
  });

  test('gives one page of a ring a temporary title', () => {
    const plan = describePlan([
      update('a', {from: 'A', to: 'B'}),
      update('b', {from: 'B', to: 'C'}),
      update('c', {from: 'C', to: 'A'})
    ]);
    expect(plan).toHaveLength(4);
    expect(plan.filter(step => step.startsWith('retitle'))).toHaveLength(1);
    const retitled = /^retitle (\S+)/.exec(plan.find(step => step.startsWith('retitle')) ?? '')?.[1] ?? '';
    expect(plan.indexOf(`update ${retitled}`)).toBeGreaterThan(
      plan.findIndex(step => step.startsWith('retitle'))
    );
  });

  test('lets a child wait only for a parent that has to be made', () => {
    const child = create('leaf', 'leaf', 'branch');
    expect(findDependencies([update('branch', {from: 'branch', to: 'branch'}), child])).toEqual([[], []]);
    expect(findDependencies([create('branch'), child])).toEqual([[], [0]]);
  });

  test('removes last, and children before parents', () => {
    expect(describePlan([trash('10'), trash('11', '10'), create('a')])).toEqual([
      'create a.md',
      'trash 11.md',
      'trash 10.md'
    ]);
  });

  test('trashes a page before another one takes its title, once its children have left it', () => {
    const taker = update('a', {from: 'A', to: '10'});
    expect(describePlan([taker, trash('10'), create('b')])).toEqual([
      'trash 10.md',
      'update a.md',
      'create b.md'
    ]);
    const child: Operation = {kind: 'move', page: page('c', 'C'), target: remote('2', 'C', '10')};
    expect(describePlan([taker, trash('10'), child])).toEqual(['move c.md', 'trash 10.md', 'update a.md']);
  });

  test('takes a page that needs the title of its trashed parent away from it first', () => {
    const taker: Operation = {
      kind: 'update',
      page: page('a', '10'),
      target: remote('1', 'A', '10'),
      changes: ['title']
    };
    const plan = describePlan([taker, trash('10')]);
    expect(plan.map(step => step.split(' ')[0])).toEqual(['retitle', 'trash', 'update']);
  });

  test('never runs an operation before what it depends on, for any exchange of titles', () => {
    const permutation = fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E'], {minLength: 5, maxLength: 5});
    fc.assert(
      fc.property(permutation, titles => {
        const names = ['A', 'B', 'C', 'D', 'E'];
        const {operations} = orderOperations(
          names.map((from, index) => update(from.toLowerCase(), {from, to: titles[index] ?? from}))
        );
        // Play the plan: no title may be taken while another page has it.
        const held = new Map(names.map(name => [`${name.toLowerCase()}.md`, name]));
        for (const operation of operations) {
          if (operation.kind !== 'update' && operation.kind !== 'retitle') continue;
          const title = operation.kind === 'retitle' ? operation.temporaryTitle : operation.page.title;
          const others = [...held]
            .filter(([path]) => path !== operation.page.entry.path)
            .map(([, other]) => other);
          expect(others).not.toContain(title);
          held.set(operation.page.entry.path, title);
        }
        expect([...held.values()]).toEqual(titles);
        for (const [index, before] of findDependencies(operations).entries()) {
          for (const other of before) expect(other).toBeLessThan(index);
        }
      })
    );
  });
});
