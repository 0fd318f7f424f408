import {readFile} from 'node:fs/promises';
import {InputError} from '../../core/errors.ts';

/** Environment variables, as Node has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Any JSON object; outside data, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Read the payload of the event that started the workflow.
 *
 * @returns
 *   The payload; empty when the runner gave none.
 * @throws
 *   An `InputError` when the file is there and is not a JSON object.
 */
export async function readEvent(env: Environment): Promise<JsonObject> {
  const file = env['GITHUB_EVENT_PATH'] ?? '';
  if (file === '') return {};
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new InputError(`Cannot read the event of the workflow from GITHUB_EVENT_PATH: ${String(cause)}.`, {
      cause
    });
  }
  if (!isObject(payload))
    throw new InputError('Cannot read the event of the workflow: its payload is not an object.');
  return payload;
}

/** The text at a path of keys in a payload; undefined when there is none. */
export function textAt(payload: JsonObject, ...keys: readonly string[]): string | undefined {
  const value = valueAt(payload, keys);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The number at a path of keys in a payload; undefined when there is none. */
export function numberAt(payload: JsonObject, ...keys: readonly string[]): number | undefined {
  const value = valueAt(payload, keys);
  return typeof value === 'number' ? value : undefined;
}

/** Whether the value at a path of keys in a payload is `true`. */
export function isTrueAt(payload: JsonObject, ...keys: readonly string[]): boolean {
  return valueAt(payload, keys) === true;
}

/** Tell whether a value is an object with keys. */
function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(payload: JsonObject, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), payload);
}
