import type {Position} from 'unist';
import type {Fragment} from '../state.ts';
import {kindOf} from './kind.ts';

/** Note where a block comes from, if it may have to be simplified; the innermost place counts. */
export function withPlace<Node extends Fragment>(node: Node, place: Position | undefined): Node {
  if (node.type !== 'element' || node.place || !place || kindOf(node) === 'text') return node;
  return {...node, place};
}
