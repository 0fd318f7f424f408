import {describe, expect, test} from '@jest/globals';
import {toPageId, toSourcePath, toSpaceKey, type DesiredPage} from '../../../src/core/model.ts';
import {countWrites, estimateReads} from '../../../src/core/plan/cost.ts';
import type {Operation} from '../../../src/core/plan/operation.ts';

const entry = {path: toSourcePath('a.md'), space: toSpaceKey('A'), adopt: false};
const bare: DesiredPage = {entry, title: 'A', body: [], labels: [], attachments: [], readOnly: false};
const file = {name: 'x.png', mediaType: 'image/png', digest: 'd', source: {kind: 'text', text: ''}} as const;
const rich: DesiredPage = {...bare, labels: ['l'], attachments: [file, file], readOnly: true};
const target = {id: toPageId('1')};
/** Only what the cost depends on. */
const operation = (fields: object): Operation => ({target, ...fields}) as unknown as Operation;

describe('what a plan costs', () => {
  test.each([
    [{kind: 'create', page: bare}, 2],
    [{kind: 'create', page: rich}, 7],
    [{kind: 'update', page: rich, changes: ['body']}, 1],
    [{kind: 'update', page: rich, changes: ['title', 'labels', 'attachments', 'access', 'place']}, 4],
    [{kind: 'update', page: bare, changes: ['body', 'labels', 'attachments']}, 1],
    [{kind: 'complete', page: rich}, 1],
    [{kind: 'complete', page: bare}, 0],
    [{kind: 'move'}, 1],
    [{kind: 'retitle'}, 1],
    [{kind: 'archive'}, 1],
    [{kind: 'trash'}, 1],
    [{kind: 'skip'}, 0]
  ])('%j takes %i writes', (fields, writes) => {
    expect(countWrites(operation(fields))).toBe(writes);
  });

  test('pages are read 250 at a time, new ones looked for one by one', () => {
    expect(estimateReads({known: 0, created: 0})).toBe(0);
    expect(estimateReads({known: 250, created: 0})).toBe(3);
    expect(estimateReads({known: 251, created: 2})).toBe(6);
  });
});
