import type {VFileMessage} from 'vfile-message';
import {collectText} from '../markdown/flatten.ts';
import type {Attachment, Body} from '../model.ts';
import {anchor} from '../storage/macro.ts';
import {serialize} from '../storage/serialize.ts';
import {element, text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {banner} from './banner.ts';
import {codeBlock} from './code-block.ts';
import type {Converted, ConvertContext, ParsedDocument} from './context.ts';
import {createState} from './create-state.ts';
import {mergeAnchors} from './flow.ts';
import {footnoteList} from './footnotes.ts';
import {linkIssues} from './issue-links.ts';
import {fitPage} from './nesting/fit.ts';
import {reportTo} from './rules.ts';
import type {State, Tools} from './state.ts';

export type {Tools} from './state.ts';

/**
 * Convert a document to storage format.
 *
 * Pure: equal arguments give equal results. Any document gives a well-formed body; what was lost, guessed or repaired
 * on the way is in the messages.
 *
 * @param tools
 *   Abilities that not every run has; without them, formulas are shown as code.
 */
export function toStorage(document: ParsedDocument, context: ConvertContext, tools: Tools = {}): Converted {
  const messages: VFileMessage[] = [...document.messages];
  const attachments = new Map<string, Attachment>();
  const state = createState({
    document,
    context,
    tools,
    report: reportTo(messages, document.path),
    attach: attachment => attachments.set(attachment.name, attachments.get(attachment.name) ?? attachment)
  });
  const body = convert(state);
  const {references} = state;
  return {
    body,
    attachments: [...attachments.values()],
    anchors: state.anchors.names,
    references,
    messages: withoutRepeats(messages.sort(byPlace))
  };
}

/** What stands in two places of the page (a title over the code that it belongs to) is said once. */
function withoutRepeats(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  const said = new Set<string>();
  return messages.filter(message => {
    const {line, column, ruleId, reason} = message;
    const key = JSON.stringify([line, column, ruleId, reason]);
    return !said.has(key) && said.add(key);
  });
}

/** HTML is parsed after what is in it, so that messages come out of order. */
function byPlace(left: VFileMessage, right: VFileMessage): number {
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}

function convert(state: State): Body {
  const top = state.context.settings.banner ? [banner(state)] : [];
  try {
    const content = state.flow(state.document.tree);
    const blocks = fitPage(withIssues([...content, ...footnoteList(state)], state), state);
    return write([...top, ...addTopAnchors(blocks, state)]);
  } catch (error) {
    // Levels of Markdown and of HTML are limited each, but a text made for it can still multiply them.
    if (!(error instanceof RangeError)) throw error;
    const reason =
      'Cannot convert the document: Markdown and HTML in it are nested too deep. Its text is kept.';
    state.report('deep-nesting', reason, undefined);
    return write([...top, ...codeBlock({value: collectText(state.document.tree)}, state.isCloud)]);
  }
}

function withIssues(nodes: readonly StorageNode[], {context, isCloud}: State): readonly StorageNode[] {
  const {jira, settings} = context;
  return jira ? linkIssues(nodes, {jira, smart: isCloud && settings.smartLinks === 'always'}) : nodes;
}

/** Write blocks, each on a line of its own. */
function write(blocks: readonly StorageNode[]): Body {
  return serialize(blocks.flatMap((block, index) => (index > 0 ? [text('\n'), block] : [block])));
}

/** Links to the top, and to a first heading that was dropped, need a place at the top of the page. */
function addTopAnchors(nodes: readonly StorageNode[], state: State): readonly StorageNode[] {
  const names = [...state.linkedAnchors].filter(name => state.topAnchors.has(name));
  return names.length > 0 ? mergeAnchors([element('p', {}, names.map(anchor)), ...nodes]) : nodes;
}
