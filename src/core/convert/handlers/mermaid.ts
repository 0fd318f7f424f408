import type {Code} from 'mdast';
import {hexHash} from '../../storage/attachment-name.ts';
import {image} from '../../storage/image.ts';
import {macro} from '../../storage/macro.ts';
import {element, text} from '../../storage/tree.ts';
import {codeBlock} from '../code-block.ts';
import {githubUrl} from '../github-url.ts';
import type {Handler} from '../state.ts';

/** A Mermaid diagram: drawn, as a macro, or as code with a link to GitHub, which draws it. */
export const mermaid: Handler<Code> = (node, state) => {
  const mode = state.context.settings.mermaid;
  if (typeof mode === 'object') return [macro(mode.macro, {plainText: node.value})];
  if (mode === 'image') {
    const digest = hexHash(node.value);
    const name = `mermaid-${digest}.png`;
    const source = {kind: 'diagram', language: 'mermaid', code: node.value} as const;
    state.attach({name, mediaType: 'image/png', digest, source});
    return [element('p', {}, [image({kind: 'attachment', name}, {alt: 'Diagram'})])];
  }
  const code = codeBlock({value: node.value}, state.isCloud);
  const url = githubUrl(state.context.repository, 'blob', state.document.path);
  if (url === undefined) return code;
  return [...code, element('p', {}, [element('a', {href: url}, [text('See the diagram drawn on GitHub')])])];
};
