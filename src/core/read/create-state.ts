import type {PhrasingContent, RootContent} from 'mdast';
import {readBlock, readPhrase} from './elements/index.ts';
import {isBlock, isKept, isPlainGroup, macroName} from './kinds.ts';
import {makeParagraph} from './paragraph.ts';
import {tidyBlocks} from './tidy.ts';
import type {ReadReport} from './rules.ts';
import type {ReadOptions, ReadState} from './state.ts';
import {isBlank, isElement} from './tree.ts';
import type {PageElement, PageNode} from './tree.ts';

export interface StateOptions {
  readonly storage: string;
  readonly options: ReadOptions;
  readonly report: ReadReport;
  readonly footnotes: ReadonlySet<string>;
}

/** Make the object that the readers of one page share. */
export function createState({storage, ...shared}: StateOptions): ReadState {
  const state: ReadState = {
    ...shared,
    flow: nodes => readFlow(nodes, state),
    phrasing: nodes => nodes.flatMap(node => readInline(node, state)),
    isKept,
    keep(node) {
      const reason = `${nameOf(node)} is kept as storage format: Markdown has no form for it.`;
      state.report('kept-storage', reason, node.start);
      return {type: 'code', lang: 'confluence-storage', value: storage.slice(node.start, node.end)};
    }
  };
  return state;
}

function nameOf(node: PageElement): string {
  const only =
    node.name === 'p'
      ? (node.children.find((child): child is PageElement => isElement(child)) ?? node)
      : node;
  const name = macroName(only);
  return name === '' ? `<${only.name}>` : `Macro "${name}"`;
}

function readFlow(nodes: readonly PageNode[], state: ReadState): readonly RootContent[] {
  const blocks: RootContent[] = [];
  let run: PageNode[] = [];
  const endRun = (): void => {
    blocks.push(...readRun(run, state));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !(isBlock(node) || isPlainGroup(node))) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...(isBlock(node) ? readBlock(node, state) : state.flow(node.children)));
  }
  endRun();
  return tidyBlocks(blocks);
}

/** What stands between blocks: a paragraph, or macros that nothing can say. */
function readRun(run: readonly PageNode[], state: ReadState): readonly RootContent[] {
  const content = run.filter(node => !isBlank(node));
  const kept = content.filter((node): node is PageElement => isElement(node) && isKept(node));
  if (kept.length > 0 && kept.length === content.length) return kept.map(node => state.keep(node));
  return makeParagraph(state.phrasing(run));
}

function readInline(node: PageNode, state: ReadState): readonly PhrasingContent[] {
  if (isElement(node)) return readPhrase(node, state);
  // Line ends, and the indentation after them, come from whoever wrote the page by machine.
  const value = node.isCode ? node.value : node.value.replace(/[ \t]*[\n\r]+[ \t]*/g, ' ');
  return value === '' ? [] : [{type: 'text', value}];
}
