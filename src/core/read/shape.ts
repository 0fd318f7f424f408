import type {Nodes} from 'mdast';

/** Write down what a line of text consists of, without its positions, so that two can be compared. */
export function describeShape(node: Nodes): string {
  const inner = 'children' in node ? mergeTexts(node.children.map(describeShape)) : '';
  switch (node.type) {
    case 'text':
      return `"${node.value.replace(/\s+/g, ' ')}"`;
    case 'html':
      // The parser makes a node of each tag.
      return `{${node.value}}`;
    case 'inlineCode':
    case 'inlineMath':
      return `<${node.type} ${node.value}>`;
    case 'link':
      return `<link ${node.url} ${inner}>`;
    case 'image':
      return `<image ${node.url} ${node.alt ?? ''}>`;
    default:
      return `<${node.type} ${inner}>`;
  }
}

function mergeTexts(parts: readonly string[]): string {
  return parts.join('').replaceAll('""', '').replaceAll('}{', '');
}
