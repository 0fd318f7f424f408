import {anchorTag} from '../html.ts';
import type {PhraseReader} from '../state.ts';
import {parameter} from './parts.ts';

/** The name of a place; those of our footnotes come back by themselves. */
export const anchorMacro: PhraseReader = (node, state) => {
  const name = parameter(node, '');
  const footnote = /^fnref-(\d+)(?:-\d+)?$/.exec(name)?.[1];
  if (name === '' || (footnote !== undefined && state.footnotes.has(footnote))) return [];
  return [anchorTag(name)];
};

/** A coloured word: bold. */
export const status: PhraseReader = (node, state) => {
  const value = parameter(node, 'title');
  state.report('lost-formatting', 'A status keeps no colour: it is read as a bold word.', node.start);
  return value === '' ? [] : [{type: 'strong', children: [{type: 'text', value}]}];
};
