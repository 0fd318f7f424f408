import type {VFileMessage} from 'vfile-message';
import type {Built} from '../core/desired/index.ts';
import {InputError} from '../core/errors.ts';
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
  const anchors = new Map<SourcePath, ReadonlySet<string> | undefined>();
  for (const [path, built] of results) anchors.set(path, built.anchors);
  const messages: VFileMessage[] = [];
  for (const [path, {references}] of results) {
    for (const {target} of references) {
      if (anchors.has(target)) continue;
      anchors.set(target, await readAnchors(target, tree));
    }
    messages.push(...checkFragments(path, references, anchors));
  }
  return messages;
}

/** The anchors of a file that this run did not convert; undefined: nobody can read it as text, nor its anchors. */
async function readAnchors(path: SourcePath, tree: SourceTree): Promise<ReadonlySet<string> | undefined> {
  try {
    return anchorsOf(parseDocument(path, (await tree.readText(path)) ?? ''));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}
