import type {IncomingHttpHeaders} from 'node:http';
import {badRequest, Refusal} from './refusal.ts';
import type {Actor} from './store/actor.ts';

/** One call of the API by somebody we know. */
export interface Call extends Actor {
  readonly method: string;
  /** Path behind `/api/v2` or `/rest/api`, which begins with a slash. */
  readonly path: string;
  /** Values of the `:name` pieces of the route, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path behind `/api/v2` or `/rest/api`; `:name` stands for one piece. */
  readonly path: string;
  /**
   * Scopes that a scoped token needs: one of these alternatives, each of which may name several, separated by spaces.
   * As in `x-atlassian-oauth2-scopes` of Atlassian's OpenAPI documents.
   */
  readonly scopes: readonly string[];
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

/** Largest body of a call with JSON, in bytes (Confluence Cloud REST API v2, POST /pages). */
const largestJson = 5 * 1024 * 1024;

/** A 200 with JSON. */
export function ok(json: unknown): Reply {
  return {status: 200, json};
}

/** A piece of the path by its name in the route. */
export function param({params}: Call, name: string): string {
  const value = params[name];
  if (value === undefined)
    throw new Error(`Cannot read ":${name}": the route has no such piece. Correct the registry.`);
  return value;
}

/** The JSON value that was sent. Throws a `Refusal`: 413 over 5 MB, 415 for another type, 400 when it is no JSON. */
export function readJson({body, headers}: Call): unknown {
  if (body.length > largestJson) throw new Refusal(413, 'Request too large: over 5 MB');
  if (!/^application\/(.*\+)?json\b/i.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'Unsupported Media Type');
  }
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw badRequest('Could not parse the request body as JSON');
  }
}

/** The same, and it must be an object. */
export function readObject(call: Call): Readonly<Record<string, unknown>> {
  const value = readJson(call);
  if (!isObject(value)) throw badRequest('The request body must be a JSON object');
  return value;
}

/** Whether a JSON value is an object, not a list or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All values of a parameter that may be repeated or hold several, separated by commas. */
export function listParam({query}: Call, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap(value => value.split(','))
    .map(value => value.trim())
    .filter(value => value !== '');
}

/** A parameter that is true or not there. */
export function flag({query}: Call, name: string): boolean {
  return query.get(name) === 'true';
}
