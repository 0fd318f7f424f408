import {createControl} from './control/index.ts';
import {registerUser, ownerEmail} from './credentials.ts';
import {createDispatch} from './dispatch.ts';
import {createFaults, type Faults} from './faults.ts';
import {createHostCheck, isLoopback} from './host-check.ts';
import {listen, stopListening} from './listen.ts';
import {resolveSettings, type SandboxOptions, type Settings} from './options.ts';
import {act, type PersonAct} from './people.ts';
import {createRequestLog} from './request-log.ts';
import {createListener, type LoggedRequest} from './server.ts';
import {ensureSpaces} from './store/create-space.ts';
import {openStore, type Store} from './store/index.ts';
import {createSite} from './site.ts';
import {createWeb} from './web/index.ts';

export type {FaultAction, FaultRule} from './faults.ts';
export type {SandboxOptions} from './options.ts';

/** A local Confluence Cloud that is listening. */
export interface Sandbox {
  /** Base address as clients and readers use it, such as `http://127.0.0.1:8090/wiki`. */
  readonly url: string;
  /** The same without the base path. */
  readonly origin: string;
  /** Base address for scoped tokens; in the Cloud it is on `api.atlassian.com`. */
  readonly gatewayUrl: string;
  /** Whether only this machine can reach it. */
  readonly isLocal: boolean;
  readonly store: Store;
  /** Every request since the start (at most the last 200,000), except those to `/__sandbox`, oldest first. */
  readonly requests: readonly LoggedRequest[];
  readonly faults: Faults;
  /** Make the spaces that are not there yet. */
  addSpaces(spaces: NonNullable<SandboxOptions['spaces']>): void;
  /** Do something as a person would in the browser. Answers the id of the page or comment. */
  act(personAct: PersonAct): string;
  /** Stop listening, cut all connections and close the data folder. */
  close(): Promise<void>;
}

/**
 * Start a local Confluence Cloud.
 *
 * It answers the calls that a publisher makes as the Cloud does, over real HTTP; see the routes. Other processes control
 * it through `/__sandbox` (see `createControl`).
 *
 * @param options
 *   All have defaults: memory only, any free port, one space with the key `DOC`, every credential taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const store = openStore(options.dataDir);
  const faults = createFaults();
  faults.add(...(options.faults ?? []));
  const log = createRequestLog();
  const {server, origin, address, host} = await listen(options).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const settings = resolveSettings(options, origin);
  const addSpaces: Sandbox['addSpaces'] = spaces =>
    ensureSpaces({store, settings, user: registerUser(store, ownerOf(settings))}, spaces);
  addSpaces(settings.spaces);
  server.on(
    'request',
    createListener({
      origin: settings.origin,
      isOurHost: createHostCheck(address, host),
      latencyMs: settings.latencyMs,
      largestBody: settings.maxAttachmentBytes * 2 + 10 * 1024 * 1024,
      faults,
      log: log.add,
      control: createControl({store, settings, faults, requests: log.requests}),
      api: createDispatch(store, settings),
      web: createSite(store, settings, options.web ?? createWeb)
    })
  );
  return {
    url: settings.siteUrl,
    origin: settings.origin,
    gatewayUrl: `${settings.origin}/ex/confluence/${settings.cloudId}/wiki`,
    isLocal: isLoopback(address),
    store,
    requests: log.requests,
    faults,
    addSpaces,
    act: personAct => act(store, settings, personAct),
    async close() {
      await stopListening(server);
      store.close();
    }
  };
}

/** The user who owns what the sandbox makes by itself: never one of the options, as those are the ones who are tested. */
function ownerOf({users}: Settings): {readonly email: string} {
  return users.find(({email}) => email === ownerEmail) ?? {email: ownerEmail};
}
