import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {parameterOf} from '../tree.ts';
import type {RenderContext} from '../context.ts';
import type {Renderer} from '../state.ts';

/** The pages below this one; `all` shows every level, `depth` so many. */
export const children: Renderer = (element, {context}) => {
  const all = parameterOf(element, 'all') === 'true' || element.attributes['ac:name'] === 'pagetree';
  const depth = all ? 20 : Number(parameterOf(element, 'depth')) || 1;
  const list = listBelow(context.pageId, context, Math.min(depth, 20));
  return list.length > 0 ? list : h('p.placeholder', 'This page has no child pages.');
};

function listBelow(pageId: string, context: RenderContext, depth: number): ElementContent[] {
  const pages = depth > 0 ? context.listChildren(pageId) : [];
  if (pages.length === 0) return [];
  const items = pages.map(page =>
    h('li', [h('a', {href: page.url}, page.title), ...listBelow(page.id, context, depth - 1)])
  );
  return [h('ul.macro-list', items)];
}
