import path from 'node:path';

/** Features that talk to Google, or that cost time at every start. */
const disabledFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate'
];

/** No service of the browser's own, and a network that leads nowhere, this machine included. */
const offline = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  `--disable-features=${disabledFeatures.join(',')}`,
  '--disable-quic',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--metrics-recording-only',
  '--no-pings',
  '--proxy-bypass-list=<-loopback>',
  // Port 9 is "discard": nothing listens there.
  '--proxy-server=http://127.0.0.1:9'
];

/** The same picture on every machine, as far as its fonts are the same. */
const drawing = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-gpu',
  '--disable-renderer-backgrounding',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=en-US'
];

/** Nothing asks, sounds, or is kept; /dev/shm is tiny in containers. */
const quiet = [
  '--disable-dev-shm-usage',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--password-store=basic',
  '--use-mock-keychain'
];

/**
 * Arguments to start Chrome with, without a window and without the network.
 *
 * @param folder
 *   An empty folder for all that Chrome writes, so that nothing of the user's browser is seen or changed.
 * @param sandbox
 *   Whether Chrome locks up its own processes; it should wherever it can.
 */
export function createArguments(folder: string, sandbox: boolean): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    ...offline,
    ...drawing,
    ...quiet,
    'about:blank'
  ];
}

/** What Chrome needs to find its files and fonts. Credentials are not among it. */
const neededVariables =
  /^(PATH|HOME|LANG|LANGUAGE|LC_\w+|TMPDIR|TMP|TEMP|XDG_(?!RUNTIME)\w+|FONTCONFIG_\w+|LD_LIBRARY_PATH|CHROME_DEVEL_SANDBOX|SystemRoot|SystemDrive|windir|ProgramFiles.*|ProgramData|LOCALAPPDATA|APPDATA|USERPROFILE)$/i;

/** Longest folder under which Chrome's socket has a path that the system accepts. */
const maxTemporaryFolder = 55;

/**
 * Environment for Chrome: without credentials, and with its crash reports and temporary files in its own folder too.
 *
 * Times of diagrams are drawn in UTC, wherever the machine stands.
 */
export function createEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  folder: string
): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => neededVariables.test(name));
  const own = process.platform === 'linux' && folder.length <= maxTemporaryFolder ? {TMPDIR: folder} : {};
  return {...Object.fromEntries(kept), ...own, BREAKPAD_DUMP_LOCATION: folder, TZ: 'UTC'};
}
