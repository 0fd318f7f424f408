import type {Report, ReportMessage} from '../report.ts';
import {toOneLine} from './markdown.ts';

/** GitHub shows no more results of one run. */
const resultLimit = 5000;

const levels = {error: 'error', warning: 'warning', info: 'note'} as const;

/**
 * Render the findings of the search for secrets as SARIF 2.1.0, for GitHub's code scanning and other viewers.
 *
 * Pure. The values are not in it, as they are nowhere in a report. Findings that the mapping allows are there as
 * suppressed ones. Form: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * @param version
 *   Version of this tool.
 */
export function renderSarif({messages}: Pick<Report, 'messages'>, version: string): object {
  const found = new Map(
    messages.flatMap(message => {
      const rule = message.secretRule;
      const place = JSON.stringify([rule, message.path, message.line, message.column]);
      return rule === undefined ? [] : [[place, {...message, rule}] as const];
    })
  );
  const results = [...found.values()].slice(0, resultLimit);
  const rules = [...new Set(results.map(({rule}) => rule))].toSorted();
  const driver = {
    name: 'confluence-sync',
    informationUri: 'https://github.com/confluence-sync/confluence-sync',
    semanticVersion: version,
    rules: rules.map(describeRule)
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver},
        columnKind: 'utf16CodeUnits',
        results: results.map(result => describeResult(result, rules.indexOf(result.rule)))
      }
    ]
  };
}

function describeRule(id: string): object {
  return {
    id,
    shortDescription: {text: `Looks like a secret (${id}).`},
    help: {
      text: `Revoke the secret if it is real, and remove it. If it is none, allow the rule for the file in the mapping: "allow_secrets": ["${id}"].`
    },
    properties: {tags: ['security'], 'security-severity': '8.0'}
  };
}

function describeResult(
  {rule, severity, message, path, line = 1, column, ruleId}: ReportMessage & {readonly rule: string},
  ruleIndex: number
): object {
  const uri = toOneLine(path).split('/').map(encodeURIComponent).join('/');
  const region = {startLine: line, ...(column === undefined ? {} : {startColumn: column})};
  const allowed = ruleId === 'secret-allowed';
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {text: toOneLine(message)},
    locations: [{physicalLocation: {artifactLocation: {uri, uriBaseId: '%SRCROOT%'}, region}}],
    ...(allowed ? {suppressions: [{kind: 'external', justification: 'allow_secrets in the mapping'}]} : {})
  };
}
