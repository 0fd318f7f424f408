import {h} from 'hastscript';
import {anchorName} from '../headings.ts';
import type {Renderer} from '../state.ts';

/** A place that links can jump to; the first of its name. */
export const anchor: Renderer = (element, state) =>
  state.outline.anchors.has(element) ? h('span.anchor', {id: anchorName(element)}) : [];
