import {diffWordsWithSpace, structuredPatch} from 'diff';
import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {formatStorage} from '../render/format-storage.ts';

/** Longer comparisons are given up, in milliseconds. */
const patience = 2000;

/** Longer lines are not compared word by word. */
const longestLine = 5000;

/** What changed from one storage document to another, line by line of their indented forms. */
export function renderDiff(older: string, newer: string): Element {
  const patch = structuredPatch('', '', `${formatStorage(older)}\n`, `${formatStorage(newer)}\n`, '', '', {
    context: 3,
    timeout: patience
  });
  if (patch === undefined) return h('p.muted', 'These versions differ too much to be compared.');
  if (patch.hunks.length === 0) return h('p.muted', 'The bodies of these versions are the same.');
  const lines = patch.hunks.flatMap(hunk => [
    h('span.diff-place', `Line ${hunk.oldStart} → ${hunk.newStart}\n`),
    ...renderLines(hunk.lines.filter(line => !line.startsWith('\\')))
  ]);
  return h('.code.diff', [h('pre', {tabIndex: 0, role: 'group', ariaLabel: 'Changes'}, [h('code', lines)])]);
}

function renderLines(lines: readonly string[]): Element[] {
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    const previous = lines[index - 1] ?? '';
    if (line.startsWith('-')) return h('del.diff-line.diff-removed', markWords(line, next, '+'));
    if (line.startsWith('+')) return h('ins.diff-line.diff-added', markWords(line, previous, '-'));
    return h('span.diff-line', `${line}\n`);
  });
}

/** A changed line, with the words marked that the line which took its place does not have. */
function markWords(line: string, other: string, sign: '+' | '-'): ElementContent[] {
  if (!other.startsWith(sign) || line.length > longestLine || other.length > longestLine) {
    return [{type: 'text', value: `${line}\n`}];
  }
  const words = diffWordsWithSpace(other.slice(1), line.slice(1)).filter(({removed}) => !removed);
  const tag = sign === '+' ? 'del' : 'ins';
  return [
    {type: 'text', value: line.slice(0, 1)},
    ...words.map(({added, value}): ElementContent => (added ? h(tag, value) : {type: 'text', value})),
    {type: 'text', value: '\n'}
  ];
}
