import {h} from 'hastscript';
import type {Renderer} from '../state.ts';

/** Text that an inline comment is about. */
export const inlineCommentMarker: Renderer = (element, state) =>
  h('mark.inline-comment', {title: 'Inline comment'}, state.all(element));
