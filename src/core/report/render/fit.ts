/** Room for the line that says how much is missing, in bytes. */
const closing = 100;

/**
 * Join sections so that they fit, cutting long ones at a line. Pure.
 *
 * @param sections
 *   Each a list of lines. Every one has its share of the room that the ones before it left.
 * @param limit
 *   Most bytes of the whole, in UTF-8.
 */
export function fitSections(sections: readonly (readonly string[])[], limit: number): string {
  let text = '';
  let room = limit;
  for (const [index, lines] of sections.entries()) {
    const part = cut(lines, Math.floor(room / (sections.length - index)));
    text += part;
    room -= Buffer.byteLength(part, 'utf8');
  }
  return text;
}

function cut(lines: readonly string[], limit: number): string {
  const sizes = lines.map(line => Buffer.byteLength(line, 'utf8') + 1);
  if (sizes.reduce((sum, size) => sum + size, 0) <= limit) return lines.map(line => `${line}\n`).join('');
  let room = limit - closing;
  const shown = sizes.findIndex(size => (room -= size) < 0);
  const kept = lines.slice(0, shown).map(line => `${line}\n`);
  return `${kept.join('')}\n… and ${lines.length - shown} more lines, see the JSON report.\n\n`;
}
