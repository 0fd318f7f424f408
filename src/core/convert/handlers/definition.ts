import type {Definition} from 'mdast';
import type {Handler} from '../state.ts';

/** The address of reference links; it is used where they stand. */
export const definition: Handler<Definition> = () => [];
