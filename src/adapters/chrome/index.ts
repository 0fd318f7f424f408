import {InputError} from '../../core/errors.ts';
import type {Diagram, DiagramRenderer, Drawing} from '../../ports.ts';
import {ChromeFailure, withTimeLimit} from './chrome-failure.ts';
import {describeProblem} from './describe-problem.ts';
import {findChrome, type FoundChrome} from './find-chrome.ts';
import {createStudio, type Studio} from './studio.ts';

export interface DiagramRendererOptions {
  /** Variables of the process. Never those of a file in the repository: they name a program to run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A Chrome to use; absent: `CHROME_PATH`, `CHROME_BIN`, `PUPPETEER_EXECUTABLE_PATH`, then the usual places. */
  readonly chromePath?: string;
  /** Milliseconds for one diagram; the whole is limited too, to two minutes and three seconds for each. */
  readonly timeoutMs?: number;
  /** Reads the script of Mermaid; called once, when the first diagram is drawn. */
  readonly mermaidScript: () => Promise<string>;
  /** Hears what people should know, such as a missing sandbox. */
  readonly onNotice?: (text: string) => void;
}

/** Mermaid's own limit (`maxTextSize`), beyond which it draws a complaint. */
const maxCharacters = 50_000;
const defaultTimeout = 20_000;
const startLimit = 60_000;
const wholeLimit = 120_000;
const wholeLimitEach = 3000;
/** A process that lives on, such as a preview, does not need a browser beside it. */
const idleLimit = 15_000;

/**
 * Draw Mermaid diagrams with the Chrome or Chromium of this machine, as PNG on white at two pixels for one.
 *
 * One browser serves all diagrams, one after the other, until `close` or until nothing was drawn for a while. It reaches neither the network nor the files
 * of its user. A diagram that hangs or crashes it costs that diagram alone.
 */
export function createDiagramRenderer(
  options: DiagramRendererOptions
): DiagramRenderer & {close(): Promise<void>} {
  let found: Promise<FoundChrome> | undefined;
  let studio: Studio | undefined;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const find = () => (found ??= findChrome(options));
  const open = async () => {
    const chrome = await find();
    if (chrome.kind === 'none') throw cannotDraw(chrome.reason);
    const {env, mermaidScript, onNotice = () => {}} = options;
    studio ??= createStudio({
      chrome: chrome.path,
      env,
      startLimit,
      mermaidScript: await mermaidScript(),
      onNotice
    });
    try {
      await studio.open();
    } catch (error) {
      await studio.close();
      if (!(error instanceof ChromeFailure)) throw error;
      throw cannotDraw(`${chrome.path} can't be used: ${error.message}`);
    }
    return studio;
  };
  const drawAll = async (diagrams: readonly Diagram[]) => {
    if (diagrams.length === 0) return [];
    clearTimeout(idle);
    try {
      return await drawEach(await open(), diagrams, options.timeoutMs ?? defaultTimeout);
    } finally {
      idle = setTimeout(() => void studio?.close(), idleLimit).unref();
    }
  };
  return {
    isAvailable: async () => (await find()).kind === 'found',
    draw(diagrams) {
      const drawn = queue.then(() => drawAll(diagrams));
      queue = drawn.catch(() => undefined);
      return drawn;
    },
    async close() {
      clearTimeout(idle);
      await studio?.close();
    }
  };
}

async function drawEach(
  studio: Studio,
  diagrams: readonly Diagram[],
  timeout: number
): Promise<readonly Drawing[]> {
  const whole = wholeLimit + wholeLimitEach * diagrams.length;
  const end = Date.now() + whole;
  const drawings: Drawing[] = [];
  for (const {code} of diagrams) {
    const left = end - Date.now();
    drawings.push(
      left > 0
        ? await drawOne(studio, code, Math.min(timeout, left))
        : broken(`the time for all diagrams, ${Math.round(whole / 1000)} s, was over`)
    );
  }
  return drawings;
}

async function drawOne(studio: Studio, code: string, timeout: number): Promise<Drawing> {
  if (code.trim() === '') return broken('it is empty');
  if (code.length > maxCharacters) return broken(`it has over ${maxCharacters} characters, Mermaid's limit`);
  try {
    const page = await studio.open();
    const reason = `drawing it took over ${Math.round(timeout / 100) / 10} s`;
    const answer = await withTimeLimit(page.draw(code), timeout, reason);
    if (answer.kind === 'drawn') return {kind: 'image', bytes: answer.png};
    return describeProblem(code, answer.message, answer.line);
  } catch (error) {
    if (!(error instanceof ChromeFailure)) throw error;
    await studio.clear();
    return broken(error.message);
  }
}

function broken(reason: string): Drawing {
  return {kind: 'broken', reason};
}

function cannotDraw(reason: string): InputError {
  return new InputError(
    `Cannot draw diagrams: ${reason}. Install Chrome or Chromium, name it in CHROME_PATH, or set mermaid: code.`
  );
}
