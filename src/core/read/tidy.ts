import type {RootContent} from 'mdast';

/** What this project writes under the source of a diagram that it could not draw. */
const diagramNote = 'See the diagram drawn on GitHub';

/** Join what was read piece by piece: groups of the same kind side by side, and diagrams with the note under them. */
export function tidyBlocks(blocks: readonly RootContent[]): readonly RootContent[] {
  const result: RootContent[] = [];
  const groups: string[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.type === 'code' && !last.lang && isDiagramNote(block)) {
      result[result.length - 1] = {...last, lang: 'mermaid'};
      continue;
    }
    if (block.type === 'html' && isOpening(block.value)) {
      const continues =
        last?.type === 'html' && last.value === closingOf(block.value) && groups.at(-1) === block.value;
      if (continues) {
        result.pop();
        continue;
      }
      groups.push(block.value);
    }
    result.push(block);
  }
  return result;
}

/** Tags of groups that hold blocks and nothing else. */
function isOpening(value: string): boolean {
  return /^<(?:div align="\w+"|dl)>/.test(value);
}

function closingOf(opening: string): string {
  return opening.startsWith('<dl>') ? '</dd>\n</dl>' : '</div>';
}

function isDiagramNote(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  const [link] = node.children;
  const [text] = link?.type === 'link' ? link.children : [];
  return text?.type === 'text' && text.value === diagramNote;
}
