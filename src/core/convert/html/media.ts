import type {Element, ElementContent} from 'hast';
import {isElement} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import type {State} from '../state.ts';
import {image as makeImage} from '../image.ts';
import {attribute, contentOf, pixels} from './attributes.ts';
import type {Translator} from './translator.ts';

/** Where an image stands; text flows around one at a side, as in a browser. */
const layouts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  center: {'ac:align': 'center', 'ac:layout': 'center'},
  middle: {'ac:align': 'center', 'ac:layout': 'center'},
  left: {'ac:align': 'left', 'ac:layout': 'wrap-left'},
  right: {'ac:align': 'right', 'ac:layout': 'wrap-right'}
};

/** `<img>`, with its size in pixels and its place. */
export const image: Translator = (node, state) => {
  const url = attribute(node, 'src');
  if (!url) return [];
  const look = {
    alt: attribute(node, 'alt'),
    title: attribute(node, 'title'),
    width: pixels(node, 'width') ?? share(node, state),
    height: pixels(node, 'height')
  };
  const layout = layouts[attribute(node, 'align')?.toLowerCase() ?? ''];
  return makeImage({url, look, place: node.position}, state).map(made =>
    layout ? withLayout(made, layout) : made
  );
};

/** Pixels of the text's width in Confluence's editor, which GitHub's is near to. */
const textWidth = 760;

/** A width in per cent, in pixels: storage format has no other unit. A cell's own width is not known. */
function share(node: Element, state: State): string | undefined {
  const percent = /^\s*(\d{1,3}(?:\.\d+)?)%\s*$/.exec(attribute(node, 'width') ?? '')?.[1];
  if (percent === undefined || Number(percent) === 0) return undefined;
  const width = state.place() === 'cell' ? undefined : Math.round((Number(percent) / 100) * textWidth);
  const form = width === undefined ? 'its own width' : `${width} pixels`;
  state.report(
    'relative-width',
    `The width of ${percent}% became ${form}: Confluence has no widths in per cent.`,
    node.position
  );
  return width === undefined ? undefined : String(width);
}

/** `<picture>`: its image as readers with a light theme see it, which is how most read pages; a page has one image. */
export const picture: Translator = (node, _state, all) => {
  const source = node.children.find(isForLight);
  const url =
    source &&
    attribute(source, 'srcSet')
      ?.trim()
      .split(/[\s,]+/, 1)[0];
  return all(
    findImages(node).map(found => (url && found.type === 'element' ? withSource(found, url) : found))
  );
};

function isForLight(node: ElementContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'source') return false;
  return /prefers-color-scheme:\s*light/i.test(attribute(node, 'media') ?? '');
}

function withSource(image: Element, src: string): Element {
  return {...image, properties: {...image.properties, src}};
}

/** What Confluence cannot show in any way: its text for old browsers stays, if it has one. */
export const dropped: Translator = (node, state, all) => {
  const source = attribute(node, 'src') ?? attribute(node, 'data');
  const what = source ? `<${node.tagName}> "${source.slice(0, 200)}"` : `<${node.tagName}>`;
  state.report(
    'dropped-html',
    `Cannot show ${what}: pages have no such element. It is left out.`,
    node.position
  );
  return all(node.tagName === 'svg' || node.tagName === 'math' ? findText(node) : node.children);
};

/** What no reader sees on GitHub either. */
export const invisible: Translator = () => [];

/** `<template>`: GitHub takes the tag away, and its content is in the page. */
export const template: Translator = (node, _state, all) => all(contentOf(node));

/** Text in a drawing, and what Markdown put there: a tag that is never closed takes in all that follows. */
function findText(node: Element): readonly ElementContent[] {
  return contentOf(node).flatMap(child => {
    if (child.type !== 'element') return [child];
    return /^(?:script|style|title)$/.test(child.tagName) ? [] : findText(child);
  });
}

function findImages(node: Element): readonly ElementContent[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return [child];
    return child.tagName === 'img' ? [child] : findImages(child);
  });
}

function withLayout(node: StorageNode, layout: Readonly<Record<string, string>>): StorageNode {
  return isElement(node, 'ac:image') ? {...node, properties: {...layout, ...node.properties}} : node;
}
