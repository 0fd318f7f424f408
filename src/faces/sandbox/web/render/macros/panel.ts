import {panel} from '../panel.ts';
import {bodyOf} from './body.ts';
import {cleanColour} from '../style.ts';
import {parameterOf} from '../tree.ts';
import type {PanelKind} from '../panel.ts';
import type {Renderer} from '../state.ts';

/** The macros' names do not say their colours: `note` is yellow, `warning` red. */
const kinds: Readonly<Record<string, PanelKind>> = {
  info: 'info',
  tip: 'tip',
  note: 'warning',
  warning: 'error'
};

/** The macros `info`, `tip`, `note` and `warning`. */
export const panelMacro: Renderer = (element, state) =>
  panel({
    kind: kinds[element.attributes['ac:name'] ?? ''] ?? 'info',
    title: parameterOf(element, 'title'),
    children: bodyOf(element, state)
  });

/** The macro `panel`, with its own title, colour and emoji. */
export const customPanel: Renderer = (element, state) =>
  panel({
    kind: 'plain',
    title: parameterOf(element, 'title'),
    mark: parameterOf(element, 'panelIconText'),
    background: cleanColour(parameterOf(element, 'bgColor')),
    children: bodyOf(element, state)
  });
