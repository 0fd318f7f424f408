import type {PageId} from '../../../core/model.ts';
import type {Client} from '../client.ts';
import {readInteger, readObject, readOptionalObject} from '../json.ts';
import {propertyKey, readLabelNames, sameNames} from '../managed-labels.ts';
import {hasCode, writeOnce} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';

interface Property {
  readonly version: number;
  readonly labels: readonly string[];
}

/** Read the names of the labels that we set on a page. */
export async function readManagedLabels(client: Client, page: PageId): Promise<readonly string[]> {
  return (await readProperty(client, page))?.labels ?? [];
}

/** Remember on a page which of its labels are ours; no property when none is. No write when that is remembered already. */
export async function writeManagedLabels(
  client: Client,
  page: PageId,
  {names, isNew}: {readonly names: readonly string[]; readonly isNew: boolean}
): Promise<void> {
  await connect(client);
  let known = isNew ? undefined : await readProperty(client, page);
  const isDone = (): boolean => sameNames(known?.labels ?? [], names);
  if (isDone()) return;
  await writeOnce(client, {
    write: () => writeProperty(client, page, {known, names}).then(() => true),
    look: async () => {
      known = await readProperty(client, page);
      return isDone() || undefined;
    },
    doubtful: ['unavailable', 'conflict', 'rejected', 'not-found']
  });
}

async function readProperty(client: Client, page: PageId): Promise<Property | undefined> {
  await connect(client);
  const call = makeDataCenterCall(calls.readProperty, {
    task: `read the properties of page ${page}`,
    values: {id: page, key: propertyKey},
    query: {expand: 'version'}
  });
  try {
    return await client.send(call, document => {
      const property = readObject(document, 'the property');
      const {number} = readOptionalObject(property['version']);
      return {
        version: number === undefined ? 1 : readInteger(number, 'version of the property'),
        labels: readLabelNames(property['value'])
      };
    });
  } catch (error) {
    if (hasCode(error, ['not-found'])) return undefined;
    throw error;
  }
}

interface PropertyWrite {
  readonly known: Property | undefined;
  readonly names: readonly string[];
}

async function writeProperty(client: Client, page: PageId, {known, names}: PropertyWrite): Promise<void> {
  const task = `remember the labels of page ${page}`;
  const value = {labels: names};
  if (known && names.length === 0) {
    const call = makeDataCenterCall(calls.deleteProperty, {task, values: {id: page, key: propertyKey}});
    return client.send(call, () => undefined);
  }
  const call = known
    ? makeDataCenterCall(calls.updateProperty, {
        task,
        // The path takes the key here, not the id.
        values: {id: page, key: propertyKey},
        json: {key: propertyKey, value, version: {number: known.version + 1, minorEdit: true}}
      })
    : makeDataCenterCall(calls.createProperty, {task, values: {id: page}, json: {key: propertyKey, value}});
  await client.send(call, () => undefined);
}
