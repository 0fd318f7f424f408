import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import type {Node} from 'jsonc-parser';
import type {Point} from 'unist';
import {describeError, type SchemaPart} from './explain-schema.ts';
import {listProperties, readValue, type Property} from './read-value.ts';
import type {ReportRule} from './rules.ts';
import {mappingSchema} from './schema.ts';

/** A place to look up, and where to say what is wrong. */
export interface CheckContext {
  readonly report: ReportRule;
  readonly placeOf: (node: Node) => Point;
}

/** Most problems of one object that are worth reading. */
const mostErrors = 20;

const compiled = new Map<SchemaPart, ValidateFunction>();

/**
 * Check one object of the mapping file against the JSON Schema, and its keys for duplicates.
 *
 * @param name
 *   How messages call the object: its path, or `$defaults`.
 * @returns
 *   Whether it is valid; every problem has been reported.
 */
export function checkSchema(part: SchemaPart, name: string, node: Node, context: CheckContext): boolean {
  const unique = checkDuplicates(`"${name}"`, node, context);
  const validate = compiled.get(part) ?? compile(part);
  compiled.set(part, validate);
  if (validate(readValue(node))) return unique;
  for (const error of validate.errors?.slice(0, mostErrors) ?? [])
    reportError(error, {part, name, node}, context);
  return false;
}

/**
 * Report keys that an object has twice.
 *
 * @param owner
 *   How messages call the object.
 */
export function checkDuplicates(owner: string, node: Node, context: CheckContext): boolean {
  if (node.type !== 'object') return true;
  const first = new Map<string, Property>();
  let unique = true;
  for (const property of listProperties(node)) {
    const earlier = first.get(property.key);
    if (!earlier) first.set(property.key, property);
    else {
      const {line} = context.placeOf(earlier.keyNode);
      const reason = `Cannot tell which "${property.key}" of ${owner} counts: it also stands in line ${line}. Remove one.`;
      context.report('mapping-duplicate-key', reason, context.placeOf(property.keyNode));
      unique = false;
    }
  }
  return unique;
}

/** Our own schema is not checked against the schema of schemas: to compile that takes longer than everything else. */
function compile(part: SchemaPart): ValidateFunction {
  const options = {allErrors: true, allowUnionTypes: true, strictRequired: false, verbose: true};
  return new Ajv2020({...options, validateSchema: false}).compile(mappingSchema.$defs[part]);
}

interface Subject {
  readonly part: SchemaPart;
  readonly name: string;
  readonly node: Node;
}

function reportError(error: ErrorObject, subject: Subject, context: CheckContext): void {
  const [field, index] = error.instancePath.split('/').slice(1);
  const property = listProperties(subject.node).findLast(candidate => candidate.key === field);
  const item = index === undefined ? undefined : property?.value.children?.[Number(index)];
  const found = describeError(error, field ?? '', subject);
  const node =
    found.key === undefined ? (item ?? property?.value ?? subject.node) : findKey(subject.node, found.key);
  context.report(found.ruleId, found.reason, context.placeOf(node));
}

function findKey(object: Node, key: string): Node {
  return listProperties(object).find(property => property.key === key)?.keyNode ?? object;
}
