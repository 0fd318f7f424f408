import {adfExtension} from './adf-extension.ts';
import {anchorElement} from './anchor-element.ts';
import {emoticon} from './emoticon.ts';
import {heading} from './heading.ts';
import {image} from './image.ts';
import {inlineCommentMarker} from './inline-comment-marker.ts';
import {layout, layoutCell, layoutSection} from './layout.ts';
import {link} from './link.ts';
import {macro} from '../macros/index.ts';
import {nothing} from './unknown.ts';
import {paragraph} from './paragraph.ts';
import {placeholder} from './placeholder.ts';
import {plain} from './plain.ts';
import {table, tableCell, tableColumn} from './table.ts';
import {task, taskList} from './task-list.ts';
import {time} from './time.ts';
import type {Renderer} from '../state.ts';

const plainNames =
  `abbr b big blockquote br caption cite code colgroup dd del dfn div dl dt em hr i ins kbd li ol
  pre q s samp small span strike strong sub sup tbody tfoot thead tr tt u ul var`.split(/\s+/);

/** The renderer of every element that storage format has; a map, as names come from outside. */
export const elements: ReadonlyMap<string, Renderer> = new Map<string, Renderer>([
  ...plainNames.map((name): [string, Renderer] => [name, plain]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Renderer] => [name, heading]),
  ['a', anchorElement],
  ['ac:adf-extension', adfExtension],
  ['ac:emoticon', emoticon],
  ['ac:image', image],
  ['ac:inline-comment-marker', inlineCommentMarker],
  ['ac:layout', layout],
  ['ac:layout-cell', layoutCell],
  ['ac:layout-section', layoutSection],
  ['ac:link', link],
  ['ac:macro', macro],
  ['ac:parameter', nothing],
  ['ac:placeholder', placeholder],
  ['ac:structured-macro', macro],
  ['ac:task', task],
  ['ac:task-list', taskList],
  ['col', tableColumn],
  ['p', paragraph],
  ['script', nothing],
  ['style', nothing],
  ['table', table],
  ['td', tableCell],
  ['th', tableCell],
  ['time', time]
]);
