import {execFile, execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from '@jest/globals';
import type {Report} from '../../src/core/report/report.ts';
import {createScenario} from '../support/scenario.ts';

let bundle = '';
beforeAll(() => {
  bundle = mkdtempSync(path.join(os.tmpdir(), 'confluence-sync-bundle-'));
  const root = path.resolve(import.meta.dirname, '../..');
  execFileSync(process.execPath, ['scripts/build.mjs', bundle], {cwd: root});
});
afterAll(() => rmSync(bundle, {recursive: true, force: true}));

const pages = 60;
const lines = 800;

/** Long lines are quick to parse; a character outside of Latin-1 makes a string take two bytes for each. */
function writeDocument(index: number): string {
  const write = (_: unknown, line: number) =>
    `€ ${index} ${line} `.padEnd(500, 'lorem ipsum dolor sit amet ');
  return `# Page ${index}\n\n~~~js\n${Array.from({length: lines}, write).join('\n')}\n~~~\n`;
}

/** The bodies alone have 48 MB, and the program needs some 30. */
test('a first sync holds less than the text of its pages', async () => {
  const scene = await createScenario();
  try {
    const paths = Array.from({length: pages}, (_, index) => `docs/${index}.md`);
    scene.write(Object.fromEntries(paths.map((name, index) => [name, writeDocument(index)])));
    scene.mapping(Object.fromEntries(paths.map(name => [name, {space: 'DOC'}])));
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--max-old-space-size=80', path.join(bundle, 'cli.js'), 'sync', '--full', '--json'],
      {cwd: scene.root, env: {...process.env, ...scene.env}, maxBuffer: 2 ** 24}
    );
    expect((JSON.parse(stdout) as Report).counts).toMatchObject({created: pages, failed: 0});
    expect(scene.body('Page 7').length).toBeGreaterThan(lines * 500);
  } finally {
    await scene.close();
  }
}, 120_000);
