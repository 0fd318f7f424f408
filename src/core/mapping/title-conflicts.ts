import type {VFileMessage} from 'vfile-message';
import {foldSpaceKey} from '../model.ts';
import type {SourcePath, SpaceKey} from '../model.ts';
import {foldTitle} from '../title.ts';
import {createRuleMessage} from './rules.ts';

/** What a page is found by in Confluence. */
export interface TitledPage {
  readonly path: SourcePath;
  readonly space: SpaceKey;
  readonly title: string;
}

/**
 * Find pages of one space with the same title, which Confluence refuses.
 *
 * Titles are compared as Confluence compares them: trimmed, without regard to letter case.
 *
 * @returns
 *   One error for each page of a conflict, about its file, naming the others.
 */
export function findTitleConflicts(pages: Iterable<TitledPage>): readonly VFileMessage[] {
  const groups = new Map<string, TitledPage[]>();
  for (const page of pages) {
    const key = `${foldSpaceKey(page.space)} ${foldTitle(page.title)}`;
    const group = groups.get(key);
    if (group) group.push(page);
    else groups.set(key, [page]);
  }
  return [...groups.values()].filter(group => group.length > 1).flatMap(describeConflict);
}

function describeConflict(group: readonly TitledPage[]): readonly VFileMessage[] {
  return group.map(({path, space, title}) => {
    const others = group.slice(0, 4).filter(other => other.path !== path);
    const named = others
      .slice(0, 3)
      .map(other => `"${other.path}"`)
      .join(', ');
    const reason = `Cannot use title "${title}" for "${path}" in space ${space}: ${named} has it too. Titles must differ within a space; set "title" in the mapping.`;
    return createRuleMessage('title-conflict', reason, {path});
  });
}
