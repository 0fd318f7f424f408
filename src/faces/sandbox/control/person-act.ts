import type {PersonAct} from '../people.ts';
import {badRequest} from '../refusal.ts';
import {listNames, readFields, readRecord, type Fields} from './fields.ts';

const always = {do: 'text', as: 'text?'} as const;
const onPage = {...always, page: 'text'} as const;
const labelling = {...onPage, labels: 'texts'} as const;

/** What each act says beside who does it. */
const acts = {
  edit: {...onPage, title: 'text?', body: 'text?', parentId: 'text?', message: 'text?'},
  create: {...always, space: 'text', title: 'text', body: 'text?', parentId: 'text?'},
  label: labelling,
  unlabel: labelling,
  trash: onPage,
  purge: onPage,
  restore: onPage,
  archive: onPage,
  unarchive: onPage,
  'go-live': onPage,
  draft: {...onPage, title: 'text?', body: 'text?'},
  comment: {...onPage, text: 'text', selection: 'text?', occurrence: 'count?', asVersion: 'flag?'},
  tick: {...onPage, task: 'text', done: 'flag?', asVersion: 'flag?'},
  restrict: {...onPage, read: 'texts?', update: 'texts?'}
} as const satisfies Readonly<Record<PersonAct['do'], Fields>>;

/** Take a value from outside as something that a person does. Throws a `Refusal` that says what is wrong with it. */
export function parsePersonAct(value: unknown): PersonAct {
  const what = 'the act';
  const name = readRecord(value, what)['do'];
  switch (name) {
    case 'edit':
      return {...readFields(value, what, acts.edit), do: name};
    case 'create':
      return {...readFields(value, what, acts.create), do: name};
    case 'label':
    case 'unlabel':
      return {...readFields(value, what, labelling), do: name};
    case 'comment':
      return {...readFields(value, what, acts.comment), do: name};
    case 'tick':
      return {...readFields(value, what, acts.tick), do: name};
    case 'draft':
      return {...readFields(value, what, acts.draft), do: name};
    case 'restrict':
      return {...readFields(value, what, acts.restrict), do: name};
    case 'trash':
    case 'purge':
    case 'restore':
    case 'archive':
    case 'unarchive':
    case 'go-live':
      return {...readFields(value, what, onPage), do: name};
    default:
      throw badRequest(`Cannot read ${what}: "do" must be one of ${listNames(acts)}.`);
  }
}
