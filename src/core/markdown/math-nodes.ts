import type {Literal} from 'mdast';
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown';

/** A formula. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
  /** Whether it was written with two dollar signs, so that GitHub gives it lines of its own. */
  display: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathData: 'mathData';
  }
}

/** Extension for mdast-util-from-markdown: makes the nodes out of the tokens. */
export const mathFromMarkdown: Extension = {
  enter: {mathText: enter},
  exit: {mathText: exit}
};

function enter(this: CompileContext, token: Token): void {
  const source = this.sliceSerialize(token);
  const display = source.startsWith('$$');
  const marker = display ? 2 : source.startsWith('$`') ? 2 : 1;
  const written = source.slice(marker, -marker).trim();
  // In a table a backslash keeps a line from parting two cells, and is gone before the cell is read.
  const value = this.data.inTable ? written.replaceAll('\\|', '|') : written;
  this.enter({type: 'inlineMath', value, display}, token);
}

function exit(this: CompileContext, token: Token): void {
  this.exit(token);
}
