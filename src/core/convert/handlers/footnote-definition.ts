import type {FootnoteDefinition} from 'mdast';
import type {Handler} from '../state.ts';

/** A footnote; it is shown at the end of the page, if anything refers to it. */
export const footnoteDefinition: Handler<FootnoteDefinition> = () => [];
