import {isObject} from '../call.ts';
import {badRequest} from '../refusal.ts';

/** What a field may hold, by the name of its sort. */
interface Sorts {
  readonly text: string;
  readonly texts: readonly string[];
  readonly textMap: Readonly<Record<string, string>>;
  readonly pattern: string;
  readonly count: number;
  readonly status: number;
  readonly flag: boolean;
  readonly anything: unknown;
}

type Sort = keyof Sorts;

/** The fields of an object: the sort of each, with a question mark where it may be absent. */
export type Fields = Readonly<Record<string, Sort | `${Sort}?`>>;

/** An object that has these fields. */
export type Shaped<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends Sort ? Name : never]: F[Name] extends Sort
    ? Sorts[F[Name]]
    : never;
} & {
  readonly [
    Name in keyof F as F[Name] extends Sort ? never : Name
  ]?: F[Name] extends `${infer S extends Sort}?` ? Sorts[S] : never;
};

const isText = (value: unknown): boolean => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const sorts: Readonly<Record<Sort, {readonly says: string; readonly holds: (value: unknown) => boolean}>> = {
  text: {says: 'a text', holds: isText},
  texts: {says: 'a list of texts', holds: value => Array.isArray(value) && value.every(isText)},
  textMap: {
    says: 'an object of texts',
    holds: value => isObject(value) && Object.values(value).every(isText)
  },
  pattern: {says: 'a regular expression', holds: value => typeof value === 'string' && isPattern(value)},
  count: {says: 'a whole number from 0 on', holds: isWhole},
  status: {
    says: 'a whole number from 200 to 599',
    holds: value => isWhole(value) && value >= 200 && value <= 599
  },
  flag: {says: 'true or false', holds: value => typeof value === 'boolean'},
  anything: {says: 'a value', holds: () => true}
};

/** Take a value as an object. Throws a `Refusal` that names it as `what`. */
export function readRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw badRequest(`Cannot read ${what}: expected an object.`);
  return value;
}

/**
 * Take an object that came from outside, by what its fields must hold.
 *
 * @param what
 *   Name of the object, as it follows "Cannot read".
 * @throws
 *   A `Refusal` that names the field that is missing, wrong or not known.
 */
export function readFields<const F extends Fields>(value: unknown, what: string, fields: F): Shaped<F> {
  const object = readRecord(value, what);
  const stranger = Object.keys(object).find(name => !Object.hasOwn(fields, name));
  if (stranger !== undefined) {
    throw badRequest(`Cannot read ${what}: it has no field "${stranger}", only ${listNames(fields)}.`);
  }
  for (const [name, spec] of Object.entries(fields)) {
    const {says, holds} = sorts[spec.replace('?', '') as Sort];
    if (!Object.hasOwn(object, name)) {
      if (spec.endsWith('?')) continue;
      throw badRequest(`Cannot read ${what}: "${name}" is missing, expected ${says}.`);
    }
    if (!holds(object[name])) throw badRequest(`Cannot read ${what}: "${name}" must be ${says}.`);
  }
  return object as Shaped<F>;
}

/** The names of a table's rows or an object's fields, for a message. */
export function listNames(table: object): string {
  return Object.keys(table)
    .map(name => `"${name}"`)
    .join(', ');
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}
