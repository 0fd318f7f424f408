import type {Kind} from './kind.ts';

/** What blocks stand in. An expand macro in a cell is another node of the editor than one on the page. */
export type Container = 'page' | 'item' | 'quote' | 'panel' | 'expand' | 'nested-expand' | 'cell';

/**
 * Blocks that Confluence's current editor takes in each container; text stands everywhere.
 *
 * What is not listed is refused on save, or shown as unsupported content. From Atlassian's schema of the editor's
 * documents; where its versions differ, the older one counts: a task list in an item, and an expand in an expand, are
 * recent, and the storage format for them is not known.
 *
 * @see https://unpkg.com/@atlaskit/adf-schema/dist/json-schema/v1/full.json
 * @see https://developer.atlassian.com/cloud/confluence/apis/document/structure/
 */
export const contentModel = {
  page: kinds('heading list code table rule quote panel expand tasks macro'),
  expand: kinds('heading list code table rule quote panel tasks macro'),
  cell: kinds('heading list code rule quote panel expand tasks macro'),
  'nested-expand': kinds('heading list code rule quote panel tasks macro'),
  panel: kinds('heading list code rule tasks macro'),
  quote: kinds('list code macro'),
  item: kinds('list code macro')
} as const satisfies Readonly<Record<Container, ReadonlySet<Kind>>>;

/** What a container is called in messages. */
export const containerNames: Readonly<Record<Container, string>> = {
  page: 'a page',
  expand: 'a <details>',
  cell: 'a table cell',
  'nested-expand': 'a <details> of a table cell',
  panel: 'a panel',
  quote: 'a quote',
  item: 'a list item'
};

function kinds(list: string): ReadonlySet<Kind> {
  return new Set(['text', ...list.split(' ')] as Kind[]);
}
