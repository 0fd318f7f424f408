/**
 * Chrome did not do what it was asked.
 *
 * The message is the reason alone, for people: the second half of a sentence, without a full stop.
 */
export class ChromeFailure extends Error {
  override readonly name = 'ChromeFailure';
}

/** Wait for an answer for a limited time. Rejects with a `ChromeFailure` that gives the reason when it is over. */
export async function withTimeLimit<Value>(
  answer: Promise<Value>,
  milliseconds: number,
  reason: string
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ChromeFailure(reason)), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
