import type {ErrorObject} from 'ajv/dist/2020.js';
import {hintFor} from '../suggest.ts';
import type {MappingRuleId} from './rules.ts';
import {mappingSchema} from './schema.ts';

/** The objects that the mapping file consists of. */
export type SchemaPart = 'entry' | 'defaults';

/** What to say about a violation, and where. */
export interface Finding {
  readonly ruleId: MappingRuleId;
  readonly reason: string;
  /** The key that is wrong in itself; absent: its value is. */
  readonly key?: string;
}

/**
 * Say in words what violates the schema.
 *
 * @param field
 *   Key of the object that the violation is in; empty when it is about the object itself.
 * @param object
 *   What the object is, and how messages call it.
 */
export function describeError(
  error: ErrorObject,
  field: string,
  {part, name}: {readonly part: SchemaPart; readonly name: string}
): Finding {
  const value = JSON.stringify(error.data);
  switch (error.keyword) {
    case 'additionalProperties':
      return describeUnknownKey(String(error.params['additionalProperty']), part, name);
    case 'not':
      return {
        ruleId: 'mapping-two-parents',
        reason: `Cannot place "${name}": it has both parent and parent_id. Remove one.`,
        key: 'parent_id'
      };
    case 'dependentRequired':
      return {
        ruleId: 'mapping-invalid-jira',
        reason: `Cannot link the issues of jira_projects: "${name}" does not say which Jira they are in. Add "jira", its address.`,
        key: 'jira_projects'
      };
    case 'maxLength':
      return field === 'title'
        ? {ruleId: 'mapping-long-title', reason: describeLongTitle(name, String(error.data))}
        : {
            ruleId: 'mapping-invalid-label',
            reason: `Cannot label "${name}": a label is over 255 characters long.`
          };
    case 'pattern':
    case 'minimum':
    case 'minLength':
      return describePattern(field, value, name);
    default: {
      const target = field === '' ? `"${name}"` : `${field} of "${name}"`;
      const seen = value.length > 60 ? `${value.slice(0, 60)}…` : value;
      return {
        ruleId: 'mapping-wrong-type',
        reason: `Cannot read ${target}: expected ${nameType(error)}, seen ${seen}.`
      };
    }
  }
}

function describeUnknownKey(key: string, part: SchemaPart, name: string): Finding {
  const known = Object.keys(mappingSchema.$defs[part].properties);
  const hint = hintFor(key, known, `Known keys are ${known.join(', ')}.`);
  return {
    ruleId: 'mapping-unknown-key',
    reason: `Cannot use key "${key}" of "${name}": it is unknown.${hint}`,
    key
  };
}

/** Say that a title is too long. */
export function describeLongTitle(name: string, title: string): string {
  return `Cannot use the title of "${name}": it has ${title.length} characters, Confluence takes 255. Shorten it.`;
}

function describePattern(field: string, value: string, name: string): Finding {
  if (field === 'title')
    return {ruleId: 'mapping-empty-title', reason: `Cannot use the title of "${name}": it is empty.`};
  if (field === 'space') {
    const reason = `Cannot use ${value} as space key of "${name}": expected letters and digits, such as DOCS.`;
    return {ruleId: 'mapping-invalid-space', reason};
  }
  if (field === 'jira' || field === 'jira_projects') {
    const form =
      field === 'jira' ? 'its address, such as https://acme.atlassian.net' : 'project keys, such as OPS';
    const reason = `Cannot use ${value} as ${field} of "${name}": expected ${form}.`;
    return {ruleId: 'mapping-invalid-jira', reason};
  }
  if (field === 'parent')
    return {ruleId: 'mapping-unknown-parent', reason: `Cannot place "${name}": its parent is empty.`};
  return {
    ruleId: 'mapping-invalid-id',
    reason: `Cannot use ${value} as ${field} of "${name}": expected digits only.`
  };
}

function nameType(error: ErrorObject): string {
  const types = [error.schema as string | readonly string[]].flat();
  return types
    .map(type => (type === 'integer' ? 'a whole number' : `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`))
    .join(' or ');
}
