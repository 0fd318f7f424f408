import type {Label, Page} from '../model.ts';
import {badRequest} from '../refusal.ts';
import {withoutVersions} from './create-page.ts';
import type {Actor} from './actor.ts';

/** Characters that a label cannot have. */
const forbidden = /[:;.,?&[\]()#^*@!"'`<>\\]/;
const longestLabel = 255;

/**
 * Add labels to those that a page has; no new version of the page.
 *
 * Names are stored in lower case, and a space separates two labels. Throws a `Refusal` for a forbidden character.
 */
export function addLabels(
  {store}: Actor,
  page: Page,
  names: readonly string[],
  prefix = 'global'
): readonly Label[] {
  const wanted = names.flatMap(name => name.toLowerCase().split(/\s+/)).filter(name => name !== '');
  const wrong = wanted.find(name => forbidden.test(name) || name.length > longestLabel);
  if (wrong !== undefined) throw badRequest(`Invalid label: ${wrong}`);
  const present = new Set(page.labels.filter(label => label.prefix === prefix).map(({name}) => name));
  const added = [...new Set(wanted)]
    .filter(name => !present.has(name))
    .map(name => ({id: store.nextId(), prefix, name}));
  const labels = [...page.labels, ...added];
  if (added.length > 0) store.commit({kind: 'page', value: {...withoutVersions(page), labels}});
  return labels;
}

/** Take a label away; one that the page does not have is no mistake. */
export function removeLabel({store}: Actor, page: Page, name: string): void {
  const labels = (store.page(page.id) ?? page).labels.filter(label => label.name !== name.toLowerCase());
  store.commit({kind: 'page', value: {...withoutVersions(store.page(page.id) ?? page), labels}});
}
