import {chmod, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {findChrome} from '../../../src/adapters/chrome/find-chrome.ts';
import {createEnvironment} from '../../../src/adapters/chrome/arguments.ts';

let root = '';
const place = (...parts: string[]) => path.join(root, ...parts);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'find-chrome-'));
  const programs = [
    ['bin', 'chromium'],
    ['other', 'google-chrome'],
    ['mine', 'my-chrome'],
    ['Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome']
  ];
  for (const parts of programs) {
    await mkdir(path.dirname(place(...parts)), {recursive: true});
    await writeFile(place(...parts), '#!/bin/sh\n');
    await chmod(place(...parts), 0o755);
  }
  await writeFile(place('mine', 'text'), 'no program');
  await mkdir(place('folders', 'google-chrome'), {recursive: true});
});
afterAll(() => rm(root, {recursive: true, force: true}));

describe('findChrome', () => {
  test('takes what is named before what is found', async () => {
    const env = {
      PATH: place('bin'),
      CHROME_PATH: place('mine', 'my-chrome'),
      CHROME_BIN: place('other', 'google-chrome')
    };
    const chromium = place('bin', 'chromium');
    expect(await findChrome({env, chromePath: chromium})).toEqual({kind: 'found', path: chromium});
    expect(await findChrome({env})).toEqual({kind: 'found', path: env.CHROME_PATH});
    expect(await findChrome({env: {...env, CHROME_PATH: ''}})).toEqual({kind: 'found', path: env.CHROME_BIN});
    const puppeteer = {PUPPETEER_EXECUTABLE_PATH: chromium};
    expect(await findChrome({env: puppeteer})).toEqual({kind: 'found', path: chromium});
  });

  test('takes nothing in the place of what is named', async () => {
    const text = place('mine', 'text');
    expect(await findChrome({env: {PATH: place('bin')}, chromePath: text})).toEqual({
      kind: 'none',
      reason: `the setting for Chrome names ${text}, which is no program`
    });
    expect(await findChrome({env: {PATH: place('bin'), CHROME_BIN: root}})).toEqual({
      kind: 'none',
      reason: `CHROME_BIN names ${root}, which is no program`
    });
  });

  test('searches the path in its order, but no relative folder of it', async () => {
    const at = (...folders: string[]) => findChrome({env: {PATH: folders.join(':')}, platform: 'linux'});
    const chromium = {kind: 'found', path: place('bin', 'chromium')};
    expect(await at('', '.', place('nothing'), place('folders'), place('bin'), place('other'))).toEqual(
      chromium
    );
    expect(await at(path.relative(process.cwd(), place('other')), place('bin'))).toEqual(chromium);
    expect(await at(place('other'), place('bin'))).toEqual({
      kind: 'found',
      path: place('other', 'google-chrome')
    });
  });

  test("looks in the user's applications on macOS, and says when there is none", async () => {
    expect(await findChrome({env: {PATH: '', HOME: root}, platform: 'darwin'})).toEqual({
      kind: 'found',
      path: expect.stringMatching(/Applications\/Google Chrome\.app\/Contents\/MacOS\/Google Chrome$/)
    });
    expect(await findChrome({env: {ProgramFiles: place('nothing')}, platform: 'win32'})).toEqual({
      kind: 'none',
      reason: 'no Chrome or Chromium was found on this machine'
    });
  });
});

test('Chrome gets no credential from the environment', () => {
  const env = {
    PATH: '/bin',
    HOME: '/home/me',
    LC_ALL: 'C',
    CONFLUENCE_API_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    'INPUT_CONFLUENCE-API-TOKEN': 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    NODE_OPTIONS: '--inspect'
  };
  expect(createEnvironment(env, '/tmp/folder')).toMatchObject({PATH: '/bin', HOME: '/home/me', TZ: 'UTC'});
  expect(JSON.stringify(createEnvironment(env, '/tmp/folder'))).not.toMatch(/secret|inspect/);
});
