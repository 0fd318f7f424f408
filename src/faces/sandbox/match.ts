import type {Route} from './call.ts';
import {apis, type ApiName} from './routes/index.ts';

/** A route with what the `:name` pieces of its path stand for. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const tables = {
  v1: index(apis.v1.routes),
  v2: index(apis.v2.routes),
  datacenter: index(apis.datacenter.routes),
  experimental: index(apis.experimental.routes)
} satisfies Record<ApiName, unknown>;

/** Find the route of a call. Fixed pieces win over named ones; undefined: the API has no such route. */
export function matchRoute(api: ApiName, method: string, path: string): Match | undefined {
  const pieces = split(path);
  for (const {route, pattern} of tables[api].get(`${method} ${pieces.length}`) ?? []) {
    const params: Record<string, string> = {};
    const fits = pattern.every((piece, place) => {
      const value = pieces[place] ?? '';
      if (!piece.startsWith(':')) return piece === value;
      params[piece.slice(1)] = decode(value);
      return value !== '';
    });
    if (fits) return {route, params};
  }
  return undefined;
}

interface Entry {
  readonly route: Route;
  readonly pattern: readonly string[];
}

function index(routes: readonly Route[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = routes.map(route => ({route, pattern: split(route.path)}));
  entries.sort((a, b) => countNamed(a.pattern) - countNamed(b.pattern));
  const table = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.route.method} ${entry.pattern.length}`;
    table.set(key, [...(table.get(key) ?? []), entry]);
  }
  return table;
}

function countNamed(pattern: readonly string[]): number {
  return pattern.filter(piece => piece.startsWith(':')).length;
}

function split(path: string): readonly string[] {
  return path.replace(/^\/|\/$/g, '').split('/');
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    // A lone percent sign is part of the name then.
    return piece;
  }
}
