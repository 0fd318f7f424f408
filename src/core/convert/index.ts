import type {VFileMessage} from 'vfile-message';
import type {Attachment} from '../model.ts';
import {anchor} from '../storage/macro.ts';
import {serialize} from '../storage/serialize.ts';
import {element, text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {banner} from './banner.ts';
import type {Converted, ConvertContext, ParsedDocument} from './context.ts';
import {createState} from './create-state.ts';
import {mergeAnchors} from './flow.ts';
import {footnoteList} from './footnotes.ts';
import {reportTo} from './rules.ts';
import type {State, Tools} from './state.ts';

export type {DrawnMath, Tools} from './state.ts';

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
  const content = state.flow(document.tree);
  const nodes = [...content, ...footnoteList(state)];
  const blocks = [...(context.settings.banner ? [banner(state)] : []), ...addTopAnchors(nodes, state)];
  const body = serialize(blocks.flatMap((block, index) => (index > 0 ? [text('\n'), block] : [block])));
  const {references} = state;
  return {body, attachments: [...attachments.values()], anchors: state.anchors.names, references, messages};
}

/** Links to the top, and to a first heading that was dropped, need a place at the top of the page. */
function addTopAnchors(nodes: readonly StorageNode[], state: State): readonly StorageNode[] {
  const names = [...state.linkedAnchors].filter(name => state.topAnchors.has(name));
  return names.length > 0 ? mergeAnchors([element('p', {}, names.map(anchor)), ...nodes]) : nodes;
}
