import type {AlertKind} from '../markdown/alerts.ts';
import {macro, purplePanel} from '../storage/macro.ts';
import type {StorageNode} from '../storage/tree.ts';

/** The macro whose colour in the Cloud editor is the one GitHub gives the alert. */
const macros = {
  note: 'info',
  tip: 'tip',
  important: 'info',
  warning: 'note',
  caution: 'warning'
} as const satisfies Readonly<Record<AlertKind, string>>;

/** Make the panel for an alert. Purple, the colour of `IMPORTANT`, exists on Cloud only. */
export function alertPanel(kind: AlertKind, body: readonly StorageNode[], cloud: boolean): StorageNode {
  return kind === 'important' && cloud ? purplePanel(body) : macro(macros[kind], {body});
}
