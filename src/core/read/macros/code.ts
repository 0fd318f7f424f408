import type {BlockReader} from '../state.ts';
import {parameter, parameterNames, plainBodyOf} from './parts.ts';

/** Languages of fences that are more than code, and Data Center's name for none. */
const special = new Set(['math', 'mermaid', 'confluence-storage', 'none']);

/** The code macro: a fence with its language and title. */
export const codeMacro: BlockReader = (node, state) => {
  const language = parameter(node, 'language').toLowerCase();
  const title = parameter(node, 'title');
  const lost = parameterNames(node).filter(name => name !== 'language' && name !== 'title');
  if (lost.length > 0)
    state.report('lost-formatting', `Code keeps no "${lost.join('", "')}": fences have none.`, node.start);
  // Only the info string of a language can say more.
  const lang = (special.has(language) ? '' : language.replace(/\s+/g, '-')) || (title === '' ? null : 'text');
  const quote = title.includes('"') ? "'" : '"';
  const meta = title === '' ? null : `title=${quote}${title.replaceAll(quote, '')}${quote}`;
  return [{type: 'code', lang, meta, value: plainBodyOf(node)}];
};

/** Text that is shown as it is. */
export const plainMacro: BlockReader = node => [{type: 'code', value: plainBodyOf(node)}];
