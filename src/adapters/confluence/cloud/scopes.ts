import {calls} from './calls.ts';

type CallName = keyof typeof calls;

/**
 * Scopes of the older, classic sort that a call takes in place of the granular ones.
 *
 * As in `x-atlassian-oauth2-scopes` of Atlassian's OpenAPI document of the Confluence Cloud REST API v1; calls of v2 take no
 * classic scope, so that a token with classic scopes alone can't do what this project needs.
 */
const classicScopes: {readonly [Name in CallName]?: string} = {
  readCurrentUser: 'read:confluence-user',
  readRestrictions: 'read:confluence-content.all',
  readTask: 'read:confluence-space.summary',
  readSystemInfo: 'manage:confluence-configuration',
  archivePages: 'write:confluence-content',
  addLabels: 'write:confluence-content',
  removeLabel: 'write:confluence-content',
  putAttachment: 'write:confluence-file',
  putRestrictions: 'write:confluence-content'
};

/** Calls that only a diagnosis makes: nobody needs to give a token their scopes. */
const diagnosis: ReadonlySet<CallName> = new Set<CallName>([
  'readClassification',
  'listSpaceOperations',
  'listPageOperations',
  'readSystemInfo'
]);

/** Calls whose refusal only takes away what messages could say, or a second look. */
const optional: ReadonlySet<CallName> = new Set<CallName>(['listPageComments', 'listComments']);

/** Calls that only the reading of one page makes; their scopes are those of other calls. */
const reading: ReadonlySet<CallName> = new Set<CallName>(['readUser', 'downloadAttachment']);

/** One call with what a token needs for it. */
export interface CallScopes {
  readonly name: CallName;
  readonly method: string;
  /** Path behind the base, which ends in `/wiki`. */
  readonly path: string;
  /** All of them are needed; empty: none is. */
  readonly granular: readonly string[];
  /** Takes the place of the granular ones; absent: nothing does. */
  readonly classic?: string;
}

/** List every call that a sync has to make, with the scopes that a token needs for it. */
export function listCallScopes(): readonly CallScopes[] {
  return (Object.keys(calls) as CallName[])
    .filter(name => !diagnosis.has(name) && !optional.has(name) && !reading.has(name))
    .map(name => {
      const {method, path, scopes} = calls[name];
      const classic = classicScopes[name];
      return {name, method, path, granular: scopes, ...(classic === undefined ? {} : {classic})};
    });
}
