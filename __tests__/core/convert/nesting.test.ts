import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toStorage} from '../../../src/core/convert/index.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {severityOf} from '../../../src/core/message.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {findRefused} from './editor-schema.ts';
import {createContext, toText} from './fixture-context.ts';
import type {CaseOptions} from './fixture-context.ts';
import {nestedMarkdown} from './nested-markdown.ts';
import {readStorage, readText} from './storage-tree.ts';

interface Result {
  readonly body: string;
  /** The words `w1`, `w2` and so on, in the order of the page. */
  readonly words: readonly string[];
  readonly said: readonly string[];
}

function convert(text: string, options: CaseOptions = {}): Result {
  const document = parseDocument(toSourcePath('docs/page.md'), text);
  const {body, messages} = toStorage(document, createContext(options));
  const stored = toText(body);
  return {
    body: stored,
    words: readWords(readText(readStorage(stored))),
    said: messages.map(message => `${severityOf(message)} ${message.ruleId} ${message.line}`)
  };
}

function readWords(text: string): readonly string[] {
  return text.match(/w\d+/g) ?? [];
}

const table = '| w2 | w3 |\n|----|----|\n| w4 | *w5* |';
const details = '<details><summary>w2</summary>\n\nw3\n\n</details>';
const indent = (text: string, by = '  '): string => text.replace(/^(?=.)/gm, by);
const inItem = (block: string): string => `- w1\n\n${indent(block)}\n\n  w8\n- w9`;
const inQuote = (block: string): string => indent(`w1\n\n${block}\n\nw9`, '> ').replace(/^$/gm, '>');
const inPanel = (block: string): string => `> [!NOTE]\n${inQuote(block)}`;
const inCell = (block: string): string => `<table><tr><td>\n\nw1\n\n${block}\n\nw9\n\n</td></tr></table>`;
const inDetails = (block: string): string => `<details><summary>w1</summary>\n\n${block}\n\nw9\n\n</details>`;
const inTask = (block: string): string => `- [ ] w1\n\n${indent(block)}\n\n- [x] w9`;
const inFootnote = (block: string): string => `w0 [^1]\n\n[^1]: w1\n\n${indent(block, '    ')}\n\n    w9`;

const blocks = {
  heading: '## w2',
  rule: '---',
  quote: '> w2\n>\n> - w3\n>\n> ```\n> w4\n> ```',
  alert: '> [!TIP]\n> w2',
  code: '```js\nw2\n```',
  table,
  list: '1. w2\n2. w3\n   - w4',
  tasks: '- [ ] w2\n  - [x] w3',
  details,
  image: '![w2](img/a.png)'
};
const containers = {
  'a list item': inItem,
  'an item of an item': (block: string) => `1. w0\n${indent(inItem(block), '   ')}`,
  'a quote': inQuote,
  'a quote in an item': (block: string) => `- w0\n\n${indent(inQuote(block))}`,
  'an item in a quote': (block: string) => indent(inItem(block), '> ').replace(/^$/gm, '>'),
  'a panel': inPanel,
  'an item in a panel': (block: string) => `> [!NOTE]\n${indent(inItem(block), '> ').replace(/^$/gm, '>')}`,
  'a cell': inCell,
  'an item in a cell': (block: string) => `<table><tr><th>\n\n${inItem(block)}\n\n</th></tr></table>`,
  'a quote in a cell': (block: string) => `<table><tr><td>\n\n${inQuote(block)}\n\n</td></tr></table>`,
  details: inDetails,
  'an item in details': (block: string) => `<details>\n\n${inItem(block)}\n\n</details>`,
  'details in a cell': (block: string) => `<table><tr><td>\n\n${inDetails(block)}\n\n</td></tr></table>`,
  'details in an item': (block: string) => `- w0\n\n${indent(inDetails(block))}`,
  'details in a quote': (block: string) => indent(inDetails(block), '> ').replace(/^$/gm, '>'),
  'a task': inTask,
  'a footnote': inFootnote
};

describe.each(Object.entries(containers))('in %s', (_container, put) => {
  test.each(Object.entries(blocks))(
    'a %s keeps its content, in a form that the editor takes',
    (_kind, block) => {
      const text = put(block);
      const {body, words, said} = convert(text);
      expect(findRefused(body)).toEqual([]);
      expect(words).toEqual(readWords(text));
      expect(said.filter(line => !line.startsWith('info simplified-'))).toEqual([]);
    }
  );
});

describe('any nesting', () => {
  test.each(['cloud', 'datacenter'] as const)(
    'keeps all words, in their order, in a form that the editor takes: %s',
    deployment => {
      fc.assert(
        fc.property(nestedMarkdown, text => {
          const {body, words} = convert(text, {settings: {deployment}});
          if (deployment === 'cloud') expect(findRefused(body)).toEqual([]);
          expect(words).toEqual(readWords(text));
        }),
        {numRuns: Number(process.env['RUNS'] ?? 300)}
      );
    }
  );
});
