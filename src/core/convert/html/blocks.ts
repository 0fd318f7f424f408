import type {Element} from 'hast';
import {normalizeHeading} from '../../markdown/html-anchors.ts';
import {toString} from 'hast-util-to-string';
import {element} from '../../storage/tree.ts';
import {alignBlocks} from '../align.ts';
import {toFlow} from '../flow.ts';
import {heading as makeHeading} from '../heading.ts';
import {alignment} from './attributes.ts';
import type {Translator} from './translator.ts';

/** An element that only groups blocks: they stay, aligned if it says so. */
export const group: Translator = (node, state, all) =>
  alignBlocks(
    toFlow(all(node.children), state.isCloud),
    node.tagName === 'center' ? 'center' : alignment(node)
  );

/** `<h1>` to `<h6>`. */
export const heading: Translator = (node, state, all) => {
  const slug = state.takeHtmlSlug(normalizeHeading(toString(node)));
  const children = all(node.children);
  const options = {
    depth: depthOf(node),
    names: slug === undefined ? [] : [slug],
    children,
    place: node.position
  };
  return alignBlocks(makeHeading(options, state), alignment(node));
};

/** `<blockquote>`. */
export const quote: Translator = (node, state, all) => {
  const body = state.within('quote', () => toFlow(all(node.children), state.isCloud));
  return body.length > 0 ? [element('blockquote', {}, body)] : [];
};

function depthOf(node: Element): number {
  return Number(node.tagName.slice(1));
}
