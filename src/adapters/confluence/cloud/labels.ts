import type {PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readObject, readText} from '../json.ts';
import {calls} from './calls.ts';
import {collect, paginate} from './pagination.ts';
import {openSession} from './session.ts';
import {hasCode} from '../write-once.ts';

/** Read the names of all global labels of a page; personal ones (`my:`) and those of teams are left out. */
export async function readLabels(client: Client, page: PageId): Promise<readonly string[]> {
  await openSession(client);
  const call = makeCall(calls.listLabels, {
    task: `read the labels of page ${page}`,
    values: {id: page},
    query: {prefix: 'global'}
  });
  return collect(
    paginate(client, call, entry => readText(readObject(entry, 'the label')['name'], 'name of the label'))
  );
}

/** Add labels to those of a page. No request when there are none to add. */
export async function addLabels(client: Client, page: PageId, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await openSession(client);
  const call = makeCall(calls.addLabels, {
    task: `add labels ${names.map(name => `"${name}"`).join(', ')} to page ${page}`,
    values: {id: page},
    json: names.map(name => ({prefix: 'global', name}))
  });
  await client.send(call, ignore);
}

/** Remove a label from a page; one that is not there is no error. */
export async function removeLabel(client: Client, page: PageId, name: string): Promise<void> {
  await openSession(client);
  const call = makeCall(calls.removeLabel, {
    task: `remove label "${name}" from page ${page}`,
    values: {id: page},
    // By query: the form with the name in the path cannot take a slash.
    query: {name}
  });
  try {
    await client.send(call, ignore);
  } catch (error) {
    if (!hasCode(error, ['not-found']) || (await readLabels(client, page)).includes(name)) throw error;
  }
}

function ignore(): void {
  // The answer repeats the labels, which nobody asks for.
}
