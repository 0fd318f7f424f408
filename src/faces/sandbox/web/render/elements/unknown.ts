import type {Renderer} from '../state.ts';

/** An element that has no renderer: what it holds is shown, the element itself is not. */
export const unknownElement: Renderer = (element, state) => state.all(element);

/** An element that readers never see. */
export const nothing: Renderer = () => [];
