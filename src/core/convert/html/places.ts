import {anchor} from '../../storage/macro.ts';
import type {StorageNode} from '../../storage/tree.ts';
import type {State} from '../state.ts';

/** The anchor that gives a place the name of an attribute; nothing where it has none, or one that is taken. */
export function places(name: string | undefined, state: State): readonly StorageNode[] {
  const trimmed = name?.trim() ?? '';
  return trimmed !== '' && state.takeName(trimmed) ? [anchor(trimmed)] : [];
}
