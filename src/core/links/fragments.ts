import type {VFileMessage} from 'vfile-message';
import type {FragmentReference} from '../convert/context.ts';
import {findAnchor} from '../markdown/anchors.ts';
import {createMessage} from '../message.ts';
import type {SourcePath} from '../model.ts';
import {askFor, hintFor} from '../suggest.ts';

/**
 * Check links to headings of other files.
 *
 * @param anchors
 *   The fragments that each target has, by path; undefined: they are not known.
 */
export function checkFragments(
  path: SourcePath,
  references: readonly FragmentReference[],
  anchors: ReadonlyMap<SourcePath, ReadonlySet<string> | undefined>
): readonly VFileMessage[] {
  return references.flatMap(({target, fragment, place}) => {
    const known = anchors.get(target);
    if (known === undefined) return [];
    const name = findAnchor(known, fragment);
    if (name === fragment.replace(/^user-content-/, '')) return [];
    // Confluence compares the letters' case in addresses of other pages, and GitHub does not.
    const why = name === undefined ? 'the file has none of that name' : 'its letter case differs';
    const hint = name === undefined ? hintFor(fragment, known) : askFor(name, '');
    return createMessage(`Cannot find the heading of the link "${target}#${fragment}": ${why}.${hint}`, {
      path,
      place,
      ruleId: 'missing-anchor',
      severity: 'warning'
    });
  });
}
