/** Shortest value of which four characters may be shown: a password would be half given away by them. */
const hintLength = 20;

/** Describe a value without giving it away: its first characters, if it is long, and its length. */
export function mask(value: string): string {
  const hint = value.length < hintLength ? '' : `${value.slice(0, 4).replace(/\W/g, '*')}…, `;
  return `(${hint}${value.length} characters)`;
}
