import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {icon} from '../layout/icon.ts';
import type {IconName} from '../layout/icon.ts';

/** Kinds of panels by what they look like: `note` is purple, `warning` yellow, `error` red. */
export type PanelKind = 'info' | 'note' | 'tip' | 'warning' | 'error' | 'plain';

const faces: Readonly<Record<PanelKind, {readonly icon?: IconName; readonly label: string}>> = {
  info: {icon: 'info', label: 'Info'},
  note: {icon: 'note', label: 'Note'},
  tip: {icon: 'tip', label: 'Tip'},
  warning: {icon: 'warning', label: 'Warning'},
  error: {icon: 'error', label: 'Caution'},
  plain: {label: 'Panel'}
};

export interface PanelOptions {
  readonly kind: PanelKind;
  readonly children: readonly ElementContent[];
  readonly title?: string | undefined;
  /** Shown in place of the kind's icon; an emoji. */
  readonly mark?: string | undefined;
  /** A clean colour; its text is dark, as on a white page. */
  readonly background?: string | undefined;
}

/** A coloured box around a part of the page. */
export function panel({kind, children, title, mark, background}: PanelOptions): Element {
  const face = faces[kind];
  const symbol = mark ? h('span', mark) : face.icon && icon(face.icon);
  return h(
    'div',
    {
      className: ['panel', `panel-${kind}`, ...(background ? ['coloured'] : [])],
      role: 'note',
      ariaLabel: title || face.label,
      ...(background ? {style: `background-color: ${background}`} : {})
    },
    [
      ...(symbol ? [h('.panel-icon', symbol)] : []),
      h('.panel-body', [...(title ? [h('p.panel-title', title)] : []), ...children])
    ]
  );
}
