import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import {highlight} from '../highlight.ts';
import {isDataCenterLanguage} from './code-languages.ts';
import {childOf, parameterOf, textOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

/** A block of code, or of text that keeps its form; `collapse` folds it. */
export const code: Renderer = (element, {context}) => {
  const body = childOf(element, 'ac:plain-text-body');
  const text = body ? textOf(body) : '';
  const language = parameterOf(element, 'language') ?? '';
  if (context.deployment === 'datacenter' && language !== '' && !isDataCenterLanguage(language))
    return showError(text);
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

/** What readers of Data Center see in place of code whose language it does not know, word for word. */
function showError(text: string): ElementContent[] {
  return [
    h('.macro-error', [
      h(
        'p',
        "Error rendering macro 'code': Invalid value specified for parameter 'com.atlassian.confluence.ext.code.render.InvalidValueException'"
      ),
      h('pre', text)
    ])
  ];
}
