import type {FaultAction, FaultRule} from '../faults.ts';
import {badRequest} from '../refusal.ts';
import {listNames, readFields, readRecord, type Fields} from './fields.ts';

/** What each action carries beside its kind. */
const actions = {
  status: {kind: 'text', status: 'status', headers: 'textMap?', body: 'anything?'},
  'reset-before': {kind: 'text'},
  'reset-after': {kind: 'text'},
  delay: {kind: 'text', ms: 'count'},
  stall: {kind: 'text', after: 'flag?'},
  truncate: {kind: 'text'},
  html: {kind: 'text', status: 'status?'},
  lag: {kind: 'text', reads: 'count'}
} as const satisfies Readonly<Record<FaultAction['kind'], Fields>>;

/** Take a value from outside as a rule for faults. Throws a `Refusal` that says what is wrong with it. */
export function parseFaultRule(value: unknown): FaultRule {
  const {action, ...rule} = readFields(value, 'the fault rule', {
    method: 'text?',
    path: 'pattern?',
    nth: 'count?',
    times: 'count?',
    action: 'anything'
  });
  return {...rule, action: parseAction(action)};
}

function parseAction(value: unknown): FaultAction {
  const what = 'the action of the fault rule';
  const {kind} = readRecord(value, what);
  switch (kind) {
    case 'status':
      return {...readFields(value, what, actions.status), kind};
    case 'delay':
      return {...readFields(value, what, actions.delay), kind};
    case 'stall':
      return {...readFields(value, what, actions.stall), kind};
    case 'html':
      return {...readFields(value, what, actions.html), kind};
    case 'lag':
      return {...readFields(value, what, actions.lag), kind};
    case 'reset-before':
    case 'reset-after':
    case 'truncate':
      readFields(value, what, actions[kind]);
      return {kind};
    default:
      throw badRequest(`Cannot read ${what}: "kind" must be one of ${listNames(actions)}.`);
  }
}
