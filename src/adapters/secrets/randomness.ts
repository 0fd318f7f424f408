/** Bits of Shannon entropy per character; hexadecimal noise has up to 4, Base64 noise up to 6. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Number of different characters. */
export function variety(value: string): number {
  return new Set(value).size;
}

/** Whether most characters are the ones that follow their left neighbour, as in `abcdef` and `0123456789`. */
export function isSequence(value: string): boolean {
  const lower = value.toLowerCase();
  let steps = 0;
  for (let index = 1; index < lower.length; index += 1) {
    const step = lower.charCodeAt(index) - lower.charCodeAt(index - 1);
    if (step === 1 || step === 0) steps += 1;
  }
  return steps >= (value.length - 1) * 0.8;
}
