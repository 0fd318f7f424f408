import {basename} from 'node:path/posix';
import {macro} from '../storage/macro.ts';
import {element, text} from '../storage/tree.ts';
import type {StorageElement} from '../storage/tree.ts';
import {githubUrl} from './github-url.ts';
import type {State} from './state.ts';

/** Make the panel that says where the page comes from. Nothing in it changes from one commit to the next. */
export function banner(state: State): StorageElement {
  const {context, document} = state;
  const view = githubUrl(context.repository, 'blob', document.path);
  const edit = githubUrl(context.repository, 'edit', document.path);
  const name = text(document.path);
  const source = view === undefined ? element('code', {}, [name]) : element('a', {href: view}, [name]);
  const advice =
    edit === undefined
      ? [text(`Edit ${basename(document.path)} there instead.`)]
      : [element('a', {href: edit}, [text('Edit it on GitHub')]), text(' instead.')];
  const paragraph = element('p', {}, [
    text('This page mirrors '),
    source,
    text(` of the repository ${context.repository.name}. Changes made here are overwritten. `),
    ...advice
  ]);
  return macro('info', {body: [paragraph]});
}
