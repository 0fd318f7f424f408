import type {Element, ElementContent} from 'hast';
import {element} from '../../storage/tree.ts';
import type {StorageElement} from '../../storage/tree.ts';
import {alignBlocks} from '../align.ts';
import {toFlow} from '../flow.ts';
import type {State} from '../state.ts';
import {alignment, attribute} from './attributes.ts';
import {places} from './places.ts';
import type {TranslateAll, Translator} from './translator.ts';

/** `<table>`, all its rows in one body. */
export const table: Translator = (node, state, all) => {
  // A row without cells shows nothing, unless a cell from above reaches into it.
  const rows = findRows(node);
  const shown = rows.some(spansRows) ? rows : rows.filter(row => row.children.some(isCell));
  const caption = node.children.find(child => isNamed(child, 'caption'));
  const title = caption
    ? toFlow([element('strong', {}, all((caption as Element).children))], state.isCloud)
    : [];
  const strays = findStrays(node).flatMap(child => all([child]));
  const before = [...title, ...toFlow(strays, state.isCloud)];
  if (shown.length === 0) return before;
  return [
    ...before,
    element('table', {}, [
      element(
        'tbody',
        {},
        shown.map(row => toRow(row, state, all))
      )
    ])
  ];
};

function toRow(row: Element, state: State, all: TranslateAll): StorageElement {
  const cells = row.children.filter(isCell).map(cell => toCell(cell, row, state, all));
  return element('tr', {}, cells.length > 0 ? cells : [element('td', {}, [element('p', {}, [])])]);
}

function toCell(cell: Element, row: Element, state: State, all: TranslateAll): StorageElement {
  const place = places(attribute(cell, 'id'), state);
  const content = state.within('cell', () => toFlow([...place, ...all(cell.children)], state.isCloud));
  const blocks = content.length > 0 ? content : [element('p', {}, [])];
  const spans = {colspan: span(cell, 'colSpan'), rowspan: span(cell, 'rowSpan')};
  return element(cell.tagName, spans, alignBlocks(blocks, alignment(cell) ?? alignment(row)));
}

function span(cell: Element, name: string): string | undefined {
  const value = attribute(cell, name);
  return value !== undefined && /^(?:[2-9]|[1-9]\d{1,2})$/.test(value) ? value : undefined;
}

function spansRows(row: Element): boolean {
  return row.children.some(cell => isCell(cell) && span(cell, 'rowSpan') !== undefined);
}

function findRows(node: Element): readonly Element[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return isSection(child) ? findRows(child) : [];
  });
}

/** What Markdown put between the parts of a table; HTML's own strays were moved out by the parser. */
function findStrays(node: Element): readonly ElementContent[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return child.type === 'text' ? [] : [child];
    if (child.tagName === 'template') return [child];
    return /^t[dh]$/.test(child.tagName) || child.tagName === 'caption' ? [] : findStrays(child);
  });
}

function isSection(node: Element): boolean {
  return node.tagName === 'thead' || node.tagName === 'tbody' || node.tagName === 'tfoot';
}

function isCell(node: ElementContent): node is Element {
  return isNamed(node, 'td') || isNamed(node, 'th');
}

function isNamed(node: ElementContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}
