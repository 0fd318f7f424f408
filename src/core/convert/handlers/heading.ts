import type {Heading} from 'mdast';
import {heading as makeHeading} from '../heading.ts';
import type {Handler} from '../state.ts';

/** A heading. */
export const heading: Handler<Heading> = (node, state) => {
  const children = state.phrasing(node);
  return makeHeading(
    {depth: node.depth, names: state.anchors.namesOf.get(node) ?? [], children, place: node},
    state
  );
};
