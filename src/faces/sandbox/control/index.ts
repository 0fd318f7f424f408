import type {Reply} from '../call.ts';
import type {Incoming} from '../dispatch.ts';
import type {Faults} from '../faults.ts';
import type {Settings} from '../options.ts';
import {act} from '../people.ts';
import {badRequest, Refusal} from '../refusal.ts';
import type {LoggedRequest} from '../server.ts';
import type {Store} from '../store/index.ts';
import {parseFaultRule} from './fault-rule.ts';
import {parsePersonAct} from './person-act.ts';

/** What control may touch. */
export interface Controlled {
  readonly store: Store;
  readonly settings: Settings;
  readonly faults: Faults;
  readonly requests: LoggedRequest[];
}

/**
 * Control of the sandbox from other processes, without credentials:
 *
 * - `POST /__sandbox/faults` with one `FaultRule` or a list of them; `GET` lists those still to come; `DELETE` drops them
 * - `GET /__sandbox/requests` lists the requests so far; `DELETE` forgets them
 * - `POST /__sandbox/edit` with a `PersonAct` does something as a person: `{"do": "edit", "page": "1", "title": "New"}`
 * - `GET /__sandbox/state` gives everything that is stored, for comparing two runs
 *
 * What cannot be read gets a 400 that says why.
 */
export function createControl(controlled: Controlled): (incoming: Incoming) => Reply | undefined {
  return ({method, url, headers, body}) => {
    const name = /^\/__sandbox\/(\w+)\/?$/.exec(url.pathname)?.[1];
    if (name === undefined) return undefined;
    const command = commands[`${method} ${name}`];
    // What else is there under this name belongs to the web pages.
    if (command === undefined) return undefined;
    if (isOthers(headers))
      return {status: 403, json: {message: 'Cannot take this from a page of another site.'}};
    try {
      return command(controlled, body.length === 0 ? undefined : parseJson(body));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {status: error.status, json: {message: error.message}};
    }
  };
}

/** Whether a page of another site sent this, in the browser of somebody who runs a sandbox (Fetch standard, `Origin`). */
function isOthers({origin, host}: Incoming['headers']): boolean {
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

type Command = (controlled: Controlled, input: unknown) => Reply;

const commands: Readonly<Record<string, Command>> = {
  'GET faults': ({faults}) => ({status: 200, json: faults.list()}),
  'POST faults'({faults}, input) {
    const rules: readonly unknown[] = Array.isArray(input) ? input : [input];
    faults.add(...rules.map(parseFaultRule));
    return {status: 204};
  },
  'DELETE faults'({faults}) {
    faults.clear();
    return {status: 204};
  },
  'GET requests': ({requests}) => ({status: 200, json: requests}),
  'DELETE requests'({requests}) {
    requests.length = 0;
    return {status: 204};
  },
  'POST edit': ({store, settings}, input) => ({
    status: 200,
    json: {id: act(store, settings, parsePersonAct(input))}
  }),
  'GET state': ({store}) => ({status: 200, json: dump(store)})
};

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw badRequest(`Cannot read the body: it is not JSON (${error.message}).`);
  }
}

function dump(store: Store): object {
  const spaces = store.spaces();
  const pages = spaces.flatMap(({id}) => store.pages(id, ['current', 'archived', 'trashed', 'draft']));
  const attachments = pages.flatMap(({id}) => store.attachments(id));
  return {
    spaces,
    users: store.users(),
    pages,
    attachments,
    comments: pages.flatMap(({id}) => store.comments(id))
  };
}
