const id = {type: ['string', 'integer'], pattern: '^[0-9]{1,20}$', minimum: 0} as const;

const shared = {
  space: {
    type: 'string',
    pattern: '^~?[\\p{L}\\p{N}._:-]{1,255}$',
    description: 'Key of the space that the page is in, such as DOCS.'
  },
  parent_id: {
    ...id,
    description: 'Id of an existing page or folder that becomes the parent. Not together with parent.'
  },
  labels: {
    type: 'array',
    items: {type: 'string', maxLength: 255},
    description: 'Labels of the page. Confluence keeps them in lower case and without spaces.'
  },
  read_only: {type: 'boolean', description: 'Whether only the publishing account may edit the page.'},
  adopt: {
    type: 'boolean',
    description: 'Whether an existing page that this tool has never written may be taken over.'
  }
} as const;

const entry = {
  type: 'object',
  description: 'The page that mirrors the file.',
  additionalProperties: false,
  properties: {
    space: shared.space,
    title: {
      type: 'string',
      maxLength: 255,
      pattern: '\\S',
      description: 'Title of the page. Without it: front matter, first heading or file name.'
    },
    page_id: {...id, description: 'Id of the page. Written by the tool after the page is made.'},
    parent: {
      type: 'string',
      minLength: 1,
      description: 'Path of another mapped file; its page is the parent.'
    },
    parent_id: shared.parent_id,
    labels: shared.labels,
    read_only: shared.read_only,
    adopt: shared.adopt,
    allow_secrets: {
      type: 'array',
      items: {type: 'string'},
      description:
        'Names of rules of the search for secrets whose findings in this file are published all the same; every run says so.'
    }
  },
  not: {type: 'object', required: ['parent', 'parent_id']}
} as const;

const defaults = {
  type: 'object',
  description: 'Values for every entry that does not say otherwise.',
  additionalProperties: false,
  properties: {
    ...shared,
    jira: {
      type: 'string',
      pattern: '^https?://[^\\s/?#@]+(?:/[^\\s?#]*)?$',
      description: 'Address of the Jira whose issue keys become links, such as https://acme.atlassian.net.'
    },
    jira_projects: {
      type: 'array',
      items: {type: 'string', pattern: '^[A-Z][A-Z0-9_]{1,254}$'},
      description:
        'Keys of the projects whose issue keys become links, such as OPS. Without it: all projects.'
    }
  },
  dependentRequired: {jira_projects: ['jira']}
} as const;

/**
 * JSON Schema of the mapping file, in draft 2020-12.
 *
 * It is what the tool validates with, and what editors get as confluence-mapping.schema.json. What a schema cannot
 * say (parents that exist, ids that stand once, a space by default) is checked in code.
 */
export const mappingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://raw.githubusercontent.com/confluence-sync/confluence-sync/main/confluence-mapping.schema.json',
  title: 'Mapping of Markdown files to Confluence pages',
  type: 'object',
  properties: {
    $schema: {type: 'string', description: 'Address of this schema, for editors.'},
    $defaults: {$ref: '#/$defs/defaults'}
  },
  additionalProperties: {$ref: '#/$defs/entry'},
  $defs: {entry, defaults}
} as const;
