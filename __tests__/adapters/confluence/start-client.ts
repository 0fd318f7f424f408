import type {PageWriter} from '../../../src/ports.ts';
import {
  connectConfluence,
  type ConfluenceConnection,
  type ConfluenceOptions,
  type RequestTrace
} from '../../../src/adapters/confluence/index.ts';
import {startScripted, USER, type Answer, type ScriptedServer, type Seen} from './scripted-server.ts';

/** A connection to a scripted server, with a clock that only moves when somebody waits. */
export interface Fixture extends Omit<ConfluenceConnection, 'requests'> {
  readonly writer: PageWriter;
  readonly stats: ConfluenceConnection['requests'];
  readonly server: ScriptedServer;
  /** Requests after the sign-in, as `METHOD path`. */
  readonly requests: () => string[];
  /** Pauses in milliseconds, in the order in which they began. */
  readonly sleeps: number[];
  readonly traces: RequestTrace[];
  readonly notices: string[];
}

export const TOKEN = 'ATATT3xSecretTokenValue';

/** A clock that only moves when somebody waits, and remembers for how long. */
export function createTestClock() {
  const sleeps: number[] = [];
  let now = 0;
  return {
    sleeps,
    now: () => now,
    sleep: async (ms: number) => {
      sleeps.push(ms);
      now += ms;
    },
    random: () => 0
  };
}

/** Start a scripted server that signs everybody in, and connect to it. The answer `undefined` is a plain 404. */
export async function startClient(
  answer: (request: Seen, count: number) => Answer | undefined,
  options: Partial<ConfluenceOptions> = {}
): Promise<Fixture> {
  const counts = new Map<string, number>();
  const server = await startScripted(request => {
    const key = `${request.method} ${request.path}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const given = answer(request, count);
    if (given) return given;
    if (request.path.endsWith('/wiki/rest/api/user/current')) return {json: USER};
    return {
      status: 404,
      json: {errors: [{status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null}]}
    };
  });
  const clock = createTestClock();
  const traces: RequestTrace[] = [];
  const notices: string[] = [];
  const connection = connectConfluence({
    url: server.url,
    email: 'bot@acme.com',
    token: TOKEN,
    clock,
    onRequest: trace => traces.push(trace),
    onNotice: text => notices.push(text),
    ...options
  });
  return {
    ...connection,
    writer: connection.createWriter(),
    stats: connection.requests,
    server,
    sleeps: clock.sleeps,
    traces,
    notices,
    requests: () =>
      server.seen
        .filter(({path}) => !path.endsWith('/user/current'))
        .map(({method, path}) => `${method} ${path}`),
    close: async () => {
      await connection.close();
      await server.close();
    }
  };
}
