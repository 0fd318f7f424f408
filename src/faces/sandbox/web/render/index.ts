import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import {buildOutline} from './headings.ts';
import {elements} from './elements/index.ts';
import {parseStorage} from './parse.ts';
import {unknownElement} from './elements/unknown.ts';
import type {RenderContext} from './context.ts';
import type {Heading, Outline} from './headings.ts';
import type {RenderState} from './state.ts';
import type {StorageElement, StorageNode} from './tree.ts';

/** A storage document, ready to be shown. */
export interface Rendered {
  readonly content: ElementContent[];
  /** In document order. */
  readonly headings: readonly Heading[];
}

/**
 * Render storage format as a tree of HTML.
 *
 * The document is taken as hostile: the tree holds no script, no event handler, no address that runs one, and its text
 * is escaped by the serialiser. A document that is not well-formed is shown as its source, with the parser's complaint.
 */
export function renderStorage(storage: string, context: RenderContext): Rendered {
  const parsed = tryParse(storage);
  if (parsed.status === 'malformed') return {content: malformed(storage, parsed.reason), headings: []};
  const outline = buildOutline(parsed.root);
  return {content: createState(context, outline).all(parsed.root), headings: outline.headings};
}

function createState(context: RenderContext, outline: Outline): RenderState {
  const state: RenderState = {
    context,
    outline,
    all: element => element.children.flatMap(renderNode),
    one: element => [(elements.get(element.name) ?? unknownElement)(element, state)].flat()
  };
  function renderNode(node: StorageNode): ElementContent[] {
    return node.kind === 'text' ? [{type: 'text', value: node.text}] : state.one(node);
  }
  return state;
}

type Parsed =
  | {readonly status: 'parsed'; readonly root: StorageElement}
  | {readonly status: 'malformed'; readonly reason: string};

function tryParse(storage: string): Parsed {
  try {
    return {status: 'parsed', root: parseStorage(storage)};
  } catch (error) {
    return {status: 'malformed', reason: error instanceof Error ? error.message : String(error)};
  }
}

function malformed(storage: string, reason: string): ElementContent[] {
  return [
    h('section.panel.panel-error', [
      h('.panel-body', [h('p', `This page's body is not well-formed: ${reason}`)])
    ]),
    h('.code', [h('pre', [h('code', storage)])])
  ];
}
