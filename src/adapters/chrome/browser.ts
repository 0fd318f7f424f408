import {spawn, type ChildProcess} from 'node:child_process';
import {rmSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {createArguments, createEnvironment} from './arguments.ts';
import {ChromeFailure, withTimeLimit} from './chrome-failure.ts';
import {openProtocol, type Protocol} from './protocol.ts';

export interface BrowserOptions {
  readonly chrome: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly sandbox: boolean;
  /** Milliseconds that the start may take. */
  readonly startLimit: number;
}

/** A Chrome that runs. */
export interface Browser {
  readonly protocol: Protocol;
  /** End it for certain and remove its folder. Never rejects. */
  close(): Promise<void>;
}

/** Milliseconds until a killed Chrome is taken for dead. */
const endLimit = 5000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Start Chrome with a folder of its own.
 *
 * It does not outlive this process: it is killed when the process ends or is interrupted, and ends by itself when
 * its pipe is closed by a process that was killed.
 *
 * Rejects with a `ChromeFailure` that holds what Chrome said.
 */
export async function startBrowser(options: BrowserOptions): Promise<Browser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'confluence-sync-chrome-'));
  const child = await spawnChrome(options, folder);
  const ended = new Promise<void>(resolve =>
    child.once('close', () => resolve()).once('error', () => resolve())
  );
  const release = killWithProcess(child, folder);
  const close = async () => {
    kill(child);
    // The limit is for a system too busy to say that it has ended; its timer also keeps this process waiting.
    await withTimeLimit(ended, endLimit, 'Chrome does not end').catch(() => undefined);
    release();
    // Chrome's last processes may still be writing.
    await rm(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 100}).catch(() => undefined);
  };
  try {
    return {protocol: await connect(child, options.startLimit), close};
  } catch (error) {
    await close();
    throw error;
  }
}

async function spawnChrome({chrome, env, sandbox}: BrowserOptions, folder: string): Promise<ChildProcess> {
  try {
    return spawn(chrome, createArguments(folder, sandbox), {
      env: createEnvironment(env, folder),
      // A group of its own, so that all of its processes can be ended with it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true
    });
  } catch (error) {
    // Node throws some refusals of the system and emits others.
    await rm(folder, {recursive: true, force: true});
    throw new ChromeFailure(error instanceof Error ? error.message : String(error));
  }
}

async function connect(child: ChildProcess, startLimit: number): Promise<Protocol> {
  const said: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < 50) said.push(text);
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', error => reject(new ChromeFailure(error.message)));
    child.once('close', () => reject(new ChromeFailure(`it ended at once${quote(said.join(''))}`)));
  });
  const protocol = openProtocol(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const answer = protocol.send('Browser.getVersion').catch(() => failed);
  await withTimeLimit(
    Promise.race([answer, failed]),
    startLimit,
    `it did not answer within ${Math.round(startLimit / 1000)} s${quote(said.join(''))}`
  );
  // A browser that waits for work must not keep a finished run alive.
  child.unref();
  for (const pipe of [child.stderr, child.stdio[3], child.stdio[4]]) {
    if (pipe && 'unref' in pipe && typeof pipe.unref === 'function') pipe.unref();
  }
  return protocol;
}

/** The first lines that tell something, without Chrome's own prefixes. */
function quote(said: string): string {
  const lines = said
    .split('\n')
    .map(line => line.replace(/^\[[^\]]*\]\s*/, '').trim())
    .filter(line => line !== '' && !/dbus|gcm|vaapi|DevTools listening/i.test(line));
  return lines.length === 0
    ? ''
    : ` and said: ${lines.slice(0, 2).join(' ').slice(0, 400).replace(/\.$/, '')}`;
}

function killWithProcess(child: ChildProcess, folder: string): () => void {
  const end = () => {
    kill(child);
    try {
      rmSync(folder, {recursive: true, force: true, maxRetries: 3, retryDelay: 50});
    } catch {
      // Chrome's last processes may still be writing; the system empties its temporary folder some day.
    }
  };
  const interrupt = (signal: NodeJS.Signals) => {
    release();
    end();
    // Somebody else may want to finish something first; else the signal does what it does without us.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', end);
    for (const signal of signals) process.off(signal, interrupt);
  };
  process.on('exit', end);
  for (const signal of signals) process.on(signal, interrupt);
  return release;
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
    child.kill('SIGKILL');
  }
}
