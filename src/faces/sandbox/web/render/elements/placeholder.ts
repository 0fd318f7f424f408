import {h} from 'hastscript';
import type {Renderer} from '../state.ts';

/** `ac:placeholder`: a hint for writers, which readers see greyed. */
export const placeholder: Renderer = (element, state) => h('span.placeholder', state.all(element));
