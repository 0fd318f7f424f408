import {element, isElement, text} from '../../storage/tree.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import {macroName} from '../../storage/macro.ts';
import {holdsBlockImage} from '../paragraphs.ts';
import {bodyOf} from './body.ts';
import type {Kind} from './kind.ts';
import {simplerTable} from './simpler-table.ts';
import {simplerTasks} from './simpler-tasks.ts';

type Simplify = (node: StorageElement, cloud: boolean) => readonly StorageNode[];

// Titles as GitHub has them, for the panels that alerts become.
const panelTitles: Readonly<Record<string, string>> = {
  info: 'Note',
  note: 'Warning',
  tip: 'Tip',
  warning: 'Caution'
};

/** Simpler forms by kind. Lists, code and text have none: they may stand everywhere. */
const forms: Readonly<Partial<Record<Kind, {readonly make: Simplify; readonly name: string}>>> = {
  expand: {
    make: node => [boldLine([text(readTitle(node) ?? 'Details')]), ...bodyOf(node)],
    name: 'a bold line and its content'
  },
  heading: {make: node => [boldLine(node.children)], name: 'a bold line'},
  panel: {
    make: node => [boldLine([text(panelTitle(node))]), ...bodyOf(node)],
    name: 'a bold line and its content'
  },
  quote: {make: node => bodyOf(node).map(emphasize), name: 'text in italics'},
  rule: {make: () => [element('p', {}, [text('———')])], name: 'a line of dashes'},
  table: {make: simplerTable, name: 'lines of text'},
  tasks: {make: simplerTasks, name: 'a list with ☐ and ☑'}
};

/** What a block of a kind becomes, for messages. */
export const simplerForms: Readonly<Partial<Record<Kind, string>>> = Object.fromEntries(
  Object.entries(forms).map(([kind, form]) => [kind, form.name])
);

/** Write a block as text and lists, with all it holds. */
export function simplify(node: StorageElement, kind: Kind, cloud: boolean): readonly StorageNode[] {
  return forms[kind]?.make(node, cloud) ?? bodyOf(node);
}

function boldLine(children: readonly StorageNode[]): StorageElement {
  return element('p', {}, [element('strong', {}, children)]);
}

function emphasize(node: StorageNode): StorageNode {
  if (!isElement(node, 'p') || node.children.length === 0 || holdsBlockImage(node)) return node;
  return {...node, children: [element('em', {}, node.children)]};
}

function panelTitle(node: StorageElement): string {
  return readTitle(node) ?? panelTitles[macroName(node)] ?? 'Important';
}

function readTitle(node: StorageElement): string | undefined {
  const parameter = node.children.find(
    child => isElement(child, 'ac:parameter') && child.properties['ac:name'] === 'title'
  );
  const value = parameter?.type === 'element' ? parameter.children[0] : undefined;
  return value?.type === 'text' && typeof value.value === 'string' ? value.value : undefined;
}
