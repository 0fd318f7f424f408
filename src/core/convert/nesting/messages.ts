import type {StorageElement} from '../../storage/tree.ts';
import type {Report} from '../rules.ts';
import {containerNames} from './content-model.ts';
import {names} from './kind.ts';
import type {Kind} from './kind.ts';
import type {Scope} from './scope.ts';
import {simplerForms} from './simplify.ts';

/** Say that a block stands after its container now. */
export function reportMove(node: StorageElement, kind: Kind, {container}: Scope, report: Report): void {
  const where = containerNames[container];
  const moved = `${article(kind)} in ${where} moved out of it, and what follows goes on after it`;
  report('simplified-nesting', `${moved}: Confluence's editor takes none there.`, node.place);
}

/** Say that a block has a simpler form now. */
export function reportSimpler(node: StorageElement, kind: Kind, {container}: Scope, report: Report): void {
  const form = simplerForms[kind];
  const rule = kind === 'tasks' ? 'simplified-list' : 'simplified-nesting';
  const became = `${article(kind)} in ${containerNames[container]} became ${form}`;
  report(rule, `${became}: Confluence's editor takes none there.`, node.place);
}

function article(kind: Kind): string {
  return `A ${kind === 'text' ? 'text' : names[kind]}`;
}
