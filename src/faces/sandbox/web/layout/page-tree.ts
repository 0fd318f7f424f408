import {h} from 'hastscript';
import type {Element} from 'hast';
import {initialOf} from './format.ts';
import {icon} from './icon.ts';
import {createMarks} from './message-marks.ts';
import {searchBox} from './search-box.ts';
import type {PageRequest} from '../request.ts';
import type {ViewNode, ViewSpace} from '../view-model.ts';

/** Larger spaces show only what is open, so that a page does not carry thousands of links. */
const wholeTree = 1500;

/** The space's pages as a tree that folds, open down to the current one. */
export function renderSidebar(
  space: ViewSpace,
  currentId: string | undefined,
  request: PageRequest
): Element {
  const {model, links} = request;
  const open = pathTo(currentId, request);
  const mark = createMarks(request.preview?.state());
  const complete = model.listNodes(space.key).length <= wholeTree;
  const renderNode = (node: ViewNode): Element => {
    const isOpen = open.has(node.id) || node.id === space.homepageId;
    const children = complete || isOpen ? model.listChildren(node.id) : [];
    const current = node.id === currentId ? {ariaCurrent: 'page'} : {};
    return h('li.tree-node', [
      h('a', {href: links.node(node), ...current}, [
        icon(node.kind),
        h('span', node.title),
        ...mark(node.id)
      ]),
      ...(children.length > 0
        ? [
            h('details', {open: isOpen, dataNode: node.id}, [
              h('summary', {ariaLabel: `Pages below ${node.title}`}),
              h('ul', children.map(renderNode))
            ])
          ]
        : [])
    ]);
  };
  return h('aside.sidebar', {ariaLabel: 'Space'}, [
    h('a.space-name', {href: links.space(space.key)}, [
      h('span.space-mark', {ariaHidden: 'true'}, initialOf(space.name)),
      h('span', space.name)
    ]),
    searchBox(links.search(space.key)),
    h('nav.tree', {ariaLabel: 'Pages', dataComplete: String(complete)}, [
      h('ul', model.listRoots(space.key).map(renderNode)),
      h('p.tree-empty', {hidden: true}, 'No page has this in its title.')
    ])
  ]);
}

/** The current page and everything above it. */
function pathTo(currentId: string | undefined, {model}: PageRequest): ReadonlySet<string> {
  const path = new Set<string>();
  for (let id = currentId; id !== undefined && !path.has(id); id = model.findNode(id)?.parentId) path.add(id);
  return path;
}
