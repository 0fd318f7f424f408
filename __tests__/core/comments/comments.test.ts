import fc from 'fast-check';
import {describe, expect, test} from '@jest/globals';
import {carryReaders, isSameForReaders} from '../../../src/core/comments/index.ts';
import {decodeTasks, encodeTasks} from '../../../src/core/comments/task-states.ts';
import {type Comment, type Line, lines, solidText, storePage, writePage} from './documents.ts';
import {readMarkedText, stripMarkers} from './marked-text.ts';

/** Cases that fail are found again by these numbers. */
const runs = {seed: 20_240_607, numRuns: 300};

/** Comments on characters of some of the lines. */
const withComments = (page: readonly Line[], on: (line: Line) => boolean = () => true) => {
  const chosen = page.filter(on);
  return fc
    .array(fc.record({line: fc.nat(), from: fc.nat(), length: fc.integer({min: 1, max: 40})}), {
      minLength: 1,
      maxLength: 6
    })
    .map(list =>
      list.flatMap(({line, from, length}): readonly Comment[] => {
        const target = chosen[line % Math.max(1, chosen.length)];
        if (target === undefined) return [];
        const size = solidText(target).length;
        const start = from % size;
        return [{line: target.name, from: start, to: Math.min(size, start + length)}];
      })
    );
};

/** Where the comments must be in a page. */
function expectedPlaces(
  page: readonly Line[],
  comments: readonly Comment[]
): ReturnType<typeof readMarkedText>['markers'] {
  const starts = new Map<number, number>();
  let place = 0;
  for (const line of page) {
    starts.set(line.name, place);
    place += solidText(line).length;
  }
  return Object.fromEntries(
    comments.flatMap(({line, from, to}, index) => {
      const start = starts.get(line);
      return start === undefined ? [] : [[`c${index}`, [[start + from, start + to]]] as const];
    })
  );
}

describe('any page', () => {
  test('that did not change keeps every comment at the same characters', () => {
    const cases = lines(1).chain(page => fc.tuple(fc.constant(page), withComments(page)));
    fc.assert(
      fc.property(cases, ([page, comments]) => {
        const next = writePage(page);
        const {body, lost} = carryReaders(storePage(page, comments), next);
        expect(lost).toEqual([]);
        expect(readMarkedText(body).markers).toEqual(expectedPlaces(page, comments));
        expect(stripMarkers(body)).toBe(next);
      }),
      runs
    );
  });

  test('keeps them through edits elsewhere, and loses exactly those whose text was removed', () => {
    const cases = fc
      .tuple(
        lines(3),
        lines(1),
        fc.array(fc.constantFrom('keep', 'keep', 'keep', 'remove', 'insert', 'edit'), {
          minLength: 14,
          maxLength: 14
        })
      )
      .chain(([page, added, edits]) => {
        const isEdited = ({name}: Line) => edits[name] === 'edit';
        return fc.tuple(
          fc.constant({page, added, edits}),
          withComments(page, line => !isEdited(line))
        );
      });
    fc.assert(
      fc.property(cases, ([{page, added, edits}, comments]) => {
        const edited = page.flatMap((line): readonly Line[] => {
          const other = added[line.name % added.length];
          const fresh = other === undefined ? [] : [{...other, name: 100 + line.name}];
          switch (edits[line.name]) {
            case 'remove':
              return [];
            case 'insert':
              return [...fresh, line];
            case 'edit':
              return [{...line, words: [...line.words.slice(1), 'another', 'end']}];
            default:
              return [line];
          }
        });
        const next = writePage(edited);
        const {body, lost} = carryReaders(storePage(page, comments), next);
        const places = expectedPlaces(edited, comments);
        expect(readMarkedText(body).markers).toEqual(places);
        expect(lost.map(({ref}) => ref).toSorted()).toEqual(
          comments
            .map((_, index) => `c${index}`)
            .filter(ref => !(ref in places))
            .toSorted()
        );
        expect(stripMarkers(body)).toBe(next);
      }),
      runs
    );
  });
});

/** `{a|text}` stands for text with the marker `a`. */
function unfold(short: string): string {
  const long = short.replaceAll(
    /\{(\w+)\|([^{}]*)\}/g,
    '<ac:inline-comment-marker ac:ref="$1">$2</ac:inline-comment-marker>'
  );
  return long === short ? long : unfold(long);
}

const table = (...rows: readonly (readonly string[])[]): string =>
  `<table><tbody>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const code =
  '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[the button]]></ac:plain-text-body></ac:structured-macro>';
const anchorLink = (text: string): string =>
  `<ac:link ac:anchor="x"><ac:link-body>${text}</ac:link-body></ac:link>`;
const plainLink =
  '<ac:link><ri:page ri:content-title="T" /><ac:plain-text-link-body><![CDATA[the page]]></ac:plain-text-link-body></ac:link>';
const image = '<ac:image><ri:attachment ri:filename="a.png"/></ac:image>';

describe('a marker', () => {
  const kept: readonly (readonly [string, string, string])[] = [
    [
      'in several elements',
      '<p>a {x|b <strong>c</strong> <em>d</em>} e</p>',
      '<p>New. a {x|b <strong>c</strong> <em>d</em>} e</p>'
    ],
    [
      'that Confluence parted',
      '<p>a {x|b }<strong>{x|c}</strong> d</p>',
      '<p>Now a {x|b }<strong>{x|c}</strong> d</p>'
    ],
    [
      'in a list that was sorted',
      '<ul><li><p>C</p></li><li><p>{x|B}</p></li><li><p>A</p></li></ul>',
      '<ul><li>A</li><li>{x|B}</li><li>C</li></ul>'
    ],
    [
      'in a table that was sorted',
      '<table><tr><td>b</td><td>{x|yes}</td></tr><tr><td>a</td><td>yes</td></tr></table>',
      '<table><tr><td>a</td><td>yes</td></tr><tr><td>b</td><td>{x|yes}</td></tr></table>'
    ],
    [
      'in a short section that changed places with one that reads the same',
      '<h2>A</h2><p>{x|Run} it.</p><h2>B</h2><p>Run it.</p>',
      '<h2>B</h2><p>Run it.</p><h2>A</h2><p>{x|Run} it.</p>'
    ],
    [
      'in a heading whose section moved and was edited',
      '<h2>A</h2><p>b</p><h2>{x|C}</h2><p>d</p>',
      '<h2>{x|C}</h2><p>e</p><h2>A</h2><p>b</p>'
    ],
    [
      'before a footnote that has another number now',
      '<p>a {x|fact}<sup><a href="#n1">1</a></sup> b</p>',
      '<p>a {x|fact}<sup><a href="#n2">2</a></sup> b</p>'
    ],
    [
      'on half of an element',
      '<p>{x|a <em>b}</em><em>c</em></p>'.replace('{x|a <em>b}</em><em>c</em>', '{x|a }<em>{x|b} c</em>'),
      '<p>{x|a }<em>{x|b} c</em> more</p>'
    ],
    [
      'whose text became bold in part',
      '<p>see {x|the old words} here</p>',
      '<p>see {x|the <strong>old words</strong>} here</p>'
    ],
    [
      'whose end became bold with what follows',
      '<p>see {x|the old} words</p>',
      '<p>see {x|the }<strong>{x|old} words</strong></p>'
    ],
    ['inside of another one', '<p>{x|a {y|b} c} d</p>', '<p>Now {x|a {y|b} c} d</p>'],
    ['on the same text as another one', '<p>{x|{y|a b}} c</p>', '<p>{x|{y|a b}} c d</p>'],
    [
      'around a link',
      '<p>see {x|<a href="u">the docs</a>}.</p>',
      '<p>Please see {x|<a href="u">the docs</a>}.</p>'
    ],
    [
      'in a link',
      '<p>see <a href="u">the {x|docs}</a>.</p>',
      '<p>Please see <a href="u">the {x|docs}</a>.</p>'
    ],
    [
      'on text that became a link to an anchor',
      '<p>see {x|the docs}.</p>',
      `<p>see {x|${anchorLink('the docs')}}.</p>`
    ],
    ['on a part of such a link', '<p>see the {x|docs}.</p>', `<p>see ${anchorLink('the {x|docs}')}.</p>`],
    [
      'on a link whose text is CDATA',
      `<p>see {x|${plainLink}} now</p>`,
      `<p>Do see {x|${plainLink}} now</p>`
    ],
    ['with an image', `<p>look {x|here ${image}} now</p>`, `<p>Do look {x|here ${image}} now</p>`],
    ['on an image', `<p>{x|${image}}</p>`, `<h2>New</h2><p>{x|${image}}</p>`],
    [
      'in an item that got no paragraph',
      '<ul><li><p>a {x|b} c</p></li></ul>',
      '<ul><li>a {x|b} c<ul><li>d</li></ul></li></ul>'
    ],
    [
      'in a heading, of which the level changed',
      '<h2>How to {x|install}</h2><p>Text.</p>',
      '<h3>How to {x|install}</h3><p>Text.</p>'
    ],
    [
      'in a heading with an anchor',
      '<h2><ac:structured-macro ac:name="anchor" ac:macro-id="1"><ac:parameter ac:name="">s</ac:parameter></ac:structured-macro>How {x|to}</h2>',
      '<h2><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">s2</ac:parameter></ac:structured-macro>How {x|to}</h2>'
    ],
    [
      'in text with other spellings',
      '<p>a&nbsp;{x|&mdash;&nbsp;b &amp; &lt;c&#62;}</p>',
      '<p>a {x|— b &amp; &lt;c&gt;}</p>'
    ],
    [
      'in a panel that moved',
      '<ac:structured-macro ac:name="info" ac:macro-id="1"><ac:rich-text-body><p>Mind {x|the gap}.</p></ac:rich-text-body></ac:structured-macro><h2>A</h2><p />',
      '<h2>A</h2><ac:structured-macro ac:name="info"><ac:rich-text-body><p>Mind {x|the gap}.</p></ac:rich-text-body></ac:structured-macro>'
    ],
    [
      'in a purple panel',
      '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>a {x|b}</p></ac:adf-content></ac:adf-node><ac:adf-fallback><p>a {x|b}</p></ac:adf-fallback></ac:adf-extension>',
      '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>a {x|b}</p></ac:adf-content></ac:adf-node></ac:adf-extension>'
    ],
    [
      'in a sentence that became a paragraph',
      '<p>One sentence of many words. Another {x|sentence} of other words.</p>',
      '<p>One sentence of many words.</p><p>Another {x|sentence} of other words.</p>'
    ],
    [
      'in a section that moved',
      '<h2>A</h2><p>Yes</p><p>alpha beta</p><h2>B</h2><p>{x|Yes}</p><p>gamma delta</p>',
      '<h2>B</h2><p>{x|Yes}</p><p>gamma delta</p><h2>A</h2><p>Yes</p><p>alpha beta</p>'
    ],
    [
      'of which some words changed',
      '<p>x {x|the quick brown fox} y</p>',
      '<p>x {x|the slow brown fox} y</p>'
    ],
    [
      'under a heading that is new',
      '<h2>A</h2><p>alpha beta</p><p>{x|Why}?</p><p>No.</p>',
      '<h2>A</h2><p>alpha beta</p><h2>B</h2><p>{x|Why}?</p><p>No.</p>'
    ],
    ['in Chinese', '<p>{x|安装}软件之前请阅读说明。</p>', '<p>在{x|安装}软件之前请先阅读说明。</p>'],
    [
      'in a row below one that went',
      table(['A', 'Yes'], ['B', 'Yes'], ['C', '{x|Yes}']),
      table(['A', 'Yes'], ['C', '{x|Yes}'])
    ],
    [
      'in a column beside one that went',
      table(['N', 'X', 'Y'], ['A', 'Yes', '{x|Yes}']),
      table(['N', 'Y'], ['A', '{x|Yes}'])
    ],
    [
      'in a short paragraph that was moved past another',
      '<p>Do {x|it}.</p><p>No.</p>',
      '<p>No.</p><p>Do {x|it}.</p>'
    ],
    ['whose quotation marks became curly', '<p>Say {x|"no"} to it.</p>', '<p>Say {x|“no”} to it.</p>'],
    ['whose apostrophe became curly, in a cell', table(['A', "{x|don't}"]), table(['B', '{x|don’t}'])],
    ['whose hyphen became a dash', '<p>{x|-} 5</p>', '<p>{x|–} 5</p>'],
    [
      'in a short sentence whose paragraph was parted',
      '<p>Wait for the light. {x|Push} it.</p>',
      '<p>Wait for the light.</p><p>{x|Push} it.</p>'
    ],
    [
      'in a short sentence that was joined to the paragraph before',
      '<p>Wait for the light.</p><p>{x|Push} it.</p>',
      '<p>Wait for the light. {x|Push} it.</p>'
    ],
    [
      'on the second of equal words',
      '<p>Use the key. Store {x|the key} well.</p>',
      '<p>Use the key. Hide it. Store {x|the key} well.</p>'
    ]
  ];
  test.each(kept)('%s stays', (_, current, next) => {
    const expected = unfold(next);
    expect(carryReaders(unfold(current), stripMarkers(expected))).toEqual({body: expected, lost: []});
  });

  const gone: readonly (readonly [string, string, string])[] = [
    [
      'whose sentence went, though its words stand elsewhere',
      '<p>Delete {x|the file}. Keep the file.</p>',
      '<p>Keep the file.</p>'
    ],
    [
      'whose sentence went between similar ones',
      '<p>Sentence one is here. {x|Sentence} two is there. Sentence three.</p>',
      '<p>Sentence one is here. Sentence three.</p>'
    ],
    [
      'whose paragraph went, though an equal one is in another section',
      '<h2>A</h2><p>Note.</p><p>alpha</p><h2>B</h2><p>{x|Note.}</p><p>beta</p>',
      '<h2>A</h2><p>Note.</p><p>alpha</p>'
    ],
    [
      'whose row went',
      table(['A', 'Yes'], ['B', '{x|Yes}'], ['C', 'Yes']),
      table(['A', 'Yes'], ['C', 'Yes'])
    ],
    ['whose column went', table(['N', 'X', 'Y'], ['A', '{x|Yes}', 'Yes']), table(['N', 'Y'], ['A', 'Yes'])],
    ['whose text is only in code now', '<p>{x|the button}</p>', code],
    [
      'whose text is only in a parameter now',
      '<p>{x|the button}</p>',
      '<ac:structured-macro ac:name="expand"><ac:parameter ac:name="title">the button</ac:parameter><ac:rich-text-body><p>text</p></ac:rich-text-body></ac:structured-macro>'
    ],
    [
      'whose short paragraph went, though an equal one came in another section',
      '<h2>A</h2><p>{x|Done.}</p><p>More.</p><h2>B</h2><p>z</p>',
      '<h2>A</h2><p>More.</p><h2>B</h2><p>z</p><p>Done.</p>'
    ],
    ['that is written in capitals now', '<p>{x|us}</p>', '<p>US</p>'],
    ['whose page is empty now', '<p>{x|the button}</p>', ''],
    [
      'whose words stand in another sentence',
      '<p>Use {x|the port} 8080.</p>',
      '<p>The server listens on another socket; take the port 9.</p>'
    ]
  ];
  test.each(gone)('%s is lost', (_, current, next) => {
    const {body, lost} = carryReaders(unfold(current), next);
    expect(body).toBe(next);
    expect(lost.map(({ref}) => ref)).toEqual(['x']);
  });

  test('on broken storage format never breaks the new one', () => {
    const next = '<p>a b</p>';
    for (const current of [
      '<p>{x|a b',
      '{x|a</p> b}',
      '<p {x|a} b',
      '<ac:inline-comment-marker ac:ref="x"',
      '{x|<![CDATA[a b}',
      `${'<b>'.repeat(2000)}{x|a}`
    ]) {
      const {body} = carryReaders(unfold(current), next);
      expect(stripMarkers(body)).toBe(next);
      expect(() => readMarkedText(body)).not.toThrow();
    }
  });

  test('in a sample of code is none', () => {
    const sample =
      '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[{y|a}]]></ac:plain-text-body></ac:structured-macro>';
    const {lost} = carryReaders(unfold(`${sample}<p>{x|b}</p>`), '<p>c</p>');
    expect(lost.map(({ref}) => ref)).toEqual(['x']);
  });

  test('stays in a line of as many words as a page can have', () => {
    const {body} = carryReaders(
      unfold(`<p>${'&amp;'.repeat(150_000)}{x|b}</p>`),
      `<p>${'&amp;'.repeat(150_000)}b c</p>`
    );
    expect(body.endsWith(unfold('{x|b} c</p>'))).toBe(true);
  });

  test('is found among thousands of lines that were shuffled and edited, in time that grows with their number', () => {
    const count = 10_000;
    const mark = (text: string) => `<ac:inline-comment-marker ac:ref="c0">${text}</ac:inline-comment-marker>`;
    const linesOf = (version: string, order: readonly number[]) =>
      order
        .map(
          number =>
            `<p>Line number ${number} of the list stays.</p><p>${version} words${number} with ${version}${number} inside.</p>`
        )
        .join('');
    const inOrder = Array.from({length: count}, (_, index) => index);
    // 7919 is prime to the count, so this is every number once.
    const shuffled = inOrder.map(index => (index * 7919) % count);
    const marked = `<p>This is ${mark('the thing')} to find.</p>`;
    const {body, lost} = carryReaders(
      linesOf('old', inOrder) + marked,
      `<p>This is the thing to find.</p>${linesOf('new', shuffled)}`
    );
    expect(lost).toEqual([]);
    expect(body.startsWith(`<p>This is ${mark('the thing')} to find.</p>`)).toBe(true);
  });

  test('with a strange id stays an attribute', () => {
    const {body} = carryReaders(
      "<p><ac:inline-comment-marker ac:ref='a\"&lt;b'>x</ac:inline-comment-marker></p>",
      '<p>x</p>'
    );
    expect(body).toBe('<p><ac:inline-comment-marker ac:ref="a&quot;&lt;b">x</ac:inline-comment-marker></p>');
  });
});

describe('two bodies', () => {
  const ours =
    '<h2>A</h2><ul><li>b <b>c</b></li></ul><table><tbody><tr><td>d — e</td></tr></tbody></table><ac:structured-macro ac:name="toc"><ac:parameter ac:name="minLevel">1</ac:parameter><ac:parameter ac:name="maxLevel">2</ac:parameter></ac:structured-macro>';
  const stored =
    '<h2 local-id="1">A</h2>\n<ul local-id="2"><li><p local-id="3">b <strong>{x|c}</strong></p></li></ul><p />\n<table data-table-width="760"><tbody><tr><td><p>d&nbsp;&mdash; e</p></td></tr></tbody></table><ac:structured-macro ac:schema-version="1" ac:name="toc" ac:macro-id="9"><ac:parameter ac:name="maxLevel">2</ac:parameter><ac:parameter ac:name="minLevel">1</ac:parameter></ac:structured-macro>';

  test('are the same for readers when Confluence, or a comment, made the difference', () => {
    expect(isSameForReaders(ours, unfold(stored))).toBe(true);
  });

  test.each([
    ['a word', 'd — e', 'd — f'],
    ['a mark', '<b>c</b>', 'c'],
    ['a level', '<h2>A</h2>', '<h3>A</h3>'],
    ['a paragraph', 'd — e', '<p>d</p><p>— e</p>'],
    ['a parameter', '>2<', '>3<']
  ])('are not when %s differs', (_, from, to) => {
    expect(isSameForReaders(ours.replace(from, to), unfold(stored))).toBe(false);
  });

  test('with code are compared to the space', () => {
    expect(isSameForReaders(code, code.replace('the button', 'the  button'))).toBe(false);
  });
});

describe('tasks', () => {
  const list = (...tasks: readonly (readonly [string, boolean])[]): string =>
    `<ac:task-list>${tasks
      .map(
        ([name, isDone], index) =>
          `<ac:task><ac:task-id>${index}</ac:task-id><ac:task-status>${isDone ? 'complete' : 'incomplete'}</ac:task-status><ac:task-body>${name}</ac:task-body></ac:task>`
      )
      .join('')}</ac:task-list>`;

  test('are remembered in their order, and not for another number of them', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), {minLength: 1, maxLength: 240}), states => {
        const text = encodeTasks(list(...states.map((isDone, index) => [`t${index}`, isDone] as const)));
        expect(text).toMatch(/^[\w-]{1,40}$/);
        expect(decodeTasks(text, states.length)).toEqual(states);
        expect(decodeTasks(text, states.length + 6)).toBeUndefined();
      }),
      {numRuns: 50}
    );
    expect(encodeTasks('<p>none</p>')).toBeUndefined();
    expect(encodeTasks(list(...Array.from({length: 241}, () => ['t', true] as const)))).toBeUndefined();
  });

  test('that code shows are none', () => {
    const shown = `<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[${list(['a', true])}]]></ac:plain-text-body></ac:structured-macro>`;
    expect(encodeTasks(shown)).toBeUndefined();
  });

  test.each([
    ['a reader ticks', false, true, false, true],
    ['a reader unticks', true, false, true, false],
    ['a reader and Git tick', false, true, true, true],
    ['Git unticks', true, true, false, false],
    ['Git ticks', false, false, true, true],
    ['Git ticks, and a reader unticked before', true, false, true, false]
  ])('%s', (_, before, reader, now, then) => {
    const others = [['b', true]] as const;
    const body = list(['a', before], ...others);
    const carried = carryReaders(
      list(['a', reader], ...others),
      list(['new', false], ['a', now], ...others),
      {body}
    );
    expect(carried.body).toBe(list(['new', false], ['a', then], ...others));
  });

  test('with another text are as Git says', () => {
    const {body} = carryReaders(list(['a b', true]), list(['a c', false]), {body: list(['a b', false])});
    expect(body).toBe(list(['a c', false]));
  });

  test('that are equal are told apart by their place', () => {
    const [one, two] = [
      ['x', false],
      ['x', true]
    ] as const;
    const {body} = carryReaders(list(one, two, ['y', false]), list(one, one, ['y', false]), {
      body: list(one, one, ['y', false])
    });
    expect(body).toBe(list(one, two, ['y', false]));
  });
});
