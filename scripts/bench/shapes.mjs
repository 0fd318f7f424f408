const many = (count, make) => Array.from({length: Math.ceil(count)}, (_, index) => make(index)).join('');

/** Documents by shape, of about so many kilobytes, made to be slow where something grows faster than the text. */
export const shapes = {
  paragraphs: size => many(size * 20, () => 'A *line* of text with `code` and [a link](b.md).\n\n'),
  'one long line': size => many(size * 60, () => 'word *em* `code` '),
  'quotes in quotes': size => `${'>'.repeat(size * 250)} text`,
  'lists in lists': size => `${'- '.repeat(size * 20)}text`,
  brackets: size => '['.repeat(size * 1000),
  'table rows': size => `| a | b |\n| - | - |\n${many(size * 90, () => '| x | *y* |\n')}`,
  footnotes: size => many(size * 30, index => `Text[^${index}]\n\n[^${index}]: Note\n\n`),
  'same headings': size => many(size * 90, () => '## Same\n\n'),
  'wrong links': size => many(size * 30, index => `## Title ${index}\n\n[x](#nowhere-${index})\n\n`),
  'tables in items': size => many(size * 40, () => '1. a\n\n   | b |\n   | - |\n   | c |\n\n'),
  'elements in elements': size => `${'<div>'.repeat(size * 200)}text`,
  'elements without end': size => '<b><title><svg>'.repeat(size * 60),
  details: size => many(size * 18, () => '<details><summary>s</summary>\n\ntext\n\n</details>\n\n')
};
