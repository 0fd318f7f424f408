import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/core/report/report.ts';
import type {FaultAction, FaultRule} from '../../src/faces/sandbox/index.ts';
import {createScenario, type Scenario} from '../support/scenario.ts';

/** Time that only moves when somebody waits for a retry. */
function createHastyClock() {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    sleep: async (ms: number) => {
      skipped += ms;
    },
    random: () => 0,
    skipped: () => skipped
  };
}

let scene: Scenario;
let clock: ReturnType<typeof createHastyClock>;

beforeEach(async () => {
  clock = createHastyClock();
  scene = await createScenario({
    searchLagMs: 20_000,
    patience: {clock, timeLimits: {request: 400, upload: 400}}
  });
  scene.write({
    'docs/a.md': '# A\n\nText of A.\n',
    'docs/b.md': '# B\n\nText of B.\n\n![Map](map.png)\n',
    'docs/map.png': 'a map'
  });
  scene.mapping({
    'docs/a.md': {space: 'DOC', title: 'A', labels: ['howto']},
    'docs/b.md': {space: 'DOC', title: 'B', parent: 'docs/a.md'}
  });
});

afterEach(() => scene.close());

/** What a run has to come to while the fault is there; the run after it, without the fault, always repairs everything. */
interface Expected {
  readonly status: 0 | 1 | 2;
  /** Statuses of the pages A and B; absent when the run could not start. */
  readonly pages?: readonly [string, string];
  /** Looked for in what people are told: errors of pages, messages, standard error. */
  readonly says?: RegExp;
}

interface Case {
  readonly faults: readonly FaultRule[];
  /** What happens before the faulty run; by default nothing, so that it is the first sync. */
  readonly prepare?: () => Promise<void>;
  readonly flags?: readonly string[];
  readonly expected: Expected;
  /** Whether one more run repairs everything; absent: it does. */
  readonly lasting?: true;
}

const publish = {method: 'PUT', path: '/api/v2/pages/\\d+$'};
const anything = {times: 0};
const refused = (status: number, title: string): FaultAction => ({
  kind: 'status',
  status,
  body: {errors: [{status, code: 'X', title, detail: null}]}
});
const status = (code: number, headers?: Readonly<Record<string, string>>): FaultAction => ({
  kind: 'status',
  status: code,
  body: {},
  ...(headers === undefined ? {} : {headers})
});
const done: Expected = {status: 0, pages: ['created', 'created']};
const changed = async (): Promise<void> => {
  await scene.sync();
  scene.write({'docs/a.md': '# A\n\nNewer text of A.\n', 'docs/b.md': '# B\n\nNewer text of B.\n'});
};
const personEdits = (): void => {
  scene.sandbox.act({do: 'edit', page: scene.page('A').id, body: '<p>By hand.</p>'});
};
/** Somebody saves page A after we read it: its next write arrives, but is held up until they have. */
const editedMeanwhile = async (): Promise<void> => {
  await changed();
  const {id} = scene.page('A');
  const seen = scene.sandbox.requests.length;
  scene.sandbox.faults.add({method: 'PUT', path: `/api/v2/pages/${id}$`, action: {kind: 'delay', ms: 100}});
  const watch = setInterval(() => {
    const writes = scene.sandbox.requests.slice(seen).filter(({method}) => method === 'PUT');
    if (!writes.some(({path: target}) => target.endsWith(`/pages/${id}`))) return;
    clearInterval(watch);
    personEdits();
  }, 1);
};

/** By the words of the table's first column. */
const cases: Readonly<Record<string, Case>> = {
  'Too many requests (429) with `Retry-After`': {
    faults: [{times: 3, nth: 3, action: status(429, {'retry-after': '7'})}],
    expected: done
  },
  'Too many requests (429) without `Retry-After`': {
    faults: [{times: 3, nth: 3, action: status(429, {'retry-after': ''})}],
    expected: done
  },
  'Too many requests (429) without end': {
    faults: [{...publish, times: 0, action: status(429)}],
    expected: {status: 1, pages: ['failed', 'blocked'], says: /429.*lower concurrency/}
  },
  'Server errors (500, 502, 503, 504) for some seconds': {
    faults: [500, 502, 503, 504].map((code, index) => ({
      method: 'GET',
      nth: 1 + index,
      action: status(code)
    })),
    expected: done
  },
  'A server error while a page is written': {
    faults: [
      {...publish, nth: 1, action: status(503)},
      {...publish, nth: 3, action: status(500)}
    ],
    expected: done
  },
  'A server error while a draft is made': {
    faults: [{method: 'POST', path: '/api/v2/pages$', nth: 1, action: status(502)}],
    expected: {status: 1, pages: ['failed', 'blocked'], says: /Cannot create page "A".*502/}
  },
  'The connection breaks': {
    faults: [
      {nth: 2, action: {kind: 'reset-before'}},
      {...publish, nth: 1, action: {kind: 'reset-after'}},
      {method: 'POST', path: '/label$', action: {kind: 'reset-before'}}
    ],
    expected: done
  },
  'No answer comes': {
    faults: [
      {method: 'GET', nth: 2, action: {kind: 'stall'}},
      {...publish, nth: 1, action: {kind: 'stall', after: true}}
    ],
    expected: done
  },
  'An answer is cut off, or no JSON': {
    faults: [
      {...publish, nth: 1, action: {kind: 'truncate'}},
      {...publish, nth: 2, action: {kind: 'html'}}
    ],
    expected: done
  },
  'A read is answered by half an answer, or by a web page, once': {
    faults: [
      {path: '/api/v2/spaces', action: {kind: 'truncate'}},
      {path: '/user/current', action: {kind: 'html'}}
    ],
    expected: done
  },
  'A write that does no more when it is repeated is answered by a web page, once': {
    faults: [
      {method: 'PUT', path: '/restriction$', action: {kind: 'html'}},
      {method: 'POST', path: '/label$', action: {kind: 'html'}}
    ],
    expected: done
  },
  'A web page comes in place of an answer': {
    faults: [{path: '/user/current', ...anything, action: {kind: 'html'}}],
    expected: {status: 2, says: /a web page came in place of an answer/}
  },
  'A proxy sends to its login page': {
    faults: [{...anything, action: status(302, {location: 'https://login.example.com/?to=wiki'})}],
    expected: {status: 2, says: /sends us to login\.example\.com/}
  },
  'Nothing answers at all': {
    faults: [{...anything, action: {kind: 'reset-before'}}],
    expected: {status: 2, says: /Check the URL, the network and any proxy/}
  },
  'Confluence goes down in mid-run': {
    faults: [{nth: 5, times: 0, action: status(503)}],
    expected: {status: 1, pages: ['failed', 'blocked'], says: /503/}
  },
  'The token expires in mid-run (401)': {
    faults: [
      {path: '/user/current', nth: 2, times: 0, action: status(401)},
      {...publish, times: 0, action: status(401)}
    ],
    expected: {status: 1, pages: ['failed', 'blocked'], says: /was good when the run began.*Make a new token/}
  },
  'The token is wrong from the start': {
    faults: [{...anything, action: status(401)}],
    expected: {status: 2, says: /Cannot sign in.*Tokens are made at/}
  },
  'One page may not be written (403)': {
    prepare: changed,
    faults: [{...publish, nth: 1, action: refused(403, 'You may not edit this page')}],
    expected: {status: 1, says: /You may not edit this page.*permission in the space/}
  },
  'One page is not found (404)': {
    prepare: changed,
    faults: [{...publish, nth: 1, action: refused(404, 'Cannot find a page with id [7]')}],
    expected: {
      status: 1,
      says: /Either it does not exist, or the publishing account may not see or change it/
    }
  },
  'Somebody saves between our read and our write (409), `on-drift: overwrite`': {
    prepare: editedMeanwhile,
    faults: [],
    expected: {
      status: 0,
      pages: ['updated', 'updated'],
      says: /edited in Confluence by account \S+ on .* \(version 2\), see \S+selectedPageVersions=1&selectedPageVersions=2/
    }
  },
  'Somebody saves between our read and our write (409), `on-drift: skip`': {
    prepare: editedMeanwhile,
    flags: ['--on-drift', 'skip'],
    faults: [],
    expected: {status: 0, pages: ['skipped', 'updated'], says: /edited in Confluence by account/}
  },
  'Somebody saves between our read and our write (409), `on-drift: fail`': {
    prepare: editedMeanwhile,
    flags: ['--on-drift', 'fail'],
    faults: [],
    expected: {status: 1, pages: ['failed', 'updated'], says: /edited in Confluence by account/}
  },
  'A page is too large (413)': {
    prepare: changed,
    faults: [{...publish, nth: 1, action: status(413)}],
    expected: {status: 1, says: /at most 5 MB per page/}
  },
  'The space is gone, or hidden from the account': {
    faults: [
      {
        path: '/api/v2/spaces',
        ...anything,
        action: {kind: 'status', status: 200, body: {results: [], _links: {}}}
      }
    ],
    expected: {
      status: 1,
      pages: ['failed', 'failed'],
      says: /there is no space DOC, or this account cannot see it/
    }
  },
  'A draft is not published for its version number': {
    faults: [
      {
        ...publish,
        nth: 1,
        action: refused(
          409,
          'Version must be incremented when updating a page. Current Version: [1]. Provided version: [1]'
        )
      }
    ],
    expected: done
  },
  'Search finds new pages only after 20 seconds or more': {faults: [], expected: done},
  'A new page cannot be found for some seconds': {
    faults: [{method: 'POST', path: '/api/v2/pages$', times: 0, action: {kind: 'lag', reads: 2}}],
    expected: done
  },
  'The title belongs to a page that the account cannot see': {
    faults: [
      {
        ...publish,
        nth: 1,
        action: refused(
          400,
          'A page with this title already exists: A page already exists with the same TITLE in this space'
        )
      }
    ],
    expected: {
      status: 1,
      pages: ['failed', 'blocked'],
      says: /Titles are unique in a space.*archived, in the trash, or hidden/
    }
  },
  'A body is refused (400)': {
    prepare: changed,
    faults: [
      {...publish, nth: 1, action: refused(400, 'Content body cannot be converted to new editor format')}
    ],
    expected: {status: 1, says: /cannot be converted to new editor format/}
  },
  'A call is no longer there (410)': {
    faults: [{method: 'POST', path: '/label$', times: 0, action: status(410)}],
    expected: {status: 1, pages: ['failed', 'blocked'], says: /Atlassian has taken this call away/}
  },
  'Restrictions are refused, as on the Free plan': {
    faults: [{method: 'PUT', path: '/restriction$', times: 0, action: status(400)}],
    expected: {status: 0, pages: ['created', 'created'], says: /Cannot restrict who edits the pages/},
    lasting: true
  },
  'An upload stumbles (503)': {
    faults: [{method: 'PUT', path: '/child/attachment$', nth: 1, action: status(503)}],
    expected: done
  },
  'An attachment is refused as too large (404)': {
    faults: [
      {method: 'PUT', path: '/child/attachment$', times: 0, action: refused(404, 'Attachment is too large')}
    ],
    expected: {
      status: 1,
      pages: ['created', 'failed'],
      says: /Cannot attach "map-\w+\.png".*Attachment is too large/
    }
  }
};

describe('when something goes wrong', () => {
  test('the documentation says so, in a row for each case', () => {
    const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/safety/faults.md'), 'utf8');
    const rows = text.split('\n').filter(line => line.startsWith('| ') && !/^\| -|^\| what goes/.test(line));
    const documented = rows.map(row =>
      row
        .slice(2)
        .split(' | ')
        .map(cell => cell.replace(/\|$/, '').trim())
    );
    expect(documented.map(([what, , exit]) => [what, Number(exit)])).toEqual(
      Object.entries(cases).map(([what, {expected}]) => [what, expected.status])
    );
  });

  test.each(Object.entries(cases))('%s', async (_, {faults, prepare, flags = [], expected, lasting}) => {
    await prepare?.();
    scene.sandbox.faults.add(...faults);
    const ran = await scene.run('sync', '--json', '--full', ...flags);
    const report = ran.status === 2 ? undefined : (JSON.parse(ran.stdout) as Report);
    const pages = report?.pages.map(page => page.status);
    const told = [
      ran.stderr,
      ran.status === 2 ? ran.stdout : '',
      ...(report?.pages ?? []).map(page => `${page.error ?? ''} ${page.reason ?? ''}`),
      ...(report?.messages ?? []).map(({message}) => message)
    ].join('\n');
    expect({status: ran.status, told}).toEqual({status: expected.status, told});
    if (expected.pages !== undefined) expect({pages, told}).toEqual({pages: expected.pages, told});
    if (expected.says !== undefined) expect(told).toMatch(expected.says);
    scene.sandbox.faults.clear();
    if (lasting) return;
    const again = await scene.sync();
    expect({
      status: again.status,
      pages: scene
        .pages()
        .map(({title}) => title)
        .toSorted(),
      drafts: scene.sandbox.store.spaces().flatMap(({id}) => scene.sandbox.store.pages(id, ['draft']))
    }).toEqual({status: 0, pages: ['A', 'B'], drafts: []});
    expect((await scene.sync()).report.requests.writes).toBe(0);
  });

  test('a rate limit makes all requests pause together, for as long as Confluence asks', async () => {
    scene.sandbox.faults.add({nth: 4, action: status(429, {'retry-after': '7'})});
    const {report} = await scene.sync();
    expect(report.requests).toMatchObject({repeated: 1, waitedMs: 7000});
    expect(clock.skipped()).toBeGreaterThanOrEqual(7000);
  });
});
