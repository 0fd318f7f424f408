import type {Definition, FootnoteDefinition, Nodes, Parents} from 'mdast';
import {readAnchors} from '../markdown/anchors.ts';
import {keepVisible} from '../markdown/ignore.ts';
import type {Attachment} from '../model.ts';
import type {StorageNode} from '../storage/tree.ts';
import type {ConvertContext, FragmentReference, ParsedDocument} from './context.ts';
import {mergeAnchors, toFlow} from './flow.ts';
import {handlers} from './handlers/index.ts';
import {parseHtml} from './html/parse.ts';
import type {Report} from './rules.ts';
import type {Footnote, Fragment, Handler, Place, State, Tools} from './state.ts';

export interface StateOptions {
  readonly document: ParsedDocument;
  readonly context: ConvertContext;
  readonly tools: Tools;
  readonly report: Report;
  /** Receives every attachment, repeated ones as well. */
  readonly attach: (attachment: Attachment) => void;
}

/** Make the object that the handlers of one document share. */
export function createState(options: StateOptions): State {
  const anchors = readAnchors(options.document.tree);
  const htmlSlugs = new Map([...anchors.htmlSlugs].map(([text, slugs]) => [text, [...slugs]]));
  let place: Place = 'page';
  let lastId = 0;
  let metHtml = false;
  const parse = (fragments: readonly Fragment[]): readonly StorageNode[] => {
    metHtml = true;
    return parseHtml(fragments, state);
  };
  const state: State = {
    ...options,
    ...readDefinitions(options.document.tree),
    isCloud: options.context.settings.deployment === 'cloud',
    anchors,
    footnotes: new Map<string, Footnote>(),
    linkedAnchors: new Set<string>(),
    topAnchors: new Set(anchors.names.has('top') ? [] : ['top']),
    references: [] as FragmentReference[],
    nextId: () => String(++lastId),
    place: () => place,
    within(inner, work) {
      const outer = place;
      place = inner;
      const result = work();
      place = outer;
      return result;
    },
    flow(parent) {
      const fragments = convertChildren(parent, state);
      return isStorage(fragments) ? mergeAnchors(fragments) : toFlow(parse(fragments), state.isCloud);
    },
    phrasing(parent) {
      const fragments = convertChildren(parent, state);
      return isStorage(fragments) ? fragments : parse(fragments);
    },
    metHtml: () => metHtml,
    takeTitle: createTitleCheck(options),
    takeHtmlSlug: text => htmlSlugs.get(text)?.shift()
  };
  return state;
}

function createTitleCheck({document, context}: StateOptions): State['takeTitle'] {
  const title = normalizeTitle(context.title);
  let open = normalizeTitle(document.firstHeading ?? '') === title;
  return text => {
    if (!open || normalizeTitle(text) !== title) return false;
    open = false;
    return true;
  };
}

function normalizeTitle(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function convertChildren(parent: Parents, state: State): readonly Fragment[] {
  const {nodes, unclosed} = keepVisible<Nodes>(parent.children);
  if (unclosed) {
    const reason =
      'Cannot find the end of this ignored part: expected <!-- confluence:end-ignore --> beside it.';
    state.report('unclosed-ignore', `${reason} All that follows here is left out.`, unclosed);
  }
  const result: Fragment[] = [];
  for (const node of nodes) {
    const handle = handlers[node.type] as Handler<Nodes>;
    for (const fragment of handle(node, state, parent)) result.push(fragment);
  }
  return result;
}

function isStorage(fragments: readonly Fragment[]): fragments is readonly StorageNode[] {
  return fragments.every(fragment => fragment.type !== 'raw');
}

function readDefinitions(tree: Parents): Pick<State, 'definitions' | 'footnoteDefinitions'> {
  const definitions = new Map<string, Definition>();
  const footnoteDefinitions = new Map<string, FootnoteDefinition>();
  const visit = (parent: Parents): void => {
    for (const node of parent.children) {
      if (node.type === 'definition' && !definitions.has(node.identifier))
        definitions.set(node.identifier, node);
      if (node.type === 'footnoteDefinition' && !footnoteDefinitions.has(node.identifier)) {
        footnoteDefinitions.set(node.identifier, node);
      }
      if (mayHoldDefinitions(node)) visit(node);
    }
  };
  visit(tree);
  return {definitions, footnoteDefinitions};
}

function mayHoldDefinitions(
  node: Nodes
): node is Extract<Parents, {type: 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition'}> {
  return (
    node.type === 'blockquote' ||
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'footnoteDefinition'
  );
}
