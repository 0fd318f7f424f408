import {h} from 'hastscript';
import {bodyOf} from './body.ts';
import {icon} from '../../layout/icon.ts';
import {childOf, childrenOf, textOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

/** A macro that the sandbox cannot run: a box with its name, settings and content. */
export const unknownMacro: Renderer = (element, state) => {
  const plain = childOf(element, 'ac:plain-text-body');
  const settings = childrenOf(element, 'ac:parameter').map(
    parameter => `${parameter.attributes['ac:name'] || 'value'}: ${textOf(parameter).trim()}`
  );
  return h('.macro', [
    h('.macro-name', [icon('macro'), ` ${element.attributes['ac:name'] ?? 'unnamed'} macro`]),
    ...(settings.length > 0 ? [h('.macro-settings', settings.join(' · '))] : []),
    ...(plain ? [h('pre', textOf(plain))] : []),
    ...bodyOf(element, state)
  ]);
};
