import type {VFileMessage} from 'vfile-message';
import type {FragmentReference} from '../convert/context.ts';
import {findAnchor} from '../markdown/anchors.ts';
import {createMessage} from '../message.ts';
import type {SourcePath} from '../model.ts';
import {hintFor} from '../suggest.ts';

/**
 * Check links to headings of other files.
 *
 * @param anchors
 *   The fragments that each target has, by path.
 */
export function checkFragments(
  path: SourcePath,
  references: readonly FragmentReference[],
  anchors: ReadonlyMap<SourcePath, ReadonlySet<string>>
): readonly VFileMessage[] {
  return references.flatMap(({target, fragment, place}) => {
    const known = anchors.get(target);
    if (known === undefined || findAnchor(known, fragment) !== undefined) return [];
    return createMessage(
      `Cannot find the heading of the link "${target}#${fragment}": the file has none of that name.${hintFor(fragment, known)}`,
      {
        path,
        place,
        ruleId: 'missing-anchor',
        severity: 'warning'
      }
    );
  });
}
