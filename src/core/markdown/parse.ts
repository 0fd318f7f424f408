import type {Root, Yaml} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {VFileMessage} from 'vfile-message';
import type {ParsedDocument} from '../convert/context.ts';
import {reportTo} from '../convert/rules.ts';
import type {Report} from '../convert/rules.ts';
import type {SourcePath} from '../model.ts';
import {parseAdmonitions} from './admonitions/index.ts';
import {replaceEmoji} from './emoji.ts';
import {remarkFlatten, wasFlattened} from './flatten.ts';
import {readFrontMatter} from './front-matter.ts';
import {readFirstHeading} from './html-anchors.ts';
import {remarkGithubMath} from './math.ts';
import {remarkUnquotedValues} from './unquoted-values.ts';

// The limit on nesting comes before the transforms of GFM: those recurse.
const processor = unified()
  .use(remarkParse)
  .use(remarkFlatten)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkGithubMath)
  .use(remarkUnquotedValues)
  .freeze();

/**
 * Parse a Markdown file as GitHub does, and read its front matter.
 *
 * Never throws: what cannot be read becomes a message, and nesting beyond all reason is flattened.
 *
 * @param path
 *   Where the file is in the repository.
 * @param text
 *   Its content.
 */
export function parseDocument(path: SourcePath, text: string): ParsedDocument {
  const messages: VFileMessage[] = [];
  const report = reportTo(messages, path);
  const tree = parseTree(text, report);
  const first = tree.children[0];
  const frontMatter = first?.type === 'yaml' ? readFrontMatter(first as Yaml, report) : {};
  const firstHeading = findFirstHeading(tree);
  return {path, tree, ...frontMatter, ...(firstHeading ? {firstHeading} : {}), messages};
}

function parseTree(source: string, report: Report): Root {
  // Line ends of any kind are one, so that a file has the same page however Git checked it out.
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  try {
    const tree = parseAdmonitions(text, part => processor.parse(part));
    const place = wasFlattened(tree);
    if (place)
      report(
        'deep-nesting',
        'Cannot keep all levels: the nesting is over 100 levels deep. Its text is kept.',
        place
      );
    return tree;
  } catch (error) {
    // The parser recurses in a few places (labels of links); only a text made to break parsers gets here.
    if (!(error instanceof RangeError)) throw error;
    report(
      'deep-nesting',
      'Cannot parse the Markdown: it is nested too deep. It is shown as it is written.',
      undefined
    );
    return {type: 'root', children: [{type: 'code', value: text}]};
  }
}

function findFirstHeading(tree: Root): string | undefined {
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1) return toPlainText(node);
    const text = node.type === 'html' ? readFirstHeading(node.value) : undefined;
    if (text !== undefined) return replaceEmoji(text);
  }
  return undefined;
}

/** Text of a heading; the alternative text of its images only where there is no other. */
function toPlainText(node: Parameters<typeof toString>[0]): string {
  const read = (includeImageAlt: boolean) =>
    replaceEmoji(toString(node, {includeHtml: false, includeImageAlt}))
      .replace(/\s+/g, ' ')
      .trim();
  return read(false) || read(true);
}
