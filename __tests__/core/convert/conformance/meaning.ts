/** A node of the form in which a page and a specification's HTML are compared. */
export type Meaning = string | Part;

export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Meaning[];
}

const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table tr td th blockquote hr pre details group'.split(' ')
);

/** Make a part. */
export function part(name: string, attributes: Part['attributes'], children: readonly Meaning[]): Part {
  return {name, attributes, children};
}

/**
 * Write parts as text, one block to a line, so that what means the same is written the same.
 *
 * White space between words is one space. Text that stands in a block itself is a paragraph of it: Confluence shows
 * tight and loose items alike.
 */
export function describe(nodes: readonly Meaning[], indent = ''): string {
  return toBlocks(nodes)
    .map(block => {
      const tag = `${indent}${block.name}${describeAttributes(block)}`;
      if (block.name === 'pre') return `${tag} ${JSON.stringify(readText(block))}`;
      if (block.name === 'p' || /^h\d$/.test(block.name)) return `${tag}: ${describeLine(block.children)}`;
      return `${tag}\n${describe(block.children, `${indent}  `)}`.trimEnd();
    })
    .join('\n');
}

function readText(node: Meaning): string {
  return typeof node === 'string' ? node : node.children.map(readText).join('');
}

/** All words, in their order. */
export function readWords(nodes: readonly Meaning[]): readonly string[] {
  const toText = (node: Meaning): string => {
    if (typeof node === 'string') return node;
    const text = node.children.map(toText).join('');
    return blocks.has(node.name) || node.name === 'br' ? ` ${text} ` : text;
  };
  return (
    nodes
      .map(toText)
      .join('')
      .match(/[^ \t\n\f\r]+/g) ?? []
  );
}

/** Blocks of a block; groups dissolve, marks around blocks go into them, and what shows nothing vanishes. */
export function toBlocks(nodes: readonly Meaning[]): readonly Part[] {
  const result: Part[] = [];
  let run: Meaning[] = [];
  const endRun = (): void => {
    if (describeLine(run) !== '') result.push(part('p', {}, run));
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || (!blocks.has(node.name) && !node.children.some(isBlock))) run.push(node);
    else {
      endRun();
      result.push(...(blocks.has(node.name) ? toShown(node) : spread(node)));
    }
  }
  endRun();
  return result;
}

function toShown(node: Part): readonly Part[] {
  if (node.name === 'group') return toBlocks(node.children);
  if (/^(?:p|h\d)$/.test(node.name)) return describeLine(node.children) === '' ? [] : [node];
  // A quote and a table may be empty, and show nothing then.
  const isEmpty = node.name === 'blockquote' ? toBlocks(node.children).length === 0 : isEmptyTable(node);
  return isEmpty ? [] : [node];
}

function isEmptyTable(node: Part): boolean {
  return node.name === 'table' && toBlocks(node.children).every(row => toBlocks(row.children).length === 0);
}

function spread(mark: Part): readonly Part[] {
  return toBlocks(mark.children).map(block =>
    block.name === 'p' ? {...block, children: [{...mark, children: block.children}]} : block
  );
}

function isBlock(node: Meaning): boolean {
  return typeof node !== 'string' && (blocks.has(node.name) || node.children.some(isBlock));
}

function describeLine(nodes: readonly Meaning[]): string {
  return nodes
    .map(describePhrase)
    .join('')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/ ?<br> ?/g, '<br>')
    .trim();
}

function describePhrase(node: Meaning): string {
  if (typeof node === 'string') return node.replace(/[<>\\]/g, '\\$&');
  const tag = `${node.name}${describeAttributes(node)}`;
  if (node.name === 'br' || node.name === 'img') return `<${tag}>`;
  const inner = node.children.map(describePhrase).join('');
  // A mark or a link around nothing is nothing to see.
  return inner.trim() === '' ? inner : `<${tag}>${inner}</${node.name}>`;
}

function describeAttributes({attributes}: Part): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('');
}
