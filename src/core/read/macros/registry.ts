import type {BlockReader, PhraseReader} from '../state.ts';
import {codeMacro, plainMacro} from './code.ts';
import {fenceMacro, formulaMacro} from './drawing.ts';
import {expand} from './expand.ts';
import {groupMacro} from './group.ts';
import {customPanel, panelMacro} from './panel.ts';
import {anchorMacro, status} from './phrases.ts';

const math = fenceMacro('math');
const mermaid = fenceMacro('mermaid');

/** Macros that are blocks. One that is not here and has a body is kept as it is. */
export const macroBlocks: Readonly<Record<string, BlockReader | undefined>> = {
  code: codeMacro,
  column: groupMacro,
  details: groupMacro,
  'easy-math-block': math,
  excerpt: groupMacro,
  expand,
  info: panelMacro('NOTE'),
  latex: math,
  math,
  mathblock: math,
  mathjax: math,
  'mathjax-block-macro': math,
  mermaid,
  'mermaid-cloud': mermaid,
  'mermaid-macro': mermaid,
  noformat: plainMacro,
  note: panelMacro('WARNING'),
  panel: customPanel,
  section: groupMacro,
  tip: panelMacro('TIP'),
  warning: panelMacro('CAUTION')
};

/** Macros in a line of text. */
export const macroPhrases: Readonly<Record<string, PhraseReader | undefined>> = {
  anchor: anchorMacro,
  'eazy-math-inline': formulaMacro,
  math: formulaMacro,
  mathinline: formulaMacro,
  mathjax: formulaMacro,
  'mathjax-inline-macro': formulaMacro,
  status
};
