/** An object of a JSON document, nothing known about its members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The document has another shape than the API documents. The message names what was expected where. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Take a value as an object. Throws a `ShapeError`. */
export function readObject(value: unknown, what: string): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ShapeError(`${what} is no object`);
  return value as JsonObject;
}

/** Take a value as an object; anything else counts as an empty one. */
export function readOptionalObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** Take a value as a list. Throws a `ShapeError`. */
export function readList(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(`${what} is no list`);
  return value;
}

/** Take a value as text. Throws a `ShapeError`. */
export function readText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new ShapeError(`${what} is no text`);
  return value;
}

/** Take a value as text that may be absent, `null` or empty: these are all `undefined`. */
export function readOptionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * Take a value as an id.
 *
 * Ids are strings in v2 of the API, and numbers in places of v1. Throws a `ShapeError`.
 */
export function readId(value: unknown, what: string): string {
  const id = readOptionalId(value);
  if (id === undefined) throw new ShapeError(`${what} is no id`);
  return id;
}

/** Take a value as an id that may be absent. */
export function readOptionalId(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^\d{1,20}$/.test(text) ? text : undefined;
}

/** Take a value as a whole number. Throws a `ShapeError`. */
export function readInteger(value: unknown, what: string): number {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    throw new ShapeError(`${what} is no whole number`);
  return number;
}
