import {describe, expect, test} from '@jest/globals';
import {formatAttachmentMark, parseAttachmentMark, parseDrawnWidth} from '../../src/core/attachment-mark.ts';
import {
  formatMark,
  hashOutput,
  hashPath,
  hashRepository,
  parseMark,
  sameOutput
} from '../../src/core/mark.ts';
import {type Mark, toSourcePath} from '../../src/core/model.ts';

const path = toSourcePath('docs/a.md');
const mark: Mark = {
  repository: hashRepository('acme/handbook'),
  path: hashPath(path),
  fingerprint: {
    inputs: 'abcdefghijkl',
    output: {
      title: hashOutput('title', ['A']),
      body: hashOutput('body', ['<p/>']),
      place: hashOutput('place', []),
      labels: hashOutput('labels', ['x']),
      attachments: hashOutput('attachments', []),
      access: 'r'
    }
  }
};

describe('the mark', () => {
  test('comes first in the message, and can be read back', () => {
    const message = formatMark(mark, {path, commit: '0123456789abcdef', repository: 'acme/handbook'});
    expect(message).toMatch(/^\[sync 1 .*\] docs\/a\.md @ 0123456 \(acme\/handbook\)$/);
    expect(parseMark(message)).toEqual(mark);
    const withTasks = {...mark, tasks: 'Ab-_'};
    expect(parseMark(formatMark(withTasks, {path, repository: 'acme/handbook'}))).toEqual(withTasks);
  });

  test('survives a message that was cut, and a path of any length', () => {
    const long = toSourcePath(`docs/${'😀'.repeat(200)}.md`);
    const message = formatMark(mark, {path: long, repository: 'acme/handbook'});
    expect(message.length).toBeLessThan(255);
    expect(message).not.toMatch(/[\uD800-\uDBFF]$/);
    expect(parseMark(message.slice(0, 120))).toEqual(mark);
  });

  test.each(['', 'docs/a.md', '[sync 2 a.b c.d] x', '[sync 1 short.short a.b] x', 'see [sync 1 …]'])(
    'is not seen in %j',
    message => {
      expect(parseMark(message)).toBeUndefined();
    }
  );

  test('names a repository without regard to case, a path exactly', () => {
    expect(hashRepository('Acme/Handbook')).toBe(mark.repository);
    expect(hashPath(toSourcePath('docs/A.md'))).not.toBe(mark.path);
  });

  test('tells which part of a page differs', () => {
    const {output} = mark.fingerprint;
    expect(sameOutput(output, {...output})).toBe(true);
    expect(sameOutput(output, {...output, access: 'w'})).toBe(false);
    expect(hashOutput('labels', ['ab', 'c'])).not.toBe(hashOutput('labels', ['a', 'bc']));
  });
});

describe('the mark of an attachment', () => {
  test('carries the digest; comments of people carry none', () => {
    expect(parseAttachmentMark(formatAttachmentMark('AbC-_9'))).toBe('AbC-_9');
    expect(parseAttachmentMark('my holiday')).toBeUndefined();
    const comment = formatAttachmentMark('AbC-_9', 640);
    expect([parseAttachmentMark(comment), parseDrawnWidth(comment)]).toEqual(['AbC-_9', 640]);
    expect(parseDrawnWidth(formatAttachmentMark('AbC-_9'))).toBeUndefined();
  });
});
