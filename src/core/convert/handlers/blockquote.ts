import type {Blockquote} from 'mdast';
import {readAlert} from '../../markdown/alerts.ts';
import {element, text} from '../../storage/tree.ts';
import {alertPanel} from '../alert-panel.ts';
import type {Handler} from '../state.ts';

/** A quote; a GitHub alert becomes a panel, or a quote with a bold title where GitHub would not draw one. */
export const blockquote: Handler<Blockquote> = (node, state, parent) => {
  const alert = readAlert(node);
  if (alert && parent?.type === 'root' && state.place() === 'page') {
    return [
      alertPanel(
        alert.kind,
        state.within('panel', () => state.flow(alert.content)),
        state.isCloud
      )
    ];
  }
  const body = state.within('quote', () => state.flow(alert?.content ?? node));
  if (!alert) return body.length > 0 ? [element('blockquote', {}, body)] : [];
  const title = element('p', {}, [element('strong', {}, [text(alert.title)])]);
  return [element('blockquote', {}, [title, ...body])];
};
