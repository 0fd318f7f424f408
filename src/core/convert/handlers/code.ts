import type {Code} from 'mdast';
import {codeBlock} from '../code-block.ts';
import {readInfo} from '../info-string.ts';
import {mathBlock} from '../math.ts';
import type {Handler} from '../state.ts';
import {mermaid} from './mermaid.ts';
import {storageFence} from './storage-fence.ts';

/** Languages that are not shown as code. */
const fences: Readonly<Record<string, Handler<Code>>> = {
  'confluence-storage': storageFence,
  math: (node, state) => mathBlock(node.value, node, state),
  mermaid
};

/**
 * Languages that GitHub draws as maps and models.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
const drawn = new Set(['geojson', 'topojson', 'stl']);

/** Fenced or indented code. */
export const code: Handler<Code> = (node, state, parent) => {
  const {language, title} = readInfo(node.lang ?? '', node.meta ?? '');
  const fence = language !== undefined && Object.hasOwn(fences, language) ? fences[language] : undefined;
  if (fence) return fence(node, state, parent);
  if (language !== undefined && drawn.has(language)) {
    const reason = `Cannot draw the "${language}" block, as GitHub does: pages show its source.`;
    state.report('github-drawing', reason, node);
  }
  return codeBlock({value: node.value, language, title}, state.isCloud);
};
