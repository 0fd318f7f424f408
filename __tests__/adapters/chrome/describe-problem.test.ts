import {describe, expect, test} from '@jest/globals';
import {describeProblem} from '../../../src/adapters/chrome/describe-problem.ts';
import {findSourceLine} from '../../../src/adapters/chrome/source-line.ts';

describe('describeProblem', () => {
  test.each([
    [
      'a parser with an arrow',
      "Parse error on line 2:\n...TD  A -->\n-----------^\nExpecting 'A', 'B', 'C', 'D', 'E', got 'EOF'",
      `Parse error near "...TD  A -->": expecting 'A', 'B', 'C', 'D', …, but it ends`
    ],
    [
      'a lexer with an arrow',
      'Lexical error on line 3. Unrecognized text.\n... b\n----^',
      'Lexical error near "... b": Unrecognized text'
    ],
    [
      'a parser that makes sentences',
      "Parsing failed: Parse error on line 2, column 3: Expecting token of type 'EOF' but found `x`.",
      "Parse error: Expecting token of type 'EOF' but found `x`"
    ],
    ['control characters', 'bad\u001b[31m thing\r\n\there', 'bad [31m thing here'],
    ['nothing', '', 'Mermaid does not accept it'],
    ['too much', 'x'.repeat(1000), `${'x'.repeat(239)}…`]
  ])('makes one clean line of %s', (_, message, reason) => {
    expect(describeProblem('graph', message, 0)).toEqual({
      kind: 'broken',
      reason: reason.replaceAll(/ +/g, ' ')
    });
  });

  test('counts the lines of front matter from those before it', () => {
    const message = 'bad indentation of a mapping entry (2:3)\n\n 1 | a: b\n 2 |   c: d\n-------^';
    expect(describeProblem('\n---\na: b\n  c: d\n---\npie', message, 0)).toEqual({
      kind: 'broken',
      reason: 'front matter: bad indentation of a mapping entry',
      line: 4
    });
  });
});

describe('findSourceLine', () => {
  test.each([
    ['nothing taken away', 'pie\n\n"a" : x', 3, 3],
    ['blank lines before', '\n\n  \npie\n"a" : x', 2, 5],
    ['front matter', '---\ntitle: a\n---\n\npie\n"a" : x', 2, 6],
    ['front matter with Windows line ends', '---\r\ntitle: a\r\n---\r\npie\r\n"a" : x', 2, 5],
    ['a directive', '%%{init: {"theme":\n "dark"}}%%\npie\n"a" : x', 2, 4],
    ['a directive within', 'pie\n%%{wrap}%%\n"a" : x', 3, 3],
    ['comments', '%% one\npie\n%% two\n  %% three\n"a" : x', 2, 5],
    ['comments that hold a directive', '%% see %%{init}%%\npie\n"a" : x', 2, 3],
    ['a line beyond the end', 'pie\n"a" : \n\n', 9, 2],
    ['nothing at all', '', 1, 1]
  ])('finds it with %s', (_, code, line, expected) => {
    expect(findSourceLine(code, line)).toBe(expected);
  });
});
