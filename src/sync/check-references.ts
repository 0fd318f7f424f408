import type {VFileMessage} from 'vfile-message';
import {InputError} from '../core/errors.ts';
import {checkFragments} from '../core/links/fragments.ts';
import type {SourcePath} from '../core/model.ts';
import type {ConversionMemory, Remarks} from './conversion-memory.ts';
import type {SourcePorts} from './options.ts';

/**
 * Check links to headings of other files against the anchors that those files have.
 *
 * @param results
 *   What conversion made of each file. Targets that are not among them are read.
 */
export async function checkReferences(
  {tree, documents}: Pick<SourcePorts, 'tree' | 'documents'>,
  results: ReadonlyMap<SourcePath, Remarks>,
  memory?: ConversionMemory
): Promise<readonly VFileMessage[]> {
  const anchors = new Map<SourcePath, ReadonlySet<string> | undefined>();
  for (const [path, built] of results) anchors.set(path, built.anchors);
  const messages: VFileMessage[] = [];
  for (const [path, {references}] of results) {
    for (const {target} of references) {
      if (anchors.has(target)) continue;
      anchors.set(target, await readAnchors(target, {tree, documents}, memory));
    }
    messages.push(...checkFragments(path, references, anchors));
  }
  return messages;
}

/** The anchors of a file that this run did not convert; undefined: nobody can read it as text, or not in time. */
async function readAnchors(
  path: SourcePath,
  {tree, documents}: Pick<SourcePorts, 'tree' | 'documents'>,
  memory: ConversionMemory | undefined
): Promise<ReadonlySet<string> | undefined> {
  try {
    const text = (await tree.readText(path)) ?? '';
    return memory?.recallAnchors(path, text) ?? (await documents.outline(path, text))?.anchors;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}
