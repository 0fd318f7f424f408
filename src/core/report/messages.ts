import type {VFileMessage} from 'vfile-message';
import {createMessage, secretRuleOf, severityOf} from '../message.ts';
import type {Outcome} from '../plan/outcome.ts';
import {type Operation, pathOf} from '../plan/operation.ts';
import {describeDrift} from './reason.ts';
import type {ReportMessage} from './report.ts';

/** An operation, and what came of it; in a dry run the operation alone. */
export type Result = Outcome | {readonly operation: Operation; readonly status: 'planned'};

/** Every page that people changed by hand gets a message of its own, so that nothing of theirs vanishes unnamed. */
export function describeDriftOf(result: Result, siteUrl: string): readonly VFileMessage[] {
  const {operation} = result;
  const planned = 'drift' in operation ? operation.drift : undefined;
  const drift = planned ?? (result.status === 'applied' ? result.drift : undefined);
  // What could not be put back, such as a restriction on the Free plan, was not taken away by people.
  const isMoot = drift?.kind === 'stripped' && result.status === 'unneeded';
  if (drift === undefined || isMoot || !('target' in operation)) return [];
  const told = describeDrift(drift, operation.target, siteUrl);
  const fate =
    operation.kind === 'skip' ? 'It was left as it is.' : 'Git has the last word: the change does not stay.';
  return [
    createMessage(`Page ${operation.target?.id} "${operation.target?.title}" was ${told}. ${fate}`, {
      path: pathOf(operation),
      ruleId: 'drift',
      severity: 'warning'
    })
  ];
}

/** A page that vanished is worth a word, whether it is made anew or not. */
export function describeGone({operation}: Result): readonly VFileMessage[] {
  const path = pathOf(operation);
  const message = (reason: string) => [
    createMessage(reason, {path, ruleId: 'page-gone', severity: 'warning'})
  ];
  if (operation.kind === 'create' && operation.replaces !== undefined) {
    return message(
      `The page ${operation.replaces} of ${path} is gone or not visible to this account: it is made anew, and the mapping gets the new id.`
    );
  }
  if (operation.kind !== 'skip' || operation.reason !== 'gone') return [];
  return message(
    `The page of ${path} is gone or not visible to this account: nothing was made in its place (on-drift).`
  );
}

/** Turn a message into its form in reports. */
export function toReportMessage(message: VFileMessage): ReportMessage {
  const secretRule = secretRuleOf(message);
  return {
    path: message.file ?? '',
    ...(message.line === undefined ? {} : {line: message.line}),
    ...(message.column === undefined ? {} : {column: message.column}),
    ruleId: message.ruleId ?? 'unknown',
    severity: severityOf(message),
    message: message.reason,
    ...(secretRule === undefined ? {} : {secretRule})
  };
}
