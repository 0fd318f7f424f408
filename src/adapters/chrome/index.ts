import type {Diagram, DiagramRenderer, Drawing} from '../../ports.ts';
import {ChromeFailure, withTimeLimit} from './chrome-failure.ts';
import {describeProblem} from './describe-problem.ts';
import type {Studio} from './studio.ts';
import {createWorkshop, type WorkshopOptions} from './workshop.ts';

export interface DiagramRendererOptions extends WorkshopOptions {
  /** Milliseconds for one diagram; the whole is limited too, to two minutes and three seconds for each. */
  readonly timeoutMs?: number;
}

/** Mermaid's own limit (`maxTextSize`), beyond which it draws a complaint. */
const maxCharacters = 50_000;
const defaultTimeout = 20_000;
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
  const workshop = createWorkshop(options);
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const drawAll = async (diagrams: readonly Diagram[]) => {
    if (diagrams.length === 0) return [];
    clearTimeout(idle);
    try {
      return await drawEach(await workshop.open(), diagrams, options.timeoutMs ?? defaultTimeout);
    } finally {
      idle = setTimeout(() => void workshop.close(), idleLimit).unref();
    }
  };
  return {
    isAvailable: workshop.isAvailable,
    draw(diagrams) {
      const drawn = queue.then(() => drawAll(diagrams));
      queue = drawn.catch(() => undefined);
      return drawn;
    },
    async close() {
      clearTimeout(idle);
      await workshop.close();
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
    if (answer.kind === 'drawn') return {kind: 'image', bytes: answer.png, width: answer.width};
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
