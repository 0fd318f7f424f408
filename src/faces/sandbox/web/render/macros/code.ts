import {h} from 'hastscript';
import {highlight} from '../highlight.ts';
import {childOf, parameterOf, textOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

/** A block of code, or of text that keeps its form; `collapse` folds it. */
export const code: Renderer = element => {
  const body = childOf(element, 'ac:plain-text-body');
  const text = body ? textOf(body) : '';
  const language = parameterOf(element, 'language') ?? '';
  const title = parameterOf(element, 'title');
  const block = h('figure.code', [
    ...(title ? [h('figcaption.code-title', title)] : []),
    h('pre', {tabIndex: 0, role: 'group', ariaLabel: title ?? 'Code', dataLanguage: language || 'text'}, [
      h('code', highlight(text.replace(/\n$/, ''), language))
    ])
  ]);
  if (parameterOf(element, 'collapse') !== 'true') return block;
  return h('details.expand', [h('summary', title ?? 'Show code'), block]);
};
