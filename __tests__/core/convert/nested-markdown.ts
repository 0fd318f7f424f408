import fc from 'fast-check';

/** A block of Markdown; each `§` is the place of a word. */
type Lines = string;

const indent = (text: Lines, by: string): Lines => text.replace(/^(?=.)/gm, by);
const quote = (text: Lines): Lines => text.replace(/^/gm, '> ');

const inline = fc.constantFrom('§', '§ *§*', '**§**', '`§`', '[§](guide.md#y)', '<kbd>§</kbd>', '~~§~~ §');
const leaf = fc.oneof(
  {weight: 4, arbitrary: inline},
  fc.tuple(fc.integer({min: 1, max: 6}), inline).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc.constantFrom(
    '---',
    '```sh\n§\n```',
    '    §',
    '![§](img/a.png)',
    '| § | § |\n|---|:-:|\n| § | `§` |\n| § |',
    '<div align="center">§</div>',
    '<table><tr><td>§<td><b>§</b></table>',
    '<h2>§</h2>'
  )
);

/** Random nested documents, with words `w1`, `w2` and so on in the order in which they are shown. */
export const nestedMarkdown: fc.Arbitrary<string> = fc
  .letrec<{readonly block: Lines; readonly blocks: Lines}>(tie => ({
    blocks: fc
      .array(tie('block'), {minLength: 1, maxLength: 4, depthIdentifier: 'block'})
      .map(blocks => blocks.join('\n\n')),
    block: fc.oneof(
      {maxDepth: 5, depthIdentifier: 'block', withCrossShrink: true},
      {weight: 3, arbitrary: leaf},
      tie('blocks').map(quote),
      fc
        .tuple(fc.constantFrom('NOTE', 'TIP', 'IMPORTANT', 'WARNING'), tie('blocks'))
        .map(([kind, text]) => quote(`[!${kind}]\n§\n\n${text}`)),
      fc
        .tuple(
          fc.constantFrom('- ', '1. ', '- [ ] §\n\n', '- [x] '),
          fc.array(tie('blocks'), {minLength: 1, maxLength: 3})
        )
        .map(([marker, items]) => items.map(item => listItem(marker, item)).join('\n')),
      tie('blocks').map(text => `:::tip §\n\n${text}\n\n:::`),
      tie('blocks').map(text => `!!! warning "§"\n\n${indent(text, '    ')}`),
      tie('blocks').map(text => `<details>\n<summary>§</summary>\n\n${text}\n\n</details>`),
      tie('blocks').map(text => `<table><tr><td>§</td><td>\n\n${text}\n\n</td></tr></table>`),
      tie('blocks').map(text => `<ul><li>\n\n${text}\n\n</li><li>§</li></ul>`),
      tie('blocks').map(text => `<blockquote>\n\n${text}\n\n</blockquote>`)
    )
  }))
  .blocks.map(text => number(`§\n\n${text}`));

function listItem(marker: string, content: Lines): Lines {
  const width = marker.startsWith('1') ? '   ' : '  ';
  return `${marker}${indent(content, width).slice(marker.endsWith('\n') ? 0 : width.length)}`;
}

function number(text: Lines): string {
  let last = 0;
  return text.replace(/§/g, () => `w${++last}`);
}
