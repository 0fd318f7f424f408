import type {Nodes} from 'mdast';
import type {Handler} from '../state.ts';
import {admonition} from './admonition.ts';
import {blockquote} from './blockquote.ts';
import {hardBreak} from './break.ts';
import {code} from './code.ts';
import {definition} from './definition.ts';
import {strikethrough} from './delete.ts';
import {emphasis} from './emphasis.ts';
import {footnoteDefinition} from './footnote-definition.ts';
import {footnoteReference} from './footnote-reference.ts';
import {heading} from './heading.ts';
import {html} from './html.ts';
import {image} from './image.ts';
import {imageReference} from './image-reference.ts';
import {inlineCode} from './inline-code.ts';
import {inlineMath} from './inline-math.ts';
import {link} from './link.ts';
import {linkReference} from './link-reference.ts';
import {list} from './list.ts';
import {listItem} from './list-item.ts';
import {paragraph} from './paragraph.ts';
import {root} from './root.ts';
import {strong} from './strong.ts';
import {table} from './table.ts';
import {tableCell} from './table-cell.ts';
import {tableRow} from './table-row.ts';
import {text} from './text.ts';
import {thematicBreak} from './thematic-break.ts';
import {yaml} from './yaml.ts';

/** How each kind of Markdown node becomes storage format. */
export const handlers = {
  admonition,
  blockquote,
  break: hardBreak,
  code,
  definition,
  delete: strikethrough,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  inlineMath,
  link,
  linkReference,
  list,
  listItem,
  paragraph,
  root,
  strong,
  table,
  tableCell,
  tableRow,
  text,
  thematicBreak,
  yaml
} satisfies {readonly [Type in Nodes['type']]: Handler<Extract<Nodes, {type: Type}>>};
