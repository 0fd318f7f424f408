import type {SourcePath} from '../model.ts';
import type {MappingEdit} from './edit/edits.ts';

/** What a rebuild did, or found and left alone. */
export interface RebuildNote {
  readonly kind:
    | 'added'
    | 'renamed'
    | 'missing'
    | 'removed'
    /** The file can't be mapped, or must not be. */
    | 'skipped'
    /** The page was found that this repository wrote for it; its id was entered. */
    | 'identified'
    /** A page of the same title was found; its id was entered, so that the next sync takes it over. */
    | 'adopted'
    /** A page of the same title was found and left alone, because nobody said that it may be taken over. */
    | 'namesake';
  /** Path of the entry, or of the file that has none. */
  readonly path: string;
  /** One sentence for people. */
  readonly text: string;
}

/** Say what an edit of a rebuild did. */
export function describeEdit(edit: MappingEdit): RebuildNote {
  switch (edit.kind) {
    case 'rename':
      return {kind: 'renamed', path: edit.to, text: `${edit.from} is now ${edit.to}.`};
    case 'remove':
      return {kind: 'removed', path: edit.path, text: `${edit.path} is gone, its entry was removed.`};
    default:
      return {kind: 'added', path: edit.path, text: `${edit.path} was added${describeTitle(edit)}.`};
  }
}

function describeTitle(edit: MappingEdit): string {
  return edit.kind === 'add' && edit.fields.title !== undefined ? ` as "${edit.fields.title}"` : '';
}

/** Whether a note says that the mapping was changed. */
export function isChange({kind}: RebuildNote): boolean {
  return kind !== 'missing' && kind !== 'skipped' && kind !== 'namesake';
}

/** Say that an entry has no file any more. */
export function describeMissing(path: SourcePath): RebuildNote {
  return {kind: 'missing', path, text: `${path} is mapped, but there is no such file. Its entry stays.`};
}
