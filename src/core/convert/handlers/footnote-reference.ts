import type {FootnoteReference} from 'mdast';
import {anchorLink} from '../../storage/link.ts';
import {anchor} from '../../storage/macro.ts';
import {element, text} from '../../storage/tree.ts';
import {backReference} from '../footnotes.ts';
import type {Handler} from '../state.ts';

/** The raised number of a footnote: a link to it, and a place to which the footnote links back. */
export const footnoteReference: Handler<FootnoteReference> = (node, state) => {
  const footnote = state.footnotes.get(node.identifier);
  if (!footnote) return [text(`[^${node.label ?? node.identifier}]`)];
  footnote.references++;
  const {number, references} = footnote;
  return [
    anchor(backReference(number, references)),
    element('sup', {}, [anchorLink(`fn-${number}`, [text(String(number))])])
  ];
};
