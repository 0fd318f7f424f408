import type {Image} from 'mdast';
import {image as makeImage} from '../image.ts';
import type {Handler} from '../state.ts';

/** An image. */
export const image: Handler<Image> = (node, state) =>
  makeImage(
    {url: node.url, look: {alt: node.alt ?? undefined, title: node.title ?? undefined}, place: node},
    state
  );
