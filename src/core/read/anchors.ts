import {gemoji} from 'gemoji';
import Slugger, {slug as slugOf} from 'github-slugger';
import type {Heading, Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {foldTitle, normalizeTitle} from '../title.ts';
import {anchorName, html} from './html.ts';

/**
 * Put the title before the page, and take away the names of headings that the headings will have by themselves.
 *
 * A heading's own name stays explicit where GitHub would give it another.
 */
export function arrangeHeadings(
  blocks: readonly RootContent[],
  pageTitle: string | undefined
): readonly RootContent[] {
  const title = pageTitle === undefined ? undefined : normalizeTitle(pageTitle);
  const withTitle = title !== undefined && takesTitle(blocks, title);
  const slugger = new Slugger();
  const titleSlug = withTitle ? slugger.slug(title) : undefined;
  const arranged = arrange(blocks, slugger);
  if (!withTitle) return arranged;
  const heading: Heading = {type: 'heading', depth: 1, children: [{type: 'text', value: title}]};
  return [heading, ...dropTopAnchor(arranged, String(titleSlug))];
}

/** Not where the page has the title in it, or a heading whose name the title would take. */
function takesTitle(blocks: readonly RootContent[], title: string): boolean {
  const headings = findHeadings(blocks);
  const [first] = headings;
  if (first?.depth === 1 && foldTitle(toString(first)) === foldTitle(title)) return false;
  const name = slugOf(title);
  return !headings.some(heading => namesOf(heading.children).includes(name));
}

function findHeadings(nodes: readonly Nodes[]): readonly Heading[] {
  return nodes.flatMap(node =>
    node.type === 'heading' ? [node] : 'children' in node ? findHeadings(node.children) : []
  );
}

function namesOf(children: readonly PhrasingContent[]): readonly string[] {
  return children.map(anchorName).filter(name => name !== undefined);
}

function arrange<Node extends Nodes>(nodes: readonly Node[], slugger: Slugger): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (node.type === 'heading') return arrangeHeading(node, slugger) as readonly Nodes[] as readonly Node[];
    if (!('children' in node) || node.type === 'paragraph') return [node];
    return [{...node, children: arrange(node.children as readonly Nodes[], slugger)} as Nodes as Node];
  });
}

/** Names before a heading's own stand in a paragraph before it: in it they would come after. */
function arrangeHeading(heading: Heading, slugger: Slugger): readonly RootContent[] {
  const names = namesOf(heading.children);
  const variants = [heading, withShortcodes(heading), withSingleSpaces(heading), ...withComments(heading)];
  const fit = variants.find(variant => names.includes(peek(slugger, slugText(variant))));
  const slug = slugger.slug(slugText(fit ?? heading));
  const at = (fit ?? heading).children.findIndex(node => anchorName(node) === slug);
  if (!fit || at < 0) return [heading];
  const before: Paragraph = {type: 'paragraph', children: fit.children.slice(0, at)};
  const rest: Heading = {...fit, children: fit.children.slice(at + 1)};
  return at > 0 ? [before, rest] : [rest];
}

/** The name that a heading would get, without giving it. */
function peek({occurrences}: Slugger, text: string): string {
  const base = slugOf(text);
  let name = base;
  for (let count = occurrences[base] ?? 0; Object.hasOwn(occurrences, name); name = `${base}-${count}`)
    count++;
  return name;
}

/** What GitHub makes the name of a heading of. */
function slugText(heading: Heading): string {
  return toString(heading, {includeHtml: false, includeImageAlt: false});
}

const shortcodes = new Map(gemoji.map(({emoji, names}) => [emoji, names[0] ?? '']));

/** Emoji by name: GitHub makes names of headings of the shortcode, where the author wrote one. */
function withShortcodes(heading: Heading): Heading {
  const children = heading.children.map(child => {
    if (child.type !== 'text') return child;
    const value = child.value.replace(
      /\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}\p{Extended_Pictographic}]*/gu,
      emoji => {
        const name = shortcodes.get(emoji) ?? '';
        return name === '' ? emoji : `:${name}:`;
      }
    );
    return {...child, value};
  });
  return {...heading, children};
}

/** Text with the spaces that readers see. */
function withSingleSpaces(heading: Heading): Heading {
  const children = heading.children.map(child =>
    child.type === 'text' ? {...child, value: child.value.replace(/ {2,}/g, ' ')} : child
  );
  return {...heading, children};
}

/** A comment leaves the space beside it in the name: `<!-- omit in toc -->` is often at the end of a heading. */
function withComments(heading: Heading): readonly Heading[] {
  const {children} = heading;
  const at = children.findIndex(node => anchorName(node) === undefined);
  const names = children.slice(0, Math.max(at, 0));
  const words = children.slice(Math.max(at, 0));
  const [comment, space] = [html('<!-- -->'), {type: 'text', value: ' '} as const];
  return [
    [...names, ...words, space, comment],
    [...names, comment, space, ...words],
    [...names, comment, space, ...words, space, comment]
  ].map(variant => ({...heading, children: variant}));
}

/** The name of the title is there without being written. */
function dropTopAnchor(blocks: readonly RootContent[], slug: string): readonly RootContent[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocks;
  const children = first.children.filter((node, index) => {
    const isFirst = first.children.slice(0, index).every(each => anchorName(each) !== undefined);
    return !(isFirst && anchorName(node) === slug);
  });
  return children.length === 0 ? rest : [{...first, children}, ...rest];
}
