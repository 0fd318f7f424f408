import {baseStyle} from './base.ts';
import {blocksStyle} from './blocks.ts';
import {codeStyle} from './code.ts';
import {coloursStyle} from './colours.ts';
import {contentStyle} from './content.ts';
import {framesStyle} from './frames.ts';
import {inlineStyle} from './inline.ts';
import {messagesStyle} from './messages.ts';
import {pageStyle} from './page.ts';
import {sidebarStyle} from './sidebar.ts';

/** The stylesheet of all pages. */
export const style = [
  coloursStyle,
  baseStyle,
  framesStyle,
  sidebarStyle,
  pageStyle,
  contentStyle,
  blocksStyle,
  inlineStyle,
  codeStyle,
  messagesStyle
].join('\n');
