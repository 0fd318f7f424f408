import type {VFileMessage} from 'vfile-message';
import type {Built} from '../core/desired/index.ts';
import {checkFragments} from '../core/links/fragments.ts';
import {anchorsOf} from '../core/markdown/anchors.ts';
import {parseDocument} from '../core/markdown/parse.ts';
import type {SourcePath} from '../core/model.ts';
import type {SourceTree} from '../ports.ts';

/**
 * Check links to headings of other files against the anchors that those files have.
 *
 * @param results
 *   What conversion made of each file. Targets that are not among them are read.
 */
export async function checkReferences(
  tree: SourceTree,
  results: ReadonlyMap<SourcePath, Built>
): Promise<readonly VFileMessage[]> {
  const anchors = new Map<SourcePath, ReadonlySet<string>>();
  for (const [path, built] of results) anchors.set(path, built.anchors);
  const messages: VFileMessage[] = [];
  for (const [path, {references}] of results) {
    for (const {target} of references) {
      if (anchors.has(target)) continue;
      anchors.set(target, anchorsOf(parseDocument(target, (await tree.readText(target)) ?? '')));
    }
    messages.push(...checkFragments(path, references, anchors));
  }
  return messages;
}
