import {createInterface} from 'node:readline/promises';

/**
 * Ask on standard error, and read one line of standard input.
 *
 * The terminal stays in its ordinary mode, so that Ctrl-C is a signal as everywhere else.
 *
 * @returns
 *   The line; empty at the end of the input, and when the signal is aborted.
 */
export async function ask(question: string, signal: AbortSignal): Promise<string> {
  const lines = createInterface({input: process.stdin, output: process.stderr, terminal: false});
  try {
    const ended = new Promise<string>(resolve => lines.once('close', () => resolve('')));
    return await Promise.race([lines.question(question, {signal}), ended]);
  } catch (error) {
    if (signal.aborted) return '';
    throw error;
  } finally {
    lines.close();
  }
}
