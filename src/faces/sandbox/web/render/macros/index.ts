import {anchor} from './anchor.ts';
import {attachments} from './attachments.ts';
import {children} from './children.ts';
import {code} from './code.ts';
import {column, section} from './section.ts';
import {customPanel, panelMacro} from './panel.ts';
import {details, excerpt} from './body.ts';
import {expand} from './expand.ts';
import {jira} from './jira.ts';
import {status} from './status.ts';
import {toc} from './toc.ts';
import {unknownMacro} from './unknown.ts';
import type {Renderer} from '../state.ts';

/** The renderer of every macro that is shown as Confluence shows it; a map, as names come from outside. */
const macros: ReadonlyMap<string, Renderer> = new Map<string, Renderer>([
  ['anchor', anchor],
  ['attachments', attachments],
  ['children', children],
  ['code', code],
  ['column', column],
  ['details', details],
  ['excerpt', excerpt],
  ['expand', expand],
  ['info', panelMacro],
  ['jira', jira],
  ['noformat', code],
  ['note', panelMacro],
  ['pagetree', children],
  ['panel', customPanel],
  ['section', section],
  ['status', status],
  ['tip', panelMacro],
  ['toc', toc],
  ['warning', panelMacro]
]);

/** `ac:structured-macro`: rendered by the macro's name. */
export const macro: Renderer = (element, state) =>
  (macros.get(element.attributes['ac:name'] ?? '') ?? unknownMacro)(element, state);
