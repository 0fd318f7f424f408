import type {BlockReader, PhraseReader} from '../state.ts';
import {parameter, plainBodyOf} from './parts.ts';

/** A macro that draws its text: a fence of that language. */
export function fenceMacro(language: 'math' | 'mermaid'): BlockReader {
  return (node, state) => {
    const name = node.attributes['ac:name'] ?? '';
    const reason = `Macro "${name}" is read as a ${language} block; convert with --${language} macro:${name} to have it again.`;
    state.report('simplified-structure', reason, node.start);
    return [{type: 'code', lang: language, value: plainBodyOf(node)}];
  };
}

/** A macro that draws a formula in a line of text. */
export const formulaMacro: PhraseReader = (node, state) => {
  const value = parameter(node, 'body') || parameter(node, 'equation');
  const name = node.attributes['ac:name'] ?? '';
  const reason = `Macro "${name}" is read as a formula; convert with --math macro:${name} to have it again.`;
  state.report('simplified-structure', reason, node.start);
  return value === '' ? [] : [{type: 'inlineMath', value, display: false}];
};
