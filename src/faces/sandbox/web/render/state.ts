import type {ElementContent} from 'hast';
import type {RenderContext} from './context.ts';
import type {Outline} from './headings.ts';
import type {StorageElement} from './tree.ts';

/** What rendering of one document shares. */
export interface RenderState {
  readonly context: RenderContext;
  readonly outline: Outline;
  /** Render an element's children. */
  all(element: StorageElement): ElementContent[];
  /** Render one element. */
  one(element: StorageElement): ElementContent[];
}

/** Renders an element, or a macro, of one name. */
export type Renderer = (element: StorageElement, state: RenderState) => ElementContent | ElementContent[];
