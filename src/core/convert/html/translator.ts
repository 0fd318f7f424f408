import type {Element, ElementContent} from 'hast';
import type {StorageNode} from '../../storage/tree.ts';
import type {State} from '../state.ts';

/** Translates the children of an HTML element. */
export type TranslateAll = (nodes: readonly ElementContent[]) => readonly StorageNode[];

/** Translates one HTML element; what it gives may mix blocks and text, whoever asked sorts them. */
export type Translator = (node: Element, state: State, all: TranslateAll) => readonly StorageNode[];
