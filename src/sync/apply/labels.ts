import type {DesiredPage, PageId} from '../../core/model.ts';
import type {ApplyContext} from './context.ts';

/**
 * Give a page its labels, and take away those that we set and the repository no longer wants.
 *
 * The page remembers which labels are ours; those that people added stay. What is remembered is widened before labels
 * are added and narrowed after they are removed, so that a crash in between never turns ours into theirs.
 */
export async function applyLabels(
  id: PageId,
  {labels}: DesiredPage,
  {reader, writer}: ApplyContext
): Promise<void> {
  const managed = await reader.readManagedLabels(id);
  const current = new Set(managed.length === 0 && labels.length === 0 ? [] : await reader.readLabels(id));
  const added = labels.filter(label => !current.has(label));
  const removed = managed.filter(label => !labels.includes(label));
  const ours = labels.filter(label => managed.includes(label) || added.includes(label));
  await remember(id, {from: managed, to: [...new Set([...managed, ...ours])]}, writer);
  if (added.length > 0) await writer.addLabels(id, added);
  for (const label of removed) if (current.has(label)) await writer.removeLabel(id, label);
  await remember(id, {from: [...new Set([...managed, ...ours])], to: ours}, writer);
}

/** Label a page that was just made: nothing is on it yet. */
export async function labelNewPage(id: PageId, {labels}: DesiredPage, {writer}: ApplyContext): Promise<void> {
  if (labels.length === 0) return;
  await writer.writeManagedLabels(id, labels, true);
  await writer.addLabels(id, labels);
}

async function remember(
  id: PageId,
  {from, to}: {readonly from: readonly string[]; readonly to: readonly string[]},
  writer: ApplyContext['writer']
): Promise<void> {
  if (from.length === to.length && to.every(label => from.includes(label))) return;
  await writer.writeManagedLabels(id, to, false);
}
