import type {FaultRule} from './faults.ts';
import type {WebFactory} from './web-handler.ts';

export interface UserOptions {
  readonly email: string;
  /** Default: derived from the e-mail, so that it is the same after a restart. */
  readonly accountId?: string;
  readonly displayName?: string;
  /** API token. As soon as one user has one, only such users may call; without any, every non-empty credential is taken. */
  readonly token?: string;
  /** Scopes of the token; given: it works only at the gateway, and only for calls within them. */
  readonly scopes?: readonly string[];
  readonly groups?: readonly string[];
  /** Keys of spaces that the user cannot see. */
  readonly hiddenSpaces?: readonly string[];
  /** Keys of spaces in which the user cannot write. */
  readonly readOnlySpaces?: readonly string[];
}

interface SpaceOptions {
  readonly key: string;
  readonly name?: string;
}

export interface SandboxOptions {
  /** Which product to be. Default `cloud`. */
  readonly deployment?: 'cloud' | 'datacenter';
  /** Version of Data Center, such as `7.19`; what it can do depends on it. Default `9.2`. */
  readonly confluenceVersion?: string;
  /** Whether Data Center refuses all writes, as during maintenance. */
  readonly readOnlyMode?: boolean;
  /** 0, the default: any free one. */
  readonly port?: number;
  readonly host?: string;
  /** Folder that keeps everything; without it the sandbox forgets all when it ends. */
  readonly dataDir?: string;
  /** Spaces to make when they are not there yet. Default: one with the key `DOC`. */
  readonly spaces?: readonly SpaceOptions[];
  readonly users?: readonly UserOptions[];
  /** Default `/wiki`, as in the Cloud, and `/confluence` for Data Center. */
  readonly basePath?: string;
  /** Milliseconds that every answer takes longer. */
  readonly latencyMs?: number;
  readonly faults?: readonly FaultRule[];
  /** Version number that publishes a draft: 1 (older documents), the next one (newer ones), or either. Default `either`. */
  readonly publishVersion?: 'one' | 'next' | 'either';
  /** Whether a page in the trash keeps its title from others. Not documented for the Cloud; default false. */
  readonly trashKeepsTitle?: boolean;
  /** `free` refuses restrictions and archiving, `standard` archives one page per call. Default `premium`. */
  readonly plan?: 'free' | 'standard' | 'premium';
  /** Largest attachment in bytes. Default 100 MiB, as on new sites. */
  readonly maxAttachmentBytes?: number;
  /** Milliseconds until a change can be found by search. Default 0. */
  readonly searchLagMs?: number;
  /** Identifies the site at the gateway; default a fixed one. */
  readonly cloudId?: string;
  /** Web pages in place of the sandbox's own. */
  readonly web?: WebFactory;
}

/** Options with every default filled in. */
export type Settings = Required<Omit<SandboxOptions, 'dataDir' | 'web' | 'faults'>> & {
  /** `http://host:port`, without a slash. */
  readonly origin: string;
  /** Origin and base path: what readers' links begin with. */
  readonly siteUrl: string;
};

/** Fill in the defaults. The address is set when the server listens, as only then its port is known. */
export function resolveSettings(options: SandboxOptions, origin: string): Settings {
  const deployment = options.deployment ?? 'cloud';
  const basePath = (options.basePath ?? (deployment === 'cloud' ? '/wiki' : '/confluence')).replace(
    /\/+$/,
    ''
  );
  return {
    deployment,
    confluenceVersion: options.confluenceVersion ?? '9.2',
    readOnlyMode: options.readOnlyMode ?? false,
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    spaces: options.spaces ?? [{key: 'DOC', name: 'Documentation'}],
    users: options.users ?? [],
    basePath,
    latencyMs: options.latencyMs ?? 0,
    publishVersion: options.publishVersion ?? 'either',
    trashKeepsTitle: options.trashKeepsTitle ?? false,
    plan: options.plan ?? 'premium',
    maxAttachmentBytes: options.maxAttachmentBytes ?? 100 * 1024 * 1024,
    searchLagMs: options.searchLagMs ?? 0,
    cloudId: options.cloudId ?? '5a6b0c1d-0000-4000-8000-5a6b0c1d0000',
    origin,
    siteUrl: `${origin}${basePath}`
  };
}
