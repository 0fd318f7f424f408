import {h} from 'hastscript';
import type {Renderer} from '../state.ts';

/** The page's files. */
export const attachments: Renderer = (_element, {context}) =>
  h(
    'ul.macro-list',
    context.listAttachments(context.pageId).map(({name, url}) => h('li', [h('a', {href: url}, name)]))
  );
