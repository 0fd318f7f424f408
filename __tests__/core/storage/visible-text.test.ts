import {describe, expect, test} from '@jest/globals';
import {toSourcePath} from '../../../src/core/model.ts';
import {visibleText} from '../../../src/core/storage/visible-text.ts';

describe('visibleText', () => {
  test.each([
    ['<p>a <strong>b</strong>c</p><p>d</p>', '\na bc\n\nd\n'],
    ['<p>gh<b></b>p<!-- x -->_<code>1</code></p>', '\nghp_1\n'],
    [
      '<p>&#103;h&#x70; &lt;x&gt; &amp;amp; &nbsp;&nope; &#1114112;</p>',
      '\nghp <x> &amp; \u00A0&nope; &#1114112;\n'
    ],
    ['<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b &lt;]]></ac:plain-text-body>', '\na]]>b &lt;\n'],
    ['<a href="https://x/?a=1&amp;b=2" title="t > u">l</a>', 'l\nhttps://x/?a=1&b=2\nt > u']
  ])('%s', (storage, text) => {
    expect(visibleText([storage])).toBe(text);
  });

  test('counts an id that is not known yet as 0', () => {
    const body = ['<a href="/pages/', {kind: 'path', path: toSourcePath('a.md')}, '">x</a>'] as const;
    expect(visibleText(body)).toBe('x\n/pages/0');
  });

  test('ends for hostile text', () => {
    expect(visibleText(['<a '.repeat(200_000)])).toHaveLength(600_000);
    expect(visibleText(['<a b="'.repeat(100_000)])).not.toBe('');
  });
});
