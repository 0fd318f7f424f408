import {h} from 'hastscript';
import {icon} from '../../layout/icon.ts';
import {parameterOf} from '../tree.ts';
import type {Renderer} from '../state.ts';

/** A Jira issue, or a query; the sandbox has no Jira to ask for more than its name. */
export const jira: Renderer = element => {
  const key = parameterOf(element, 'key');
  if (key) return h('span.smart-link.smart-link-inline', [h('span.smart-link-start', [icon('issue'), key])]);
  const query = parameterOf(element, 'jqlQuery') ?? '';
  return h('.macro', [h('.macro-name', [icon('issue'), ' Jira issues']), h('code', query)]);
};
