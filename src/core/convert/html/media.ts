import type {Element, ElementContent} from 'hast';
import {isElement} from '../../storage/tree.ts';
import type {StorageNode} from '../../storage/tree.ts';
import {image as makeImage} from '../image.ts';
import {attribute, pixels} from './attributes.ts';
import type {Translator} from './translator.ts';

const layouts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  center: {'ac:align': 'center', 'ac:layout': 'center'},
  middle: {'ac:align': 'center', 'ac:layout': 'center'},
  left: {'ac:align': 'left', 'ac:layout': 'align-start'},
  right: {'ac:align': 'right', 'ac:layout': 'align-end'}
};

/** `<img>`, with its size in pixels and its place. */
export const image: Translator = (node, state) => {
  const url = attribute(node, 'src');
  if (!url) return [];
  const look = {
    alt: attribute(node, 'alt'),
    title: attribute(node, 'title'),
    width: pixels(node, 'width'),
    height: pixels(node, 'height')
  };
  const layout = layouts[attribute(node, 'align')?.toLowerCase() ?? ''];
  return makeImage({url, look, place: node.position}, state).map(made =>
    layout ? withLayout(made, layout) : made
  );
};

/** `<picture>`: its image for readers without special wishes. */
export const picture: Translator = (node, _state, all) => all(findImages(node));

/** What Confluence cannot show in any way: its text for old browsers stays, if it has one. */
export const dropped: Translator = (node, state, all) => {
  const source = attribute(node, 'src') ?? attribute(node, 'data');
  const what = source ? `<${node.tagName}> "${source.slice(0, 200)}"` : `<${node.tagName}>`;
  state.report(
    'dropped-html',
    `Cannot show ${what}: pages have no such element. It is left out.`,
    node.position
  );
  return node.tagName === 'svg' || node.tagName === 'math' ? [] : all(node.children);
};

/** What no reader sees on GitHub either. */
export const invisible: Translator = () => [];

function findImages(node: Element): readonly ElementContent[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return child.type === 'comment' ? [child] : [];
    return child.tagName === 'img' ? [child] : findImages(child);
  });
}

function withLayout(node: StorageNode, layout: Readonly<Record<string, string>>): StorageNode {
  return isElement(node, 'ac:image') ? {...node, properties: {...layout, ...node.properties}} : node;
}
