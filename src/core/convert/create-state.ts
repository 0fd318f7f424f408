import type {Nodes, Parents} from 'mdast';
import {readAnchors} from '../markdown/anchors.ts';
import type {Anchors} from '../markdown/anchors.ts';
import {completeAddresses} from '../markdown/bare-addresses.ts';
import {keepVisible} from '../markdown/ignore.ts';
import type {Attachment} from '../model.ts';
import type {StorageNode} from '../storage/tree.ts';
import {foldTitle} from '../title.ts';
import type {ConvertContext, FragmentReference, ParsedDocument} from './context.ts';
import {readDefinitions} from './definitions.ts';
import {mergeAnchors, toFlow} from './flow.ts';
import {withPlace} from './nesting/place.ts';
import {handlers} from './handlers/index.ts';
import {parseHtml} from './html/parse.ts';
import type {Report} from './rules.ts';
import type {Fragment, Handler, Place, State, Tools} from './state.ts';

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
  const {tree} = options.document;
  const anchors = readAnchors(tree);
  const state: State = {
    ...options,
    ...readDefinitions(tree),
    ...createPlace(),
    ...createConversion(() => state),
    isCloud: options.context.settings.deployment === 'cloud',
    anchors,
    linkedAnchors: new Set<string>(),
    topAnchors: new Set(anchors.names.has('top') ? [] : ['top']),
    references: [] as FragmentReference[],
    nextId: createCounter(),
    mayHint: createBudget(mostHints),
    takeTitle: createTitleCheck(options),
    takeHtmlSlug: createSlugQueue(anchors.htmlSlugs),
    takeName: createNameCheck(anchors)
  };
  return state;
}

/** Wrong links of a document for which the anchor is looked for that was meant. */
const mostHints = 100;

function createBudget(size: number): () => boolean {
  let left = size;
  return () => left-- > 0;
}

function createCounter(): State['nextId'] {
  let last = 0;
  return () => String(++last);
}

function createPlace(): Pick<State, 'place' | 'within'> {
  let place: Place = 'page';
  return {
    place: () => place,
    within(inner, work) {
      const outer = place;
      place = inner;
      const result = work();
      place = outer;
      return result;
    }
  };
}

/** Conversion of what a node holds; HTML among it is parsed when all of it is there. */
function createConversion(stateOf: () => State): Pick<State, 'flow' | 'phrasing' | 'metHtml'> {
  let metHtml = false;
  const parse = (fragments: readonly Fragment[]): readonly StorageNode[] => {
    metHtml = true;
    return parseHtml(fragments, stateOf());
  };
  return {
    flow(parent) {
      const fragments = convertChildren(parent, stateOf());
      return isStorage(fragments) ? mergeAnchors(fragments) : toFlow(parse(fragments), stateOf().isCloud);
    },
    phrasing(parent) {
      const fragments = convertChildren(parent, stateOf());
      return isStorage(fragments) ? fragments : parse(fragments);
    },
    metHtml: () => metHtml
  };
}

function createSlugQueue(slugs: ReadonlyMap<string, readonly string[]>): State['takeHtmlSlug'] {
  const left = new Map([...slugs].map(([text, all]) => [text, [...all]]));
  return text => left.get(text)?.shift();
}

function createNameCheck({headingNames}: Anchors): State['takeName'] {
  const taken = new Set<string>();
  return name => !headingNames.has(name) && !taken.has(name) && taken.add(name) !== undefined;
}

function createTitleCheck({document, context}: StateOptions): State['takeTitle'] {
  const title = foldTitle(context.title);
  let open = foldTitle(document.firstHeading ?? '') === title;
  return text => {
    if (!open || foldTitle(text) !== title) return false;
    open = false;
    return true;
  };
}

function convertChildren(parent: Parents, state: State): readonly Fragment[] {
  const {nodes, unclosed} = keepVisible<Nodes>(parent.children);
  if (unclosed) {
    const reason =
      'Cannot find the end of this ignored part: expected <!-- confluence:end-ignore --> beside it.';
    state.report('unclosed-ignore', `${reason} All that follows here is left out.`, unclosed);
  }
  const result: Fragment[] = [];
  for (const node of completeAddresses(nodes)) {
    const handle = handlers[node.type] as Handler<Nodes>;
    for (const fragment of handle(node, state, parent)) result.push(withPlace(fragment, node.position));
  }
  return result;
}

function isStorage(fragments: readonly Fragment[]): fragments is readonly StorageNode[] {
  return fragments.every(fragment => fragment.type !== 'raw');
}
