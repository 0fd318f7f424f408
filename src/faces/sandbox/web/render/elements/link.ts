import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {brokenLink} from './broken-link.ts';
import {decodeAnchor} from '../headings.ts';
import {isCardAppearance, smartLink} from './smart-link.ts';
import {readResource} from '../resource.ts';
import {childOf} from '../tree.ts';
import type {Renderer, RenderState} from '../state.ts';
import type {StorageElement} from '../tree.ts';

/** `ac:link`: a link to a page, attachment, space, user or anchor by what it is called. */
export const link: Renderer = (element, state) => {
  const resource = readResource(element, state.context);
  if (resource.kind === 'user') return h('span.mention', `@${resource.name}`);
  const anchor = decodeAnchor(element.attributes['ac:anchor'] ?? '');
  const label = labelOf(element, state, resource.kind === 'same-page' ? anchor : resource.name);
  if (resource.kind === 'missing') return brokenLink(label, resource.reason);
  if (resource.kind === 'same-page') return linkWithin(anchor, label, state);
  const href = resource.href + (anchor === '' ? '' : `#${encodeURIComponent(anchor)}`);
  const appearance = element.attributes['ac:card-appearance'];
  if (isCardAppearance(appearance) && resource.kind === 'page') {
    return smartLink({kind: 'page', page: resource.page, href}, href, appearance);
  }
  return h('a', {href}, label);
};

function linkWithin(anchor: string, label: ElementContent[], state: RenderState): ElementContent {
  if (anchor !== '' && !state.outline.targets.has(anchor)) {
    return brokenLink(label, `Nothing on this page is called "${anchor}"`);
  }
  return h('a', {href: `#${encodeURIComponent(anchor)}`}, label);
}

function labelOf(element: StorageElement, state: RenderState, otherwise: string): ElementContent[] {
  const body = childOf(element, 'ac:link-body') ?? childOf(element, 'ac:plain-text-link-body');
  const label = body ? state.all(body) : [];
  return label.length > 0 ? label : [{type: 'text', value: otherwise}];
}
