import type {Code} from 'mdast';
import {hexHash} from '../../storage/attachment-name.ts';
import {image} from '../../storage/image.ts';
import {macro} from '../../storage/macro.ts';
import {element, text} from '../../storage/tree.ts';
import {codeBlock} from '../code-block.ts';
import {githubUrl} from '../github-url.ts';
import type {Handler, State} from '../state.ts';

/** How diagrams are drawn; a change of it makes other files, so that all are drawn again. */
const drawing = 'twice as large';

/** A Mermaid diagram: drawn, as a macro, or as code with a link to GitHub, which draws it. */
export const mermaid: Handler<Code> = (node, state) => {
  const mode = state.context.settings.mermaid;
  if (typeof mode === 'object') return [macro(mode.macro, {plainText: node.value})];
  if (mode === 'image' && !reportBroken(node, state)) {
    const digest = hexHash(`${drawing} ${node.value}`);
    const name = `mermaid-${digest}.png`;
    const source = {kind: 'diagram', language: 'mermaid', code: node.value} as const;
    state.attach({name, mediaType: 'image/png', digest, source});
    return [element('p', {}, [image({kind: 'attachment', name}, {alt: 'Diagram', width: {drawing: name}})])];
  }
  const code = codeBlock({value: node.value}, state.isCloud);
  const url = githubUrl(state.context.repository, 'blob', state.document.path);
  if (url === undefined) return code;
  return [...code, element('p', {}, [element('a', {href: url}, [text('See the diagram drawn on GitHub')])])];
};

/** Say that a diagram can't be drawn, at the line of the document that the fault is in. */
function reportBroken(node: Code, state: State): boolean {
  const broken = state.tools.brokenDiagram?.(node.value);
  if (broken === undefined) return false;
  const start = node.position?.start;
  // The code begins on the line after the fence.
  const place =
    broken.line === undefined || start === undefined ? node : {line: start.line + broken.line, column: 1};
  state.report('diagram-not-drawn', `Cannot draw the diagram: ${broken.reason}. Its source is shown.`, place);
  return true;
}
