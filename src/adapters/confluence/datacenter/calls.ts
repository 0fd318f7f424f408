import {makeCall, type Call, type CallDetails, type CallKind} from '../call.ts';

/**
 * Every request that is ever sent to Confluence Data Center.
 *
 * Paths and methods are those of the Confluence Data Center REST API (https://developer.atlassian.com/server/confluence/rest/).
 * Tokens have no scopes there: they may what their owner may.
 */
export const calls = {
  readCurrentUser: read('/rest/api/user/current'),
  readUser: read('/rest/api/user'),
  listSpaces: read('/rest/api/space'),
  listPages: read('/rest/api/content'),
  readPage: read('/rest/api/content/{id}'),
  listVersions: read('/rest/api/content/{id}/version'),
  // The same before version 8: it was an experiment then.
  listVersionsBefore8: read('/rest/experimental/content/{id}/version'),
  listLabels: read('/rest/api/content/{id}/label'),
  readProperty: read('/rest/api/content/{id}/property/{key}'),
  listAttachments: read('/rest/api/content/{id}/child/attachment'),
  listPageComments: read('/rest/api/content/{id}/child/comment'),
  downloadAttachment: read('/download/attachments/{id}/{name}'),
  listChildren: read('/rest/api/content/{id}/child/page'),
  readRestrictions: read('/rest/api/content/{id}/restriction/byOperation'),

  createPage: once('POST', '/rest/api/content'),
  updatePage: once('PUT', '/rest/api/content/{id}'),
  deletePage: again('DELETE', '/rest/api/content/{id}'),
  // Adding a label that is there, and removing one that is not, changes nothing.
  addLabels: again('POST', '/rest/api/content/{id}/label'),
  removeLabel: again('DELETE', '/rest/api/content/{id}/label'),
  createProperty: once('POST', '/rest/api/content/{id}/property'),
  updateProperty: once('PUT', '/rest/api/content/{id}/property/{key}'),
  deleteProperty: again('DELETE', '/rest/api/content/{id}/property/{key}'),
  createAttachment: once('POST', '/rest/api/content/{id}/child/attachment'),
  updateAttachment: once('POST', '/rest/api/content/{id}/child/attachment/{attachment}/data'),
  deleteAttachment: again('DELETE', '/rest/api/content/{id}'),
  // Replaces all restrictions by the given ones.
  putRestrictions: again('PUT', '/rest/api/content/{id}/restriction'),
  // The same before version 8.8.
  putRestrictionsBefore88: again('PUT', '/rest/experimental/content/{id}/restriction')
} as const satisfies Readonly<Record<string, CallKind>>;

/**
 * Fill in one kind of request.
 *
 * Some versions refuse a GET or DELETE without a content type, and writes without the header that tells them from a form of
 * another site; uploads have it from `sendUpload`.
 */
export function makeDataCenterCall(kind: CallKind, details: CallDetails): Call {
  const headers = {
    ...(details.json === undefined && details.payload === undefined
      ? {'content-type': 'application/json'}
      : {}),
    ...(kind.method === 'GET' ? {} : {'x-atlassian-token': 'no-check'}),
    ...details.headers
  };
  return {...makeCall(kind, {...details, headers}), deployment: 'datacenter'};
}

function read(path: string): CallKind {
  return {method: 'GET', path, repeat: 'always', scopes: []};
}

/** A write whose repetition would do something else, such as make a second page or meet a version conflict. */
function once(method: 'POST' | 'PUT', path: string): CallKind {
  return {method, path, repeat: 'unsent', scopes: []};
}

/** A write whose repetition changes nothing more. */
function again(method: 'POST' | 'PUT' | 'DELETE', path: string): CallKind {
  return {method, path, repeat: 'always', scopes: []};
}
