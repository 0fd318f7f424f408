import type {Admonition} from '../../markdown/admonitions/index.ts';
import {macro} from '../../storage/macro.ts';
import {element} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import {alertPanel} from '../alert-panel.ts';
import {toPhrasing} from '../flow.ts';
import type {Handler, State} from '../state.ts';
import {storageText} from '../storage-text.ts';

/** A block that is set off: a panel, a quote, or something to unfold. */
export const admonition: Handler<Admonition> = (node, state) => {
  const title = node.title ? toPhrasing(state.phrasing(node.title)) : [];
  if (node.kind === 'details') {
    const body = content(node, [], state);
    const words = storageText(title).replace(/\s+/g, ' ').trim() || 'Details';
    return [
      macro('expand', {parameters: {title: words}, body: body.length > 0 ? body : [element('p', {}, [])]})
    ];
  }
  const line = title.length > 0 ? [element('p', {}, [element('strong', {}, title)])] : [];
  // A frame around nothing says nothing.
  const body = content(node, line, state);
  if (body.length === 0) return [];
  return [
    node.kind === 'quote' ? element('blockquote', {}, body) : alertPanel(node.kind, body, state.isCloud)
  ];
};

function content(node: Admonition, before: readonly StorageNode[], state: State): readonly StorageNode[] {
  const place = node.kind === 'quote' ? 'quote' : node.kind === 'details' ? 'expand' : 'panel';
  return [...before, ...state.within(place, () => state.flow(node))];
}
