import type {Yaml} from 'mdast';
import type {Handler} from '../state.ts';

/** Front matter; it is read when the file is parsed. */
export const yaml: Handler<Yaml> = () => [];
