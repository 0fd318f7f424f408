import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {toStorage} from '../../../src/core/convert/index.ts';
import {mapLanguage} from '../../../src/core/convert/languages/index.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {createContext, toText} from './fixture-context.ts';
import {isTag, readStorage} from './storage-tree.ts';

/** The text of the first code macro of a page. */
function readCode(markdown: string): string | undefined {
  const {body} = toStorage(parseDocument(toSourcePath('a.md'), markdown), createContext({}));
  const macro = readStorage(toText(body)).children.find(child => isTag(child, 'ac:structured-macro'));
  const text = isTag(macro) ? macro.children.find(child => isTag(child, 'ac:plain-text-body')) : undefined;
  return isTag(text) ? text.children.filter(child => typeof child === 'string').join('') : undefined;
}

const code = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\t',
        '  ',
        '\n',
        '\n\n',
        '\r\n',
        ']]>',
        ' \n',
        'a',
        '<b>',
        '&amp;',
        '$x$',
        '> ',
        '- ',
        '<!--'
      ),
      fc.string({unit: 'grapheme', maxLength: 4})
    ),
    {maxLength: 20}
  )
  .map(parts => parts.join('').replace(/[`\0\uFFFE\uFFFF]/g, ''));
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

describe('code', () => {
  test('is kept exactly, with tabs, spaces at line ends and blank lines', () => {
    fc.assert(
      fc.property(code, text => expect(readCode(`\n\`\`\`\`js\n${text}\n\`\`\`\``)).toBe(lines(text))),
      {numRuns: 500}
    );
  });

  test('is kept exactly in <pre>', () => {
    fc.assert(
      fc.property(code, text => {
        const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        expect(readCode(`<pre>\n${html}\n</pre>`)).toBe(lines(text));
        expect(readCode(`<pre><code class="language-js">${html}\n</code></pre>`)).toBe(lines(text));
      }),
      {numRuns: 500}
    );
  });

  test('may be one very long line', () => {
    const line = 'x ]]> '.repeat(100_000);
    expect(readCode(`\`\`\`\n${line}\n\`\`\``)).toBe(line);
  });
});

describe('a language', () => {
  test.each([
    ['js', 'javascript', 'js'],
    ['typescript', 'typescript', 'js'],
    ['jsonc', 'json', 'js'],
    ['sh', 'bash', 'bash'],
    ['yml', 'yaml', 'yml'],
    ['c#', 'csharp', 'c#'],
    ['html', 'html', 'xml'],
    ['diff', 'diff', 'diff'],
    ['rust', 'rust', 'none'],
    ['splunk', 'splunk-spl', 'none'],
    ['constructor', undefined, 'none'],
    [undefined, undefined, 'none']
  ])('%s is %s on Cloud and %s on Data Center', (language, cloud, datacenter) => {
    expect(mapLanguage(language, 'cloud')).toBe(cloud);
    expect(mapLanguage(language, 'datacenter')).toBe(datacenter);
  });
});
