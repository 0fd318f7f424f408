import {structuredPatch} from 'diff';
import {h} from 'hastscript';
import type {Element} from 'hast';
import {formatStorage} from '../render/format-storage.ts';

/** Longer comparisons are given up, in milliseconds. */
const patience = 2000;

const kinds: Readonly<Record<string, string>> = {'+': 'added', '-': 'removed'};

/** What changed from one storage document to another, line by line of their indented forms. */
export function renderDiff(older: string, newer: string): Element {
  const patch = structuredPatch('', '', formatStorage(older), formatStorage(newer), '', '', {
    context: 3,
    timeout: patience
  });
  if (patch === undefined) return h('p.muted', 'These versions differ too much to be compared.');
  if (patch.hunks.length === 0) return h('p.muted', 'The bodies of these versions are the same.');
  const lines = patch.hunks.flatMap(({oldStart, newStart, lines: changed}) => [
    h('span.diff-place', `Line ${oldStart} → ${newStart}\n`),
    ...changed.filter(line => !line.startsWith('\\')).map(toLine)
  ]);
  return h('.code.diff', [h('pre', {tabIndex: 0, role: 'region', ariaLabel: 'Changes'}, [h('code', lines)])]);
}

function toLine(line: string): Element {
  const kind = kinds[line[0] ?? ''];
  const tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
  return h(tag, {className: ['diff-line', ...(kind ? [`diff-${kind}`] : [])]}, `${line}\n`);
}
