import type {State} from '../state.ts';
import type {StorageElement, StorageNode} from '../../storage/tree.ts';
import {bodyOf, mapChildren, withBody} from './body.ts';
import type {Container} from './content-model.ts';
import {kindOf} from './kind.ts';
import type {Kind} from './kind.ts';
import {joinList} from './join-list.ts';
import {reportMove, reportSimpler} from './messages.ts';
import {findLanding, holds} from './scope.ts';
import type {Scope} from './scope.ts';
import {simplify} from './simplify.ts';

type Tools = Pick<State, 'report' | 'isCloud'>;

/**
 * Give blocks of a page a form that Confluence's editor takes, with all their content, in its order.
 *
 * A block that its container does not take goes out of it, between its two halves, if that leaves both readable; else
 * it gets a simpler form in place. Each such change is reported. What fits is returned as it is.
 */
export function fitPage(blocks: readonly StorageNode[], tools: Tools): readonly StorageNode[] {
  return fitAll(blocks, {container: 'page'}, tools);
}

/** Fit siblings. Those that go out of the container are among the result, in their place; it does not take their kind. */
function fitAll(nodes: readonly StorageNode[], scope: Scope, tools: Tools): readonly StorageNode[] {
  const left = [...nodes];
  const fitted: StorageNode[] = [];
  let isTail = true;
  let isParted = false;
  // From the end, as a block may depend on what follows it; a simpler form is looked at again.
  for (let node = left.pop(); node; node = left.pop()) {
    const kind = kindOf(node);
    const isHeld = holds(scope, kind);
    const landing = isHeld ? scope : isAlone(kind, left) ? undefined : findLanding(kind, scope, isTail);
    if (landing && node.type === 'element') {
      if (!isHeld) reportMove(node, kind, scope, tools.report);
      pushReversed(fitted, fitOne(node, kind, {scope: landing, isTail: isHeld && isTail, tools}));
    } else if (node.type === 'element' && kind !== 'text') {
      reportSimpler(node, kind, scope, tools.report);
      for (const simpler of simplify(node, kind, tools.isCloud)) left.push(simpler);
    } else fitted.push(node);
    if (isHeld) isTail = false;
    else isParted = true;
  }
  const isSame =
    !isParted &&
    fitted.length === nodes.length &&
    fitted.every((node, index) => node === nodes.at(-1 - index));
  return isSame ? nodes : fitted.reverse();
}

/** A quote that is all of an item would leave a bullet with nothing behind it. */
function isAlone(kind: Kind, before: readonly StorageNode[]): boolean {
  return kind === 'quote' && before.length === 0;
}

interface Position {
  /** What takes the block. */
  readonly scope: Scope;
  readonly isTail: boolean;
  readonly tools: Tools;
}

function fitOne(node: StorageElement, kind: Kind, position: Position): readonly StorageNode[] {
  const {scope, tools} = position;
  switch (kind) {
    case 'list':
      return fitList(node, position);
    case 'quote':
    case 'panel':
      return fitParted(node, kind, position);
    case 'expand': {
      const container: Container = scope.container === 'cell' ? 'nested-expand' : 'expand';
      return [withBody(node, fitAll(bodyOf(node), {container}, tools))];
    }
    case 'table':
      return [fitTable(node, tools)];
    default:
      return [node];
  }
}

function fitTable(node: StorageElement, tools: Tools): StorageElement {
  return mapChildren(node, child => {
    if (child.type !== 'element') return child;
    if (child.tagName !== 'td' && child.tagName !== 'th') return fitTable(child, tools);
    const children = fitAll(child.children, {container: 'cell'}, tools);
    return children === child.children ? child : {...child, children};
  });
}

/** Fit a quote or a panel; what goes out of it parts it. */
function fitParted(
  node: StorageElement,
  container: 'quote' | 'panel',
  {scope: outer, isTail, tools}: Position
): readonly StorageNode[] {
  const scope: Scope = {container, outer, isTail, isLast: true};
  const body = bodyOf(node);
  const fitted = fitAll(body, scope, tools);
  if (fitted === body) return [node];
  const parts: StorageNode[] = [];
  let run: StorageNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) parts.push(withBody(node, run));
    run = [];
  };
  for (const child of fitted) {
    if (holds(scope, kindOf(child))) run.push(child);
    else {
      endRun();
      parts.push(child);
    }
  }
  endRun();
  return parts;
}

function fitList(node: StorageElement, {scope: outer, isTail, tools}: Position): readonly StorageNode[] {
  const last = node.children.length - 1;
  let isSame = true;
  const items = node.children.map((item, index) => {
    if (item.type !== 'element') return [item];
    const scope: Scope = {container: 'item', outer, isTail, isLast: index === last};
    const content = fitAll(item.children, scope, tools);
    if (content !== item.children) isSame = false;
    return content;
  });
  return isSame ? [node] : joinList(node, items);
}

function pushReversed(target: StorageNode[], nodes: readonly StorageNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node) target.push(node);
  }
}
