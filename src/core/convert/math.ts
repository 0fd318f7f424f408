import type {Node} from 'unist';
import {image} from '../storage/image.ts';
import {macro} from '../storage/macro.ts';
import {hexHash} from '../storage/attachment-name.ts';
import {element, text} from '../storage/tree.ts';
import type {StorageElement, StorageNode} from '../storage/tree.ts';
import {codeBlock} from './code-block.ts';
import type {State} from './state.ts';

/** Make a formula that is a block: a macro, an image, or code. */
export function mathBlock(tex: string, place: Node, state: State): readonly StorageNode[] {
  const mode = state.context.settings.math;
  if (typeof mode === 'object') return [macro(mode.macro, {plainText: tex})];
  const drawn = mode === 'image' ? draw(tex, true, place, state) : undefined;
  return drawn ? [element('p', {}, [drawn])] : codeBlock({value: tex, language: 'tex'}, state.isCloud);
}

/** Make a formula in a line of text: a macro, an image, or code. */
export function mathPhrase(tex: string, place: Node, state: State): readonly StorageNode[] {
  const mode = state.context.settings.math;
  if (typeof mode === 'object') return [macro(mode.macro, {parameters: {body: tex}})];
  const drawn = mode === 'image' ? draw(tex, false, place, state) : undefined;
  return [drawn ?? element('code', {}, [text(tex.replace(/\s+/g, ' '))])];
}

function draw(tex: string, display: boolean, place: Node, state: State): StorageElement | undefined {
  const result = state.tools.renderMath?.(tex, display);
  if (!result) return undefined;
  if ('error' in result) {
    state.report('math-not-drawn', `Cannot draw the formula: ${result.error}. Its source is shown.`, place);
    return undefined;
  }
  const digest = hexHash(result.svg);
  const name = `math-${digest}.svg`;
  state.attach({name, mediaType: 'image/svg+xml', digest, source: {kind: 'text', text: result.svg}});
  const size = {width: toPixels(result.width), height: toPixels(result.height)};
  const drawn = image({kind: 'attachment', name}, {alt: tex.replace(/\s+/g, ' '), ...size});
  if (display || !state.isCloud) return drawn;
  return {...drawn, properties: {...drawn.properties, 'ac:inline': 'true'}};
}

function toPixels(size: number): string | undefined {
  return size > 0 ? String(Math.max(1, Math.round(size))) : undefined;
}
