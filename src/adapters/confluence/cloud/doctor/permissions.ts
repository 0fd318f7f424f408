import type {Check} from '../../../../ports.ts';

/** What an account may do, as `operation target`, such as `create page`. */
export type Permitted = ReadonlySet<string>;

/** What is known of a space. */
export interface Permissions {
  readonly space: Permitted;
  /** Absent: there was no page to ask about. */
  readonly page?: {readonly id: string; readonly permitted: Permitted; readonly isOurs: boolean};
}

interface Need {
  /** What people call it. */
  readonly name: string;
  /** Any of these operations allows it. The names are those of the Confluence Cloud REST API v2, "Operation". */
  readonly operations: readonly string[];
  readonly status: 'problem' | 'warning';
  /** What it is for, where it is not plain. */
  readonly purpose: string;
}

const needs: readonly Need[] = [
  {name: 'create pages', operations: ['create page'], status: 'problem', purpose: 'new pages'},
  {
    name: 'add attachments',
    operations: ['create attachment'],
    status: 'warning',
    purpose: 'pages with images'
  },
  {
    name: 'restrict pages',
    operations: ['restrict_content page', 'restrict_content space', 'restrict_content'],
    status: 'warning',
    purpose: 'read-only pages (unless --no-read-only)'
  },
  {
    name: 'delete pages',
    operations: ['delete page'],
    status: 'warning',
    purpose: '--on-removed trash, and drafts that are not needed any more'
  },
  {
    name: 'archive pages',
    operations: ['archive page', 'archive'],
    status: 'warning',
    purpose: '--on-removed archive'
  }
];

/** Say what an account may do in a space, and what it lacks. */
export function describePermissions(topic: string, {space, page}: Permissions): readonly Check[] {
  const has = (need: Need): boolean => need.operations.some(name => space.has(name) || space.has(`${name} `));
  const may = needs.filter(has).map(({name}) => name);
  const edits = page?.permitted.has('update page') === true;
  const granted = [...(edits ? ['edit pages'] : []), ...may];
  return [
    ...(granted.length > 0
      ? [{topic, status: 'ok', text: `the account may ${granted.join(', ')}`} as const]
      : []),
    ...needs.filter(need => !has(need)).map(need => describeLack(topic, need)),
    ...(page === undefined || edits ? [] : [describeLockedPage(topic, page)])
  ];
}

function describeLack(topic: string, {name, status, purpose}: Need): Check {
  return {
    topic,
    status,
    text: `Confluence does not list that the account may ${name}, needed for ${purpose}`,
    advice: 'Give it the permission in the settings of the space.'
  };
}

function describeLockedPage(topic: string, {id, isOurs}: NonNullable<Permissions['page']>): Check {
  return {
    topic,
    status: isOurs ? 'problem' : 'warning',
    text: `the account may not edit ${isOurs ? 'the mapped page' : 'the home page,'} ${id}`,
    advice: isOurs
      ? 'Let the account edit it: by a permission in the settings of the space, and in the restrictions of the page.'
      : 'It may be restricted. Else give the account the permission to edit pages in the settings of the space.'
  };
}
