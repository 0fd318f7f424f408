import type {ElementContent} from 'hast';
import {toString} from 'hast-util-to-string';
import {h} from 'hastscript';
import {SKIP, visit} from 'unist-util-visit';
import {cleanColour, cleanStyle} from '../style.ts';
import type {Renderer} from '../state.ts';

const layouts = ['default', 'wide', 'full-width', 'center', 'align-start', 'align-end'];

/** A table, in a frame that scrolls where the page is too narrow for it. */
export const table: Renderer = (element, state) => {
  const layout = element.attributes['data-layout'] ?? '';
  const width = /^\d{1,4}(?:\.\d+)?$/.exec(element.attributes['data-table-width'] ?? '')?.[0];
  return h(
    'div',
    {
      className: ['table-frame', `table-${layouts.includes(layout) ? layout : 'default'}`],
      tabIndex: 0,
      role: 'group',
      ariaLabel: 'Table'
    },
    [h('table', width === undefined ? {} : {style: `width: ${width}px`}, state.all(element))]
  );
};

/** A cell; a coloured one keeps dark text, as its colours are chosen for a white page. */
export const tableCell: Renderer = (element, state) => {
  const {colspan, rowspan, style, 'data-highlight-colour': highlight} = element.attributes;
  const colour = cleanColour(highlight);
  const styles = [cleanStyle(style), colour && `background-color: ${colour}`].filter(Boolean).join('; ');
  return h(
    element.name,
    {
      ...(colour === undefined ? {} : {className: ['coloured']}),
      ...(styles === '' ? {} : {style: styles}),
      ...countOf('colSpan', colspan),
      ...countOf('rowSpan', rowspan)
    },
    keepShortCode(state.all(element))
  );
};

/** Most characters of code that stay in one line, so that no option breaks behind its hyphens. */
const shortCode = 32;

function keepShortCode(content: ElementContent[]): ElementContent[] {
  visit({type: 'root', children: content}, 'element', node => {
    if (node.tagName === 'pre') return SKIP;
    if (node.tagName === 'code' && toString(node).length <= shortCode)
      node.properties['className'] = ['short-code'];
    return undefined;
  });
  return content;
}

/** A column's width. */
export const tableColumn: Renderer = element => {
  const style = cleanStyle(element.attributes['style']);
  return h('col', style === undefined ? {} : {style});
};

function countOf(name: string, value: string | undefined): Record<string, number> {
  return value !== undefined && /^\d{1,4}$/.test(value) ? {[name]: Number(value)} : {};
}
