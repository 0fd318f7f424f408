import {ConfluenceError} from '../../../../core/errors.ts';
import type {PageId, Space} from '../../../../core/model.ts';
import type {Check, ExaminedSpace} from '../../../../ports.ts';
import {makeCall, type CallKind} from '../../call.ts';
import type {Client} from '../../client.ts';
import {readList, readObject, readOptionalText} from '../../json.ts';
import {calls} from '../calls.ts';
import {readSpaces} from '../spaces.ts';
import {describePermissions, type Permissions, type Permitted} from './permissions.ts';

/** Check that a space is there, and what the account may do in it. */
export async function checkSpace(client: Client, {key, page}: ExaminedSpace): Promise<readonly Check[]> {
  const topic = `space ${key}`;
  try {
    const [space] = await readSpaces(client, [key]);
    if (space === undefined) return [missing(topic, key)];
    const permitted = await readPermitted(client, calls.listSpaceOperations, space.id);
    return describePermissions(topic, {space: permitted, ...(await readPagePermitted(client, space, page))});
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    if (error.code !== 'not-found') return [{topic, status: 'unknown', text: error.message}];
    const text = 'the space is there, but Confluence does not tell what the account may do in it';
    return [{topic, status: 'unknown', text, advice: 'The first sync shows it.'}];
  }
}

function missing(topic: string, key: string): Check {
  return {
    topic,
    status: 'problem',
    text: `there is no space ${key}, or this account may not see it: Confluence answers both alike`,
    advice:
      'Check the key (the part after /spaces/ in the address of a page), and give the account the permission to view the space.'
  };
}

/** What may be done with a page that is there already: one of ours, else the home page of the space. */
async function readPagePermitted(
  client: Client,
  {homepageId}: Space,
  ours: PageId | undefined
): Promise<Pick<Permissions, 'page'>> {
  const id = ours ?? homepageId;
  if (id === undefined) return {};
  try {
    const permitted = await readPermitted(client, calls.listPageOperations, id);
    return {page: {id, permitted, isOurs: ours !== undefined}};
  } catch (error) {
    // The page may be gone: a sync says so. What the space allows is known without it.
    if (error instanceof ConfluenceError && error.code === 'not-found') return {};
    throw error;
  }
}

/** Operations as `create page`, by name and kind of target. */
async function readPermitted(client: Client, kind: CallKind, id: string): Promise<Permitted> {
  const call = makeCall(kind, {task: 'learn what this account may do', values: {id}});
  return client.send(call, document => {
    const {operations} = readObject(document, 'the answer');
    return new Set(
      readList(operations, 'the list of operations').map(value => {
        const {operation, targetType} = readObject(value, 'the operation');
        return `${readOptionalText(operation) ?? ''} ${readOptionalText(targetType) ?? ''}`.toLowerCase();
      })
    );
  });
}
