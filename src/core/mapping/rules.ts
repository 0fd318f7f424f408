import type {Point} from 'unist';
import type {VFileMessage} from 'vfile-message';
import {createMessage, type Severity} from '../message.ts';

interface Rule {
  readonly severity: Severity;
  readonly description: string;
}

/** Everything that can be said about a mapping file. */
export const mappingRules = {
  'mapping-syntax': {severity: 'error', description: 'The mapping file is not JSON, or not an object.'},
  'mapping-duplicate-key': {
    severity: 'error',
    description: 'A key stands twice, so it is unclear which one counts.'
  },
  'mapping-unknown-key': {severity: 'error', description: 'A key that the mapping file does not know.'},
  'mapping-wrong-type': {severity: 'error', description: 'A value of a kind that the key does not take.'},
  'mapping-invalid-path': {severity: 'error', description: 'A key that is not a path inside the repository.'},
  'mapping-missing-space': {
    severity: 'error',
    description: 'An entry without a space, and no default for it.'
  },
  'mapping-invalid-space': {severity: 'error', description: 'A space key that Confluence cannot have.'},
  'mapping-invalid-id': {severity: 'error', description: 'A page or parent id that is not made of digits.'},
  'mapping-invalid-jira': {
    severity: 'error',
    description: 'An address of Jira, or a project key, that cannot be one.'
  },
  'mapping-empty-title': {severity: 'error', description: 'A title without a visible character.'},
  'mapping-long-title': {
    severity: 'error',
    description: 'A title over the 255 characters that Confluence takes.'
  },
  'mapping-two-parents': {severity: 'error', description: 'An entry with both parent and parent_id.'},
  'mapping-unknown-parent': {severity: 'error', description: 'A parent that is not in the mapping.'},
  'mapping-invalid-parent': {severity: 'error', description: 'A parent whose own entry has errors.'},
  'mapping-circular-parent': {severity: 'error', description: 'Entries that are each other’s parents.'},
  'mapping-parent-space': {severity: 'error', description: 'A parent in another space.'},
  'mapping-duplicate-id': {severity: 'error', description: 'Two entries with one page id.'},
  'mapping-invalid-label': {severity: 'error', description: 'A label that is too long for Confluence.'},
  'mapping-empty-label': {
    severity: 'warning',
    description: 'A label of which nothing remains that Confluence takes.'
  },
  'mapping-changed-label': {
    severity: 'info',
    description: 'A label in another spelling than Confluence keeps it.'
  },
  'mapping-changed-title': {
    severity: 'info',
    description: 'A title with white space that Confluence does not keep.'
  },
  'title-conflict': {severity: 'error', description: 'Two pages of one space with the same title.'}
} as const satisfies Record<string, Rule>;

export type MappingRuleId = keyof typeof mappingRules;

/** Takes messages about one mapping file; the severity follows from the rule. */
export type ReportRule = (ruleId: MappingRuleId, reason: string, place?: Point) => void;

/**
 * Make a message about a file, with the severity that the rule has.
 *
 * @param reason
 *   One sentence: what is wrong, seen and expected.
 */
export function createRuleMessage(
  ruleId: MappingRuleId,
  reason: string,
  where: {readonly path: string; readonly place?: Point | undefined}
): VFileMessage {
  return createMessage(reason, {...where, ruleId, severity: mappingRules[ruleId].severity});
}
