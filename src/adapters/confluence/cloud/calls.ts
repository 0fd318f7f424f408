import type {CallKind} from '../call.ts';

/**
 * Every request that is ever sent to Confluence Cloud.
 *
 * Paths, methods and scopes are those of Atlassian's OpenAPI documents of the Confluence Cloud REST API v2 (`/api/v2`) and v1
 * (`/rest/api`; only what v2 lacks). Where v1 knows classic and granular scopes, the granular ones stand here: v2 has no others,
 * and a token is made with one sort.
 */
export const calls = {
  readCurrentUser: read('/rest/api/user/current', 'read:content-details:confluence'),
  readUser: read('/rest/api/user', 'read:content-details:confluence'),
  // Undocumented, needs no credential; the common way to learn the cloud id of a site.
  readTenant: read('/_edge/tenant_info'),
  listSpaces: read('/api/v2/spaces', 'read:space:confluence'),
  listPages: read('/api/v2/pages', 'read:page:confluence'),
  readPage: read('/api/v2/pages/{id}', 'read:page:confluence'),
  listSpacePages: read('/api/v2/spaces/{id}/pages', 'read:page:confluence'),
  listVersions: read('/api/v2/pages/{id}/versions', 'read:page:confluence'),
  listLabels: read('/api/v2/pages/{id}/labels', 'read:page:confluence'),
  listProperties: read('/api/v2/pages/{id}/properties', 'read:page:confluence'),
  listAttachments: read('/api/v2/pages/{id}/attachments', 'read:attachment:confluence'),
  listPageComments: read('/api/v2/pages/{id}/inline-comments', 'read:comment:confluence'),
  listComments: read('/api/v2/inline-comments', 'read:comment:confluence'),
  // Leads to the file itself, on another host.
  downloadAttachment: read(
    '/rest/api/content/{id}/child/attachment/{attachment}/download',
    'read:attachment:confluence'
  ),
  listChildren: read('/api/v2/pages/{id}/direct-children', 'read:hierarchical-content:confluence'),
  readRestrictions: read('/rest/api/content/{id}/restriction', 'read:content-details:confluence'),
  readTask: read('/rest/api/longtask/{id}', 'read:content.metadata:confluence'),

  // Asked by a diagnosis only. The classification is of no interest, but reading it takes the scope of writes, too.
  readClassification: read(
    '/api/v2/pages/{id}/classification-level',
    'read:page:confluence',
    'write:page:confluence'
  ),
  listSpaceOperations: read('/api/v2/spaces/{id}/operations', 'read:space:confluence'),
  listPageOperations: read('/api/v2/pages/{id}/operations', 'read:page:confluence'),
  readSystemInfo: read('/rest/api/settings/systemInfo', 'read:configuration:confluence'),

  createPage: once('POST', '/api/v2/pages', 'write:page:confluence'),
  updatePage: once('PUT', '/api/v2/pages/{id}', 'write:page:confluence'),
  deletePage: again('DELETE', '/api/v2/pages/{id}', 'delete:page:confluence'),
  archivePages: once(
    'POST',
    '/rest/api/content/archive',
    'read:content.metadata:confluence',
    'write:page:confluence'
  ),
  // Adding a label that is there, and removing one that is not, changes nothing.
  addLabels: again('POST', '/rest/api/content/{id}/label', 'read:label:confluence', 'write:label:confluence'),
  removeLabel: again('DELETE', '/rest/api/content/{id}/label', 'write:label:confluence'),
  createProperty: once(
    'POST',
    '/api/v2/pages/{id}/properties',
    'read:page:confluence',
    'write:page:confluence'
  ),
  updateProperty: once(
    'PUT',
    '/api/v2/pages/{id}/properties/{property}',
    'read:page:confluence',
    'write:page:confluence'
  ),
  deleteProperty: again(
    'DELETE',
    '/api/v2/pages/{id}/properties/{property}',
    'read:page:confluence',
    'write:page:confluence'
  ),
  // Creates the attachment of that name, or a new version of it.
  putAttachment: once(
    'PUT',
    '/rest/api/content/{id}/child/attachment',
    'read:content-details:confluence',
    'write:attachment:confluence'
  ),
  deleteAttachment: again('DELETE', '/api/v2/attachments/{id}', 'delete:attachment:confluence'),
  // Replaces all restrictions by the given ones.
  putRestrictions: again(
    'PUT',
    '/rest/api/content/{id}/restriction',
    'read:content-details:confluence',
    'write:content.restriction:confluence'
  )
} as const satisfies Readonly<Record<string, CallKind>>;

function read(path: string, ...scopes: readonly string[]): CallKind {
  return {method: 'GET', path, repeat: 'always', scopes};
}

/** A write whose repetition would do something else, such as make a second page or meet a version conflict. */
function once(method: 'POST' | 'PUT', path: string, ...scopes: readonly string[]): CallKind {
  return {method, path, repeat: 'unsent', scopes};
}

/** A write whose repetition changes nothing more. */
function again(method: 'POST' | 'PUT' | 'DELETE', path: string, ...scopes: readonly string[]): CallKind {
  return {method, path, repeat: 'always', scopes};
}
