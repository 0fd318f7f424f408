import type {PageId} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {readObject, readText} from '../json.ts';
import {hasCode} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {collect, paginate} from './pagination.ts';

/** Read the names of all global labels of a page; personal ones (`my:`) and those of teams are left out. */
export async function readLabels(client: Client, page: PageId): Promise<readonly string[]> {
  await connect(client);
  const call = makeDataCenterCall(calls.listLabels, {
    task: `read the labels of page ${page}`,
    values: {id: page},
    query: {prefix: 'global'}
  });
  const labels = await collect(paginate(client, call, entry => readObject(entry, 'the label')));
  return labels
    .filter(label => (label['prefix'] ?? 'global') === 'global')
    .map(label => readText(label['name'], 'name of the label'));
}

/** Add labels to those of a page. No request when there are none to add. */
export async function addLabels(client: Client, page: PageId, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await connect(client);
  const call = makeDataCenterCall(calls.addLabels, {
    task: `add labels ${names.map(name => `"${name}"`).join(', ')} to page ${page}`,
    values: {id: page},
    json: names.map(name => ({prefix: 'global', name}))
  });
  await client.send(call, () => undefined);
}

/** Remove a label from a page; one that is not there is no error. */
export async function removeLabel(client: Client, page: PageId, name: string): Promise<void> {
  await connect(client);
  const call = makeDataCenterCall(calls.removeLabel, {
    task: `remove label "${name}" from page ${page}`,
    values: {id: page},
    // By query: the form with the name in the path cannot take a slash.
    query: {name}
  });
  try {
    await client.send(call, () => undefined);
  } catch (error) {
    if (!hasCode(error, ['not-found']) || (await readLabels(client, page)).includes(name)) throw error;
  }
}
