import {access, constants, stat} from 'node:fs/promises';
import path from 'node:path';

/** Where Chrome is, or why it can't be used. */
export type FoundChrome =
  | {readonly kind: 'found'; readonly path: string}
  | {
      readonly kind: 'none';
      /** Why, as the second half of a sentence, without a full stop. */
      readonly reason: string;
    };

export interface FindChromeOptions {
  /** Variables of the process. Never those of a file in the repository: they name a program to run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly chromePath?: string | undefined;
  /** As `process.platform`. */
  readonly platform?: NodeJS.Platform;
}

/** What people set for Lighthouse, Karma and Puppeteer, in the order in which they count. */
const variables = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'chrome-headless-shell'
];

/** Places that are not in the search path. */
const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium'
];

const macPlaces = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`
);

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * Find a Chrome, Chromium or Edge on this machine.
 *
 * What is named explicitly counts alone: where it is no program, nothing else is taken in its place.
 */
export async function findChrome(options: FindChromeOptions): Promise<FoundChrome> {
  const named = findNamed(options);
  if (named) {
    if (await isProgram(named.path)) return {kind: 'found', path: named.path};
    return {kind: 'none', reason: `${named.by} names ${named.path}, which is no program`};
  }
  for (const place of listPlaces(options.platform ?? process.platform, options.env)) {
    if (await isProgram(place)) return {kind: 'found', path: place};
  }
  return {kind: 'none', reason: 'no Chrome or Chromium was found on this machine'};
}

function findNamed({
  env,
  chromePath
}: FindChromeOptions): {readonly by: string; readonly path: string} | undefined {
  if (chromePath) return {by: 'the setting for Chrome', path: chromePath};
  const by = variables.find(name => env[name]);
  return by === undefined ? undefined : {by, path: env[by] ?? ''};
}

function listPlaces(platform: NodeJS.Platform, env: FindChromeOptions['env']): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(isSet);
    return windowsPlaces.flatMap(place => roots.map(root => path.win32.join(root, place)));
  }
  const home = env['HOME'];
  const places =
    platform === 'darwin'
      ? macPlaces.flatMap(place => (isSet(home) ? [place, path.join(home, place)] : [place]))
      : linuxPlaces;
  // A relative entry of the search path would be a folder of the repository.
  const folders = (env['PATH'] ?? '').split(':').filter(folder => path.isAbsolute(folder));
  return [...folders.flatMap(folder => names.map(name => path.join(folder, name))), ...places];
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    // Missing or not ours to run: in both cases it can't be used.
    return false;
  }
}
