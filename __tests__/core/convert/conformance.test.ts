import {describe, expect, test} from '@jest/globals';
import {toStorage} from '../../../src/core/convert/index.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import type {Attachment} from '../../../src/core/model.ts';
import {describe as describeMeaning, readWords, toBlocks} from './conformance/meaning.ts';
import type {Meaning} from './conformance/meaning.ts';
import {fromHtml} from './conformance/from-html.ts';
import {fromStorage} from './conformance/from-storage.ts';
import {findRefused} from './editor-schema.ts';
import {createContext, toText} from './fixture-context.ts';
import {commonmark, githubExtensions} from './specifications.ts';

interface Page {
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly rules: readonly string[];
}

function convert(markdown: string): Page {
  // Front matter is no part of the specification: a blank line before makes it what it is there.
  const document = parseDocument(toSourcePath('page.md'), `\n${markdown}`);
  const context = {
    ...createContext({path: 'page.md', title: '§'}),
    kindOf: () => 'file' as const,
    pageOf: () => undefined,
    imageOf: () => ({digest: '', mediaType: 'image/png'})
  };
  const {body, attachments, messages} = toStorage(document, context);
  return {body: toText(body), attachments, rules: messages.map(message => String(message.ruleId))};
}

/** Examples whose meaning is not that of the page, and why. */
const different: Readonly<Record<string, readonly number[]>> = {
  'CommonMark: GitHub makes links of bare addresses': [602, 606, 608, 611, 612],
  'CommonMark: a tag that never ends is shown as text, so that nothing is lost': [156, 157, 158],
  'CommonMark: GitHub shows the tag of a style without end as text': [173],
  'GFM: of an address of chat, a part with another at sign is an address of its own': [634]
};

describe.each([
  ['CommonMark', commonmark],
  ['GFM', githubExtensions]
])('%s', (name, examples) => {
  const allowed = Object.entries(different).flatMap(([reason, numbers]) =>
    reason.startsWith(name) ? numbers : []
  );
  test.each(examples.map(each => [`${each.number} ${each.section}`, each] as const))('%s', (_title, each) => {
    const {body, attachments, rules} = convert(each.markdown);
    const page = fromStorage(body, attachments);
    const specified = fromHtml(each.html);
    expect(findRefused(body)).toEqual([]);
    if (isRefused(specified)) {
      expect(rules).toContain('simplified-nesting');
      expect(readWords(page).filter(word => word !== '———')).toEqual(readWords(specified));
    } else if (allowed.includes(each.number)) {
      expect(readWords(page)).toEqual(expect.arrayContaining([...readWords(specified)]));
      expect(describeMeaning(page)).not.toBe(describeMeaning(specified));
    } else expect(describeMeaning(page)).toBe(describeMeaning(specified));
  });
});

/** Whether Confluence's editor refuses what the specification wants: see the tests of nesting. */
function isRefused(nodes: readonly Meaning[], container = ''): boolean {
  return toBlocks(nodes).some(block => {
    if (/^(?:li|blockquote)$/.test(container) && /^(?:h\d|hr|blockquote|table)$/.test(block.name))
      return true;
    return /^(?:li|blockquote|[uo]l|t.*)$/.test(block.name) && isRefused(block.children, block.name);
  });
}
