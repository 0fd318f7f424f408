import type {PageId} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readId, readInteger, readObject} from '../json.ts';
import {propertyKey, readLabelNames, sameNames} from '../managed-labels.ts';
import {calls} from './calls.ts';
import {collect, paginate} from './pagination.ts';
import {openSession} from './session.ts';
import {writeOnce} from '../write-once.ts';

interface Property {
  readonly id: string;
  readonly version: number;
  readonly labels: readonly string[];
}

/** Read the names of the labels that we set on a page. */
export async function readManagedLabels(client: Client, page: PageId): Promise<readonly string[]> {
  const property = await readProperty(client, page);
  return property?.labels ?? [];
}

/** Remember on a page which of its labels are ours; no property when none is. No write when that is remembered already. */
export async function writeManagedLabels(
  client: Client,
  page: PageId,
  {names, isNew}: {readonly names: readonly string[]; readonly isNew: boolean}
): Promise<void> {
  await openSession(client);
  let known = isNew ? undefined : await readProperty(client, page);
  const isDone = (): boolean => sameNames(known?.labels ?? [], names);
  if (isDone()) return;
  await writeOnce(client, {
    write: () => writeProperty(client, page, {known, names}).then(() => true),
    look: async () => {
      known = await readProperty(client, page);
      return isDone() || undefined;
    },
    // Right after a page was written, property writes are refused now and then; what is to be removed may be gone.
    doubtful: ['unavailable', 'conflict', 'not-found']
  });
}

async function readProperty(client: Client, page: PageId): Promise<Property | undefined> {
  await openSession(client);
  const call = makeCall(calls.listProperties, {
    task: `read the properties of page ${page}`,
    values: {id: page},
    query: {key: propertyKey}
  });
  const found = await collect(paginate(client, call, parseProperty));
  return found.find(property => property !== undefined);
}

interface PropertyWrite {
  readonly known: Property | undefined;
  readonly names: readonly string[];
}

async function writeProperty(client: Client, page: PageId, {known, names}: PropertyWrite): Promise<void> {
  const task = `remember the labels of page ${page}`;
  const value = {labels: names};
  if (known && names.length === 0) {
    const call = makeCall(calls.deleteProperty, {task, values: {id: page, property: known.id}});
    return client.send(call, () => undefined);
  }
  const call = known
    ? makeCall(calls.updateProperty, {
        task,
        // The path takes the id of the property, not its key.
        values: {id: page, property: known.id},
        json: {key: propertyKey, value, version: {number: known.version + 1}}
      })
    : makeCall(calls.createProperty, {task, values: {id: page}, json: {key: propertyKey, value}});
  await client.send(call, () => undefined);
}

function parseProperty(entry: unknown): Property | undefined {
  const property = readObject(entry, 'the property');
  if (property['key'] !== propertyKey) return undefined;
  return {
    id: readId(property['id'], 'id of the property'),
    version: readInteger(
      readObject(property['version'], 'version of the property')['number'],
      'version of the property'
    ),
    labels: readLabelNames(property['value'])
  };
}
