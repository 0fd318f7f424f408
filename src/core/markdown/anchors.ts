import Slugger from 'github-slugger';
import type {Heading, Nodes, Parents, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {ParsedDocument} from '../convert/context.ts';
import {readHtmlAnchors, readHtmlHeadings} from './html-anchors.ts';
import {keepVisible} from './ignore.ts';

/** The places of a document that a fragment can name. */
export interface Anchors {
  /** Every fragment that GitHub would find. */
  readonly names: ReadonlySet<string>;
  /** The names of each Markdown heading: its slug, and the one that its text gives it. */
  readonly namesOf: ReadonlyMap<Heading, readonly string[]>;
  /** The names of all headings that are seen. */
  readonly headingNames: ReadonlySet<string>;
  /** The slugs of headings written in HTML, by their text, in the order of the document. */
  readonly htmlSlugs: ReadonlyMap<string, readonly string[]>;
}

/** Find every fragment that GitHub would find in a document. */
export function anchorsOf(document: ParsedDocument): ReadonlySet<string> {
  return readAnchors(document.tree).names;
}

/**
 * Find the anchor that a fragment means.
 *
 * @param fragment
 *   Decoded, without `#`.
 * @returns
 *   The anchor's name, also where only the letter case differs; undefined: there is none.
 */
export function findAnchor(anchors: ReadonlySet<string>, fragment: string): string | undefined {
  const name = fragment.replace(/^user-content-/, '');
  if (anchors.has(name)) return name;
  const lower = name.toLowerCase();
  return anchors.has(lower) ? lower : undefined;
}

/** Read headings and explicit anchors, in the order in which GitHub numbers repeated slugs. */
export function readAnchors(tree: Root): Anchors {
  const slugger = new Slugger();
  const names = new Set<string>();
  const headingNames = new Set<string>();
  const namesOf = new Map<Heading, readonly string[]>();
  const owned: [Heading, string][] = [];
  const htmlSlugs = new Map<string, string[]>();
  const addHeading = (name: string): void => {
    headingNames.add(name);
    names.add(name);
  };
  const readHtml = (html: string, hidden: boolean): void => {
    for (const text of readHtmlHeadings(html)) {
      const slug = slugger.slug(text);
      if (hidden) continue;
      addHeading(slug);
      const known = htmlSlugs.get(text);
      if (known) known.push(slug);
      else htmlSlugs.set(text, [slug]);
    }
    if (!hidden) for (const name of readHtmlAnchors(html)) names.add(name);
  };
  const visit = (node: Nodes, hidden: boolean, width?: number): void => {
    if (node.type === 'heading') {
      const text = headingText(node);
      const slug = slugger.slug(text);
      const own = hidden ? undefined : readOwnName(text);
      namesOf.set(node, [slug]);
      if (own !== undefined) owned.push([node, own]);
      if (!hidden) addHeading(slug);
    }
    if (node.type === 'html') readHtml(node.value, hidden);
    if (!('children' in node)) return;
    const isLeftOut = findLeftOut(node, width);
    const inner = node.type === 'table' ? node.children[0]?.children.length : undefined;
    for (const [index, child] of node.children.entries())
      visit(child, hidden || isLeftOut(child, index), inner);
  };
  visit(tree, false);
  for (const [heading, own] of owned) {
    if (headingNames.has(own)) continue;
    namesOf.set(heading, [...(namesOf.get(heading) ?? []), own]);
    addHeading(own);
  }
  return {names, namesOf, headingNames, htmlSlugs};
}

/** Tell which children nobody sees: what is ignored, and cells of a table beyond those that its header has. */
function findLeftOut(node: Parents, width = Infinity): (child: Nodes, index: number) => boolean {
  if (node.type === 'tableRow') return (_cell, index) => index >= width;
  const shown = keepVisible<Nodes>(node.children).nodes;
  if (shown === node.children) return () => false;
  const visible = new Set(shown);
  return child => !visible.has(child);
}

/**
 * The name that an author gives a heading by `{#name}` at its end, as site generators read it.
 *
 * GitHub shows that as text, and so does the page; links to the name work there and not on GitHub.
 *
 * @see https://python-markdown.github.io/extensions/attr_list/
 * @see https://docusaurus.io/docs/markdown-features/toc#heading-ids
 */
function readOwnName(text: string): string | undefined {
  const end = text.trimEnd();
  if (!end.endsWith('}')) return undefined;
  return /^\{\s*#([^\s{}#]+)[^{}]*\}$/.exec(end.slice(end.lastIndexOf('{')))?.[1];
}

/** The text that GitHub makes the slug of: shortcodes of emoji by name, images and HTML tags without a trace. */
function headingText(node: Heading): string {
  return toString(node, {includeHtml: false, includeImageAlt: false});
}
