import fc from 'fast-check';

/** A line of text in a page, with a name by which it is known in all versions of it. */
export interface Line {
  readonly name: number;
  readonly words: readonly string[];
  readonly form: Form;
  /** Which words are strong, a link or code; by their index. */
  readonly marks: readonly number[];
}

type Form = 'p' | 'h2' | 'li' | 'td' | 'task' | 'panel';

/** A comment on the characters of a line, counted without spaces. */
export interface Comment {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const syllables = 'ba ke lo mi nu ra se ti vo wa zu fe go hi pe dü & < —'.split(' ');
const vocabulary = syllables.flatMap(a =>
  syllables.map((b, index) => (index % 5 === 0 ? `${a}${b}` : `${a}${b}${a}x`))
);

/** Lines that tell themselves apart, as sentences do; some of their words are everywhere. */
export const lines = (least: number) =>
  fc
    .array(
      fc.record({
        words: fc.array(
          fc.oneof(
            {weight: 4, arbitrary: fc.constantFrom(...vocabulary)},
            {arbitrary: fc.constantFrom('the', 'file', 'is'), weight: 1}
          ),
          {
            minLength: 4,
            maxLength: 14
          }
        ),
        form: fc.constantFrom<Form>('p', 'p', 'h2', 'li', 'td', 'task', 'panel'),
        marks: fc.array(fc.nat(12), {maxLength: 4})
      }),
      {minLength: least, maxLength: 14}
    )
    .map(list => list.map((line, name): Line => ({...line, name})));

/** Text of a line without spaces. */
export function solidText({words}: Line): string {
  return words.join('');
}

/** Write lines as the tool would. */
export function writePage(page: readonly Line[]): string {
  return write(page, [], {stored: false});
}

/** Write lines as Confluence keeps them: with its ids, paragraphs and entities, and with the markers of comments. */
export function storePage(page: readonly Line[], comments: readonly Comment[]): string {
  return write(page, comments, {stored: true});
}

interface Style {
  readonly stored: boolean;
}

function write(page: readonly Line[], comments: readonly Comment[], style: Style): string {
  const pieces = page.map(line => {
    const text = writeLine(line, comments, style);
    const inner = style.stored ? `<p local-id="${line.name}">${text}</p>` : text;
    switch (line.form) {
      case 'p':
        return style.stored ? `<p local-id="x${line.name}">${text}</p>` : `<p>${text}</p>`;
      case 'h2':
        return `<h2>${text}</h2>`;
      case 'li':
        return `<ul><li>${inner}</li></ul>`;
      case 'td':
        return `<table${style.stored ? ' data-table-width="760"' : ''}><tbody><tr><th>${style.stored ? '<p />' : ''}</th><td>${inner}</td></tr></tbody></table>`;
      case 'task':
        return `<ac:task-list><ac:task><ac:task-id>${line.name}</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>${text}</ac:task-body></ac:task></ac:task-list>`;
      case 'panel':
        return `<ac:structured-macro ac:name="info"${style.stored ? ' ac:macro-id="1"' : ''}><ac:parameter ac:name="title">the file</ac:parameter><ac:rich-text-body><p>${text}</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[the ${text}]]></ac:plain-text-body></ac:structured-macro>`;
    }
  });
  return pieces.join(style.stored ? '\n' : '');
}

/** Marks up single words, so that markers begin and end in the middle of markup. */
function writeLine({name, words, marks}: Line, comments: readonly Comment[], {stored}: Style): string {
  const own = comments.flatMap((comment, index) => (comment.line === name ? [{...comment, index}] : []));
  let place = 0;
  return words
    .map((word, index) => {
      const characters = Array.from(word, character => {
        const at = place;
        place += character.length;
        const around = own.filter(({from, to}) => from <= at && at < to);
        return around.reduceRight(
          (text, comment) =>
            `<ac:inline-comment-marker ac:ref="c${comment.index}">${text}</ac:inline-comment-marker>`,
          escape(character, stored)
        );
      });
      const text = characters
        .join('')
        .replaceAll(
          /<\/ac:inline-comment-marker><ac:inline-comment-marker ac:ref="(c\d+)">/g,
          (all, ref: string) => (own.length === 1 ? `\0${ref}\0` : all)
        )
        .replaceAll(/\0c\d+\0/g, '');
      const mark = marks.indexOf(index);
      if (mark === 0) return `<strong>${text}</strong>`;
      if (mark === 1) return `<a href="https://example.com/?a=1&amp;b=2">${text}</a>`;
      return mark === 2 ? `<em><code>${text}</code></em>` : text;
    })
    .join(stored ? '&nbsp;' : ' ');
}

function escape(character: string, stored: boolean): string {
  if (character === '&') return '&amp;';
  if (character === '<') return '&lt;';
  return stored && character === '—' ? '&mdash;' : character;
}
