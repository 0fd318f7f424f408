import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {createScenario, type Scenario} from '../support/scenario.ts';

let scene: Scenario;

beforeEach(async () => {
  scene = await createScenario();
});
afterEach(() => scene.close());

const numbers = Array.from({length: 50}, (_, index) => index);
const entry = (title: string) => ({space: 'DOC', title});

/** The number of requests to each endpoint of a sync; ids are left out. */
async function countRequests(...args: readonly string[]): Promise<Readonly<Record<string, number>>> {
  scene.requests();
  const {status, stderr} = await scene.sync(...args);
  expect({status, stderr}).toMatchObject({status: 0});
  const counts: Record<string, number> = {};
  for (const request of scene.requests()) {
    const endpoint = request.replaceAll(/\/\d+(?=\/|$)/g, '/ID').replace('/wiki/', '/');
    counts[endpoint] = (counts[endpoint] ?? 0) + 1;
  }
  return counts;
}

/** What every sync asks that has to ask at all. */
const once = {'GET /rest/api/user/current': 1, 'GET /api/v2/spaces': 1};

describe('requests by endpoint', () => {
  /** 50 pages that link to one, and 20 of them that show one image. */
  async function publish(): Promise<void> {
    scene.write({'docs/target.md': '# Target\n', 'docs/shared.png': 'first'});
    for (const number of numbers) {
      const image = number < 20 ? '![Map](shared.png)\n' : '';
      scene.write({[`docs/${number}.md`]: `See [it](target.md#target).\n\n${image}`});
    }
    const entries = numbers.map(number => [`docs/${number}.md`, entry(`Page ${number}`)] as const);
    scene.mapping({'docs/target.md': entry('Target'), ...Object.fromEntries(entries)});
    scene.commit();
    await scene.sync();
    scene.commit();
  }

  test('none for a commit that touches no page, three for 51 unchanged pages', async () => {
    await publish();
    await scene.sync('--full');
    scene.write({'src/program.ts': 'x'});
    scene.commit();
    expect(await countRequests('--quiet')).toEqual({});
    expect(await countRequests('--full')).toEqual({...once, 'GET /api/v2/pages': 1});
  });

  test('a retitled page is written, and none of the 50 pages that link to it', async () => {
    await publish();
    scene.mapping({
      ...scene.readMapping(),
      'docs/target.md': {...scene.readMapping()['docs/target.md'], title: 'Goal'}
    });
    expect(await countRequests('--full')).toEqual({
      ...once,
      'GET /api/v2/pages': 2,
      'GET /api/v2/pages/ID': 1,
      'GET /api/v2/inline-comments': 1,
      'PUT /api/v2/pages/ID': 1
    });
  });

  test('an image that 20 pages share is sent to each, and their files are listed once', async () => {
    await publish();
    scene.write({'docs/shared.png': 'second'});
    expect(await countRequests('--full')).toEqual({
      ...once,
      'GET /api/v2/pages': 2,
      'GET /api/v2/pages/ID': 20,
      'GET /api/v2/inline-comments': 1,
      'GET /api/v2/pages/ID/attachments': 20,
      'PUT /rest/api/content/ID/child/attachment': 20,
      'PUT /api/v2/pages/ID': 20
    });
  });

  test('a new page with labels and images is made, published and completed, each in one request', async () => {
    scene.write({
      'docs/a.md': '![One](one.png)\n\n![Two](two.png)\n',
      'docs/one.png': '1',
      'docs/two.png': '2'
    });
    scene.mapping({'docs/a.md': {...entry('A'), labels: ['how-to', 'map']}});
    expect(await countRequests('--full')).toEqual({
      ...once,
      'GET /api/v2/spaces/ID/pages': 1,
      'POST /api/v2/pages': 1,
      'PUT /api/v2/pages/ID': 1,
      'PUT /rest/api/content/ID/child/attachment': 2,
      'POST /rest/api/content/ID/label': 1,
      'POST /api/v2/pages/ID/properties': 1,
      'PUT /rest/api/content/ID/restriction': 1
    });
  });
});
