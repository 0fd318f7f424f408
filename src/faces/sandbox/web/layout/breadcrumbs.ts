import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import type {PageRequest} from '../request.ts';
import type {ViewNode, ViewSpace} from '../view-model.ts';

/** The way from the space down to a page's parent; nothing for the home page, which is where it begins. */
export function renderBreadcrumbs(
  space: ViewSpace,
  node: ViewNode,
  {model, links}: PageRequest
): ElementContent[] {
  if (node.id === space.homepageId) return [];
  const above: ViewNode[] = [];
  let parent = node.parentId === undefined ? undefined : model.findNode(node.parentId);
  while (parent && above.length < 50) {
    above.unshift(parent);
    parent = parent.parentId === undefined ? undefined : model.findNode(parent.parentId);
  }
  const steps = [
    {href: links.space(space.key), text: space.name},
    ...above
      .filter(({id}) => id !== space.homepageId)
      .map(ancestor => ({href: links.node(ancestor), text: ancestor.title}))
  ];
  return [
    h('nav.breadcrumbs', {ariaLabel: 'Breadcrumbs'}, [
      h(
        'ol',
        steps.map(({href, text}) => h('li', [h('a', {href}, text)]))
      )
    ])
  ];
}
